/**
 * The streets of another source over the basemap: asked for only when they are wanted and the map is near enough, tried
 * before the style is touched, and withdrawn when tiles stop coming. The basemap is never removed for them. How they lie in the style is
 * left to `street-overlay.ts`.
 */
import type { Map as MapLibreMap, StyleSpecification } from "maplibre-gl";
import { savesData } from "../../data/saves-data.ts";
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
	/** They are wanted, and the map shows too much for streets to be drawn, or asked for. */
	| { readonly kind: "afar" }
	/** `credit`: what the source itself wants to be said, as plain text. */
	| { readonly kind: "on"; readonly credit: string | undefined }
	| { readonly kind: "unavailable"; readonly reason: StreetsProblem }
	/** They were on, and tiles have stopped coming. */
	| { readonly kind: "withdrawn" };

/**
 * `unasked`: the site shows them, and its reader has not said anything; who may rather save data, and does not miss what
 * does not come.
 */
export type StreetsWish = "on" | "off" | "unasked" | undefined;

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
	#isUnasked = false;
	#isNear = false;
	/** They are wanted, and will be asked for as soon as the map is near enough. */
	#isWaiting = false;

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
			if (this.#isNear === this.#isNearNow()) return;
			this.#isNear = !this.#isNear;
			if (this.#tileSet) this.#notifyOn(this.#tileSet);
			else if (this.#isWaiting) void this.#ask();
		});
	}

	/** Wanting them again after a failure is a new try. */
	setWish(wish: StreetsWish): void {
		this.#isUnasked = wish === "unasked";
		const isUnwanted = wish === undefined || wish === "off" || this.#source.kind === "off";
		if (isUnwanted || (this.#isUnasked && savesData())) {
			this.#stop();
			this.#onState({ kind: "off" });
		} else if (!this.#tileSet && !this.#asking) {
			this.#isNear = this.#isNearNow();
			if (this.#isNear) void this.#ask();
			else {
				this.#isWaiting = true;
				this.#onState({ kind: "afar" });
			}
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
		this.#isWaiting = false;
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
			this.#notifyOfFailure({ kind: "unavailable", reason });
		} finally {
			if (this.#asking === asking) this.#asking = undefined;
		}
	}

	#notifyOn({ credit }: TileSet): void {
		this.#onState(this.#isNear ? { kind: "on", credit } : { kind: "afar" });
	}

	#isNearNow(): boolean {
		return this.#map.getZoom() >= STREETS_ZOOM;
	}

	#withdraw(): void {
		if (!this.#tileSet) return;
		this.#stop();
		this.#notifyOfFailure({ kind: "withdrawn" });
	}

	#notifyOfFailure(state: StreetsState): void {
		this.#onState(this.#isUnasked ? { kind: "off" } : state);
	}

	#stop(): void {
		this.#asking?.abort();
		this.#asking = undefined;
		this.#isWaiting = false;
		this.#tileSet = undefined;
		this.#overlay.setTiles(undefined);
	}
}
