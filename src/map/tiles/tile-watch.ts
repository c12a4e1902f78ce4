/** Watches how the tiles of one source fare that are in sight, and tells whenever that changes. */
import type { Map as MapLibreMap, Tile } from "maplibre-gl";

/** What is amiss is so until all is there: as the camera moves, tiles that have not failed yet take the place of those that have. */
export interface TilesState {
	/** Nothing is awaited and nothing missed. */
	readonly areThere: boolean;
	/** Some were awaited for longer than is usual, with none coming meanwhile. */
	readonly areLate: boolean;
	/** Some have failed. */
	readonly haveFailed: boolean;
}

export class TilesInSight {
	state: TilesState = { areThere: false, areLate: false, haveFailed: false };
	readonly #map: MapLibreMap;
	readonly #source: string;
	readonly #patience: number;
	readonly #tell: (state: TilesState) => void;
	readonly #failed = new Set<Tile>();
	#lateness: ReturnType<typeof setTimeout> | undefined;

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
		// Time runs anew whenever one has come.
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

	#look(isLate = false): void {
		const isComing = this.#map.getSource(this.#source) !== undefined && !this.#map.isSourceLoaded(this.#source);
		this.#await(isComing);
		for (const tile of this.#failed) if (tile.state !== "errored" || tile.uses === 0) this.#failed.delete(tile);
		const hasFailed = this.#failed.size > 0;
		const before = this.state;
		if (!isComing && !hasFailed) this.state = { areThere: true, areLate: false, haveFailed: false };
		else {
			const areLate = before.areLate || (isLate && isComing);
			this.state = { areThere: false, areLate, haveFailed: before.haveFailed || hasFailed };
		}
		const { areThere, areLate, haveFailed } = this.state;
		if (areThere !== before.areThere || areLate !== before.areLate || haveFailed !== before.haveFailed)
			this.#tell(this.state);
	}

	#await(isComing: boolean): void {
		if (isComing === (this.#lateness !== undefined)) return;
		clearTimeout(this.#lateness);
		this.#lateness = isComing ? setTimeout(() => this.#beLate(), this.#patience) : undefined;
	}

	/** A hidden page draws nothing and may have been put to sleep; only what is seen is late. */
	#beLate(): void {
		this.#lateness = undefined;
		this.#look(!document.hidden);
	}
}
