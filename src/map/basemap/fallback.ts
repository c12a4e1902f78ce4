/**
 * Shows plain land and sea under the areas for as long as the basemap is awaited or missed, so that they never stand in
 * an empty sea, and knows which of the two it is.
 */
import type { Map as MapLibreMap } from "maplibre-gl";
import { SOURCES } from "../ids.ts";
import type { MapPart } from "../map-part.ts";
import { TileWatch } from "../tiles/tile-watch.ts";
import { BASEMAP_LATE_TIMEOUT_MS } from "../timeouts.ts";
import { UNCHECKED } from "../unchecked.ts";
import { fallbackOpacities } from "./fallback-layers.ts";

export class BasemapFallback implements MapPart {
	readonly #map: MapLibreMap;
	readonly #tiles: TileWatch;
	#isMissing = false;
	/** Whether it is seen; not known of a style that has just come. */
	#isShown: boolean | undefined;

	/** `onMissing`: some of the basemap has failed to come, or all that is in sight is there again. */
	constructor(map: MapLibreMap, onMissing: (isMissing: boolean) => void) {
		this.#map = map;
		this.#tiles = new TileWatch(map, SOURCES.basemap, [BASEMAP_LATE_TIMEOUT_MS]);
		this.#tiles.subscribe(({ hasFailed }) => {
			this.show();
			// A map that is at rest looks again at what it waits for.
			map.triggerRepaint();
			if (hasFailed === this.#isMissing) return;
			this.#isMissing = hasFailed;
			onMissing(hasFailed);
		});
	}

	/** The basemap has been awaited for long. */
	get isLate(): boolean {
		return this.#tiles.status.waited > 0;
	}

	styleReplaced(): void {
		this.#isShown = undefined;
	}

	styleChanged(): void {
		this.styleReplaced();
	}

	show(): void {
		const isShown = !this.#tiles.status.isComplete;
		if (isShown === this.#isShown || !this.#map.getSource(SOURCES.fallback)) return;
		this.#isShown = isShown;
		for (const [id, opacity] of fallbackOpacities(isShown)) {
			this.#map.setPaintProperty(id, "fill-opacity", opacity, UNCHECKED);
		}
	}

	/** Asks again for what has failed. */
	retry(): void {
		this.#tiles.retry();
	}
}
