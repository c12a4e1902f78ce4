/**
 * Lays plain land and sea under the areas for as long as the embedded ground is awaited or missed, so that they never stand in an
 * empty sea, and knows which of the two it is.
 */
import type { Map as MapLibreMap } from "maplibre-gl";
import { SOURCES } from "./ids.ts";
import { plainGroundLayers } from "./layers/plain-ground.ts";
import type { Theme } from "./palette.ts";
import { TilesInSight } from "./tiles-in-sight.ts";

/** After this long on plain ground the picture counts as complete, in milliseconds: the rest will come or not. */
const PATIENCE = 3000;

/** `there`; `slow`: not all of it yet, for longer than usual; `missing`: some of it has failed to come. */
export type GroundState = "there" | "slow" | "missing";

export class MissingGround {
	readonly #map: MapLibreMap;
	readonly #tiles: TilesInSight;
	#theme: Theme;

	constructor(map: MapLibreMap, theme: Theme, tell: (state: GroundState) => void) {
		this.#map = map;
		this.#theme = theme;
		this.#tiles = new TilesInSight(map, SOURCES.ground, PATIENCE, (state) => {
			this.#lay();
			if (state !== "coming") tell(state === "failed" ? "missing" : state === "late" ? "slow" : "there");
		});
	}

	/** A style has come, for the first time or anew, in this theme. */
	reset(theme: Theme): void {
		this.#theme = theme;
		this.#lay();
	}

	/** Asks again for what has failed. */
	retry(): void {
		this.#tiles.retry();
	}

	#lay(): void {
		for (const { id, paint } of plainGroundLayers(this.#theme, this.#tiles.state !== "there")) {
			if (this.#map.getLayer(id)) this.#map.setPaintProperty(id, "fill-opacity", paint["fill-opacity"]);
		}
	}
}
