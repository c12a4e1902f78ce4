/**
 * Lays plain land and sea under the areas for as long as the embedded ground is awaited or missed, so that they never stand in an
 * empty sea, and knows which of the two it is.
 */
import type { Map as MapLibreMap } from "maplibre-gl";
import { SOURCES } from "../ids.ts";
import { TilesInSight } from "../tiles/tile-watch.ts";
import { plainGroundOpacities } from "./fallback-layers.ts";

/** After this long on plain ground the picture counts as complete, in milliseconds: the rest will come or not. */
const PATIENCE = 3000;

export class MissingGround {
	readonly #map: MapLibreMap;
	readonly #tiles: TilesInSight;
	#isMissing = false;

	/** `tell`: some of it has failed to come, or all that is in sight is there again. */
	constructor(map: MapLibreMap, tell: (isMissing: boolean) => void) {
		this.#map = map;
		this.#tiles = new TilesInSight(map, SOURCES.ground, PATIENCE, ({ haveFailed }) => {
			this.#lay();
			// A map that is at rest looks again at what it waits for.
			map.triggerRepaint();
			if (haveFailed === this.#isMissing) return;
			this.#isMissing = haveFailed;
			tell(haveFailed);
		});
	}

	/** It has been awaited for long. */
	get isLate(): boolean {
		return this.#tiles.state.areLate;
	}

	/** A style has come, for the first time or anew. */
	reset(): void {
		this.#lay();
	}

	/** Asks again for what has failed. */
	retry(): void {
		this.#tiles.retry();
	}

	#lay(): void {
		for (const [id, opacity] of plainGroundOpacities(!this.#tiles.state.areThere)) {
			if (this.#map.getLayer(id)) this.#map.setPaintProperty(id, "fill-opacity", opacity);
		}
	}
}
