/**
 * Knows whether the embedded ground is missed: its file or some of its tiles have not come, and they are in sight. What is drawn
 * instead and what is said about it is left to the map.
 */
import type { Map as MapLibreMap, Tile } from "maplibre-gl";
import { SOURCES } from "./ids.ts";

export class MissingGround {
	isMissing = false;
	readonly #map: MapLibreMap;
	readonly #tell: (isMissing: boolean) => void;
	readonly #failed = new Set<Tile>();

	constructor(map: MapLibreMap, tell: (isMissing: boolean) => void) {
		this.#map = map;
		this.#tell = tell;
		map.on("error", (event) => {
			if (!("sourceId" in event && event.sourceId === SOURCES.ground)) return;
			// The map's own types leave the tile out.
			if ("tile" in event) this.#failed.add(event.tile as Tile);
			this.#become(true);
		});
		// Only at rest: while the camera moves, tiles that have not failed yet take the place of those that have.
		map.on("idle", () => {
			for (const tile of this.#failed) if (tile.state !== "errored" || tile.uses === 0) this.#failed.delete(tile);
			this.#become(this.#failed.size > 0);
		});
	}

	/** Asks again for the tiles that have failed. By name: refreshing all of a source leaves those waiting for ever. */
	retry(): void {
		const failed = [...this.#failed].map(({ tileID: { canonical } }) => ({
			z: canonical.z,
			x: canonical.x,
			y: canonical.y,
		}));
		this.#map.refreshTiles(SOURCES.ground, failed);
	}

	#become(isMissing: boolean): void {
		if (isMissing === this.isMissing) return;
		this.isMissing = isMissing;
		this.#tell(isMissing);
	}
}
