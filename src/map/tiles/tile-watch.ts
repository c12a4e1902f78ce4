/**
 * Watches the tiles of one source that are in sight: whether they are awaited, for how long, and whether some have
 * failed.
 */
import type { Map as MapLibreMap, Source, Tile } from "maplibre-gl";
import { isShallowEqual } from "../../domain/is-shallow-equal.ts";

/**
 * What is amiss is so until all is there: as the camera moves, tiles that have not failed yet take the place of those
 * that have.
 */
export interface TileStatus {
	/** Nothing is awaited and nothing missed. A source that is not in the style has all its tiles. */
	readonly isComplete: boolean;
	/**
	 * The longest of the watch's timeouts for which tiles were awaited with none coming meanwhile, in milliseconds; 0 for
	 * none.
	 */
	readonly waited: number;
	readonly hasFailed: boolean;
	/** How many tiles have failed since one last came. */
	readonly failures: number;
	/** Some tile has come since the source was last added to the style. */
	readonly hasLoaded: boolean;
}

/** Of a source that has just been added. */
const START: TileStatus = { isComplete: false, waited: 0, hasFailed: false, failures: 0, hasLoaded: false };

export class TileWatch {
	status = START;
	readonly #map: MapLibreMap;
	readonly #source: string;
	/** In milliseconds, the shortest first. */
	readonly #timeouts: readonly number[];
	readonly #listeners: ((status: TileStatus) => void)[] = [];
	readonly #failed = new Set<Tile>();
	/** As it was last looked at: another object is another source, though it has the same name. */
	#seen: Source | undefined;
	#timers: ReturnType<typeof setTimeout>[] = [];

	/** `timeouts`: after how many milliseconds of waiting the status says so. */
	constructor(map: MapLibreMap, source: string, timeouts: readonly number[]) {
		this.#map = map;
		this.#source = source;
		this.#timeouts = timeouts.toSorted((a, b) => a - b);
		map.on("error", (event) => {
			if (!("sourceId" in event && event.sourceId === source)) return;
			// The map's own types leave the tile out.
			if ("tile" in event) this.#failed.add(event.tile as Tile);
			this.#look({ failures: this.status.failures + 1 });
		});
		map.on("sourcedata", ({ sourceId, tile }) => {
			if (sourceId !== source || !tile?.hasData()) return;
			// Time runs anew whenever one has come.
			this.#stopTimers();
			this.#look({ failures: 0, hasLoaded: true });
		});
		map.on("render", () => this.#look());
		map.on("idle", () => this.#look());
		map.on("remove", () => this.#stopTimers());
	}

	/** Calls `listener` whenever the status has changed. */
	subscribe(listener: (status: TileStatus) => void): void {
		this.#listeners.push(listener);
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

	#look(news: Partial<TileStatus> = {}): void {
		const source = this.#map.getSource(this.#source);
		const before = source === this.#seen ? this.status : START;
		this.#seen = source;
		const isAwaited = source !== undefined && !this.#map.isSourceLoaded(this.#source);
		this.#await(isAwaited);
		for (const tile of this.#failed) if (tile.state !== "errored" || tile.uses === 0) this.#failed.delete(tile);
		const hasFailed = this.#failed.size > 0;
		const isComplete = !isAwaited && !hasFailed;
		const { failures, hasLoaded } = source ? { ...before, ...news } : START;
		const last = this.status;
		this.status = {
			isComplete,
			waited: isComplete ? 0 : Math.max(before.waited, isAwaited ? (news.waited ?? 0) : 0),
			hasFailed: !isComplete && (before.hasFailed || hasFailed),
			failures,
			hasLoaded,
		};
		if (!isShallowEqual(this.status, last)) for (const listener of this.#listeners) listener(this.status);
	}

	#await(isAwaited: boolean): void {
		if (!isAwaited) this.#stopTimers();
		else if (this.#timers.length === 0) this.#startTimers();
	}

	#startTimers(): void {
		this.#timers = this.#timeouts.map((timeout) =>
			setTimeout(() => {
				// A hidden page draws nothing and may have been put to sleep; only what is seen is late.
				if (document.hidden) this.#stopTimers();
				this.#look(document.hidden ? {} : { waited: timeout });
			}, timeout),
		);
	}

	#stopTimers(): void {
		for (const timer of this.#timers) clearTimeout(timer);
		this.#timers = [];
	}
}
