/** Watches how the tiles of one source fare that are in sight, and tells whenever that changes. */
import type { Map as MapLibreMap, Tile } from "maplibre-gl";

/** `late`: some are awaited, and for longer than is usual none has come. `failed`: some have failed, and the rest is there or may still come. */
export type TilesState = "there" | "coming" | "late" | "failed";

export class TilesInSight {
	state: TilesState = "coming";
	readonly #map: MapLibreMap;
	readonly #source: string;
	readonly #patience: number;
	readonly #tell: (state: TilesState) => void;
	readonly #failed = new Set<Tile>();
	#lateness: ReturnType<typeof setTimeout> | undefined;
	#isLate = false;

	/**
	 * `patience`: how long tiles may be awaited with none coming before they are late, in milliseconds. A source that is not in the
	 * style has all its tiles.
	 */
	constructor(map: MapLibreMap, source: string, patience: number, tell: (state: TilesState) => void) {
		this.#map = map;
		this.#source = source;
		this.#patience = patience;
		this.#tell = tell;
		map.on("error", (event) => {
			if (!("sourceId" in event && event.sourceId === source)) return;
			// The map's own types leave the tile out.
			if ("tile" in event) this.#failed.add(event.tile as Tile);
			this.#look();
		});
		map.on("sourcedata", ({ sourceId, tile }) => {
			if (sourceId === source && tile?.hasData()) this.#await(false);
		});
		map.on("render", () => this.#look());
		map.on("idle", () => this.#look());
		map.on("remove", () => clearTimeout(this.#lateness));
	}

	/** Asks again for the tiles that have failed. By name: refreshing all of a source leaves those waiting for ever. */
	retry(): void {
		const failed = [...this.#failed].map(({ tileID: { canonical } }) => ({
			z: canonical.z,
			x: canonical.x,
			y: canonical.y,
		}));
		this.#map.refreshTiles(this.#source, failed);
	}

	#look(): void {
		const isComing = this.#map.getSource(this.#source) !== undefined && !this.#map.isSourceLoaded(this.#source);
		if (!isComing) this.#isLate = false;
		this.#await(isComing);
		for (const tile of this.#failed) if (tile.state !== "errored" || tile.uses === 0) this.#failed.delete(tile);
		const state = this.#failed.size > 0 ? "failed" : this.#isLate ? "late" : isComing ? "coming" : "there";
		// What was amiss is so until all is there: as the camera moves, tiles that have not failed yet take the place of those that have.
		if (state === this.state || (state === "coming" && this.state !== "there")) return;
		this.state = state;
		this.#tell(state);
	}

	#await(isComing: boolean): void {
		if (isComing === (this.#lateness !== undefined)) return;
		clearTimeout(this.#lateness);
		this.#lateness = isComing ? setTimeout(() => this.#beLate(), this.#patience) : undefined;
	}

	/** A hidden page draws no frames, and what has come in the meantime was not looked at. */
	#beLate(): void {
		this.#isLate = true;
		this.#look();
	}
}
