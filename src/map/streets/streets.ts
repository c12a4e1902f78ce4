/**
 * The streets as a guest on the map: asked for only when the reader wants them, tried before the style is touched, and withdrawn
 * when tiles stop coming. The embedded ground is never removed for them. How they lie in the style is left to `street-overlay.ts`.
 */
import type { Map as MapLibreMap, StyleSpecification } from "maplibre-gl";
import type { StreetsSource } from "../../domain/street-source.ts";
import type { Theme } from "../../signs/palette.ts";
import { SOURCES } from "../ids.ts";
import { TilesInSight } from "../tiles/tile-watch.ts";
import { askForStreets } from "./probe-streets.ts";
import { STREETS_ZOOM } from "./street-layers.ts";
import { StreetsDrawing } from "./street-overlay.ts";
import { StreetsError, type StreetsProblem, type TileSet } from "./tile-set.ts";

export type StreetsState =
	| { readonly kind: "off" }
	| { readonly kind: "asking" }
	/** `credit`: what the source itself wants to be said, as plain text. `isNear`: near enough for streets to be drawn. */
	| { readonly kind: "on"; readonly credit: string | undefined; readonly isNear: boolean }
	| { readonly kind: "unavailable"; readonly reason: StreetsProblem }
	/** They were on, and tiles have stopped coming. */
	| { readonly kind: "withdrawn" };

/** So many tiles may fail with none coming through in between. */
const PATIENCE_WITH_TILES = 3;
/** Or so many milliseconds may pass with some awaited and none coming through. */
const PATIENCE = 15_000;

export class Streets {
	readonly #map: MapLibreMap;
	readonly #source: StreetsSource;
	readonly #onState: (state: StreetsState) => void;
	readonly #drawing: StreetsDrawing;
	#asking: AbortController | undefined;
	/** While they are on. */
	#tileSet: TileSet | undefined;
	#isNear = false;
	#failures = 0;

	/** `under`: layers of the embedded ground that the streets stand in for, where they are not the usual ones. */
	constructor(
		map: MapLibreMap,
		source: StreetsSource,
		theme: Theme,
		onState: (state: StreetsState) => void,
		under?: readonly string[],
	) {
		this.#map = map;
		this.#source = source;
		this.#onState = onState;
		this.#drawing = new StreetsDrawing(map, theme, under);
		new TilesInSight(map, SOURCES.streets, PATIENCE, ({ areLate }) => {
			if (areLate) this.#withdraw();
		});
		map.on("error", (event) => {
			if ("sourceId" in event && event.sourceId === SOURCES.streets) this.#countFailure();
		});
		map.on("sourcedata", ({ sourceId, tile }) => {
			if (sourceId === SOURCES.streets && tile?.hasData()) this.#failures = 0;
		});
		map.on("zoom", () => {
			if (this.#tileSet && this.#isNear !== this.#isNearNow()) this.#tellOn(this.#tileSet);
		});
	}

	/** The reader wants streets, or none. Wanting them again after a failure is a new try. */
	show(isWanted: boolean): void {
		if (!isWanted) {
			this.#stop();
			this.#onState({ kind: "off" });
		} else if (!this.#tileSet && !this.#asking) {
			void this.#ask();
		}
	}

	/** A style has come, for the first time or again after a lost context. */
	reset(): void {
		this.#drawing.reset();
	}

	/** The same style with the streets in it, so that a change of theme keeps their tiles. */
	within(style: StyleSpecification, theme: Theme): StyleSpecification {
		return this.#drawing.within(style, theme);
	}

	/** Nothing is told after this. */
	remove(): void {
		this.#drawing.remove();
		this.#stop();
	}

	async #ask(): Promise<void> {
		const asking = new AbortController();
		this.#asking = asking;
		this.#onState({ kind: "asking" });
		const { lng, lat } = this.#map.getCenter();
		try {
			const tileSet = await askForStreets(this.#source, { lng, lat, zoom: this.#map.getZoom() }, asking.signal);
			if (asking.signal.aborted) return;
			this.#tileSet = tileSet;
			this.#drawing.show(tileSet);
			this.#tellOn(tileSet);
		} catch (error) {
			if (asking.signal.aborted) return;
			if (!(error instanceof StreetsError)) reportError(error);
			const reason = error instanceof StreetsError ? error.reason : "unusable";
			this.#onState({ kind: "unavailable", reason });
		} finally {
			if (this.#asking === asking) this.#asking = undefined;
		}
	}

	#tellOn({ credit }: TileSet): void {
		this.#isNear = this.#isNearNow();
		this.#onState({ kind: "on", credit, isNear: this.#isNear });
	}

	#isNearNow(): boolean {
		return this.#map.getZoom() >= STREETS_ZOOM;
	}

	#countFailure(): void {
		this.#failures += 1;
		if (this.#failures >= PATIENCE_WITH_TILES) this.#withdraw();
	}

	#withdraw(): void {
		if (!this.#tileSet) return;
		this.#stop();
		this.#onState({ kind: "withdrawn" });
	}

	#stop(): void {
		this.#asking?.abort();
		this.#asking = undefined;
		this.#tileSet = undefined;
		this.#failures = 0;
		this.#drawing.show(undefined);
	}
}
