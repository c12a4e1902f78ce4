/**
 * The streets of another source over the basemap: asked for only when the reader wants them, tried before the style is
 * touched, and withdrawn when tiles stop coming. The basemap is never removed for them. How they lie in the style is
 * left to `street-overlay.ts`.
 */
import type { Map as MapLibreMap, StyleSpecification } from "maplibre-gl";
import type { StreetsSource } from "../../domain/street-source.ts";
import type { Theme } from "../../signs/palette.ts";
import { SOURCES } from "../ids.ts";
import type { MapPart } from "../map-part.ts";
import type { Picture } from "../scene.ts";
import { TileWatch } from "../tiles/tile-watch.ts";
import { STREETS_GONE_TIMEOUT_MS, STREETS_LATE_TIMEOUT_MS } from "../timeouts.ts";
import { probeStreets } from "./probe-streets.ts";
import { STREETS_ZOOM } from "./street-layers.ts";
import { StreetOverlay } from "./street-overlay.ts";
import { StreetsError, type StreetsProblem, type TileSet } from "./tile-set.ts";

export type StreetsState =
	| { readonly kind: "off" }
	| { readonly kind: "asking" }
	/**
	 * `credit`: what the source itself wants to be said, as plain text. `isNear`: near enough for streets to be drawn.
	 */
	| { readonly kind: "on"; readonly credit: string | undefined; readonly isNear: boolean }
	| { readonly kind: "unavailable"; readonly reason: StreetsProblem }
	/** They were on, and tiles have stopped coming. */
	| { readonly kind: "withdrawn" };

/** So many tiles may fail with none coming through in between. */
const MOST_FAILURES = 2;

export class Streets implements MapPart {
	readonly #map: MapLibreMap;
	readonly #source: StreetsSource;
	readonly #onState: (state: StreetsState) => void;
	readonly #overlay: StreetOverlay;
	#asking: AbortController | undefined;
	/** While they are on. */
	#tileSet: TileSet | undefined;
	#isNear = false;

	/** `under`: layers of the basemap that the streets stand in for, where they are not the usual ones. */
	constructor(
		map: MapLibreMap,
		source: StreetsSource,
		onState: (state: StreetsState) => void,
		under?: readonly string[],
	) {
		this.#map = map;
		this.#source = source;
		this.#onState = onState;
		const tiles = new TileWatch(map, SOURCES.streets, [STREETS_LATE_TIMEOUT_MS, STREETS_GONE_TIMEOUT_MS]);
		this.#overlay = new StreetOverlay(map, tiles, under);
		tiles.subscribe(({ waited, failures }) => {
			if (waited >= STREETS_GONE_TIMEOUT_MS || failures > MOST_FAILURES) this.#withdraw();
		});
		map.on("zoom", () => {
			if (this.#tileSet && this.#isNear !== this.#isNearNow()) this.#notifyOn(this.#tileSet);
		});
	}

	/** The reader wants streets, or none. Wanting them again after a failure is a new try. */
	setWanted(isWanted: boolean): void {
		if (!isWanted) {
			this.#stop();
			this.#onState({ kind: "off" });
		} else if (!this.#tileSet && !this.#asking) {
			void this.#ask();
		}
	}

	show(picture: Pick<Picture, "theme">): void {
		this.#overlay.show(picture);
	}

	styleReplaced(): void {
		this.#overlay.styleReplaced();
	}

	styleChanged(): void {
		this.#overlay.styleChanged();
	}

	/** The same style with the streets in it, so that a change of theme keeps their tiles. */
	addTo(style: StyleSpecification, theme: Theme): StyleSpecification {
		return this.#overlay.addTo(style, theme);
	}

	/** Nobody is notified after this. */
	remove(): void {
		this.#overlay.remove();
		this.#stop();
	}

	async #ask(): Promise<void> {
		const asking = new AbortController();
		this.#asking = asking;
		this.#onState({ kind: "asking" });
		const { lng, lat } = this.#map.getCenter();
		try {
			const tileSet = await probeStreets(this.#source, { lng, lat, zoom: this.#map.getZoom() }, asking.signal);
			if (asking.signal.aborted) return;
			this.#tileSet = tileSet;
			this.#overlay.setTiles(tileSet);
			this.#notifyOn(tileSet);
		} catch (error) {
			if (asking.signal.aborted) return;
			if (!(error instanceof StreetsError)) reportError(error);
			const reason = error instanceof StreetsError ? error.reason : "unusable";
			this.#onState({ kind: "unavailable", reason });
		} finally {
			if (this.#asking === asking) this.#asking = undefined;
		}
	}

	#notifyOn({ credit }: TileSet): void {
		this.#isNear = this.#isNearNow();
		this.#onState({ kind: "on", credit, isNear: this.#isNear });
	}

	#isNearNow(): boolean {
		return this.#map.getZoom() >= STREETS_ZOOM;
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
		this.#overlay.setTiles(undefined);
	}
}
