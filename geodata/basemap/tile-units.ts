/** The grid that a tile's coordinates are whole numbers of. */
import type { BasemapLayer } from "../../src/domain/basemap-schema.ts";

/** Units across a tile; at zoom 11 one is 2.4 m at 60° north. */
const EXTENT = 4096;
/** Twice as fine, as fine as the map reads it, for what is known to a metre and is looked at far above zoom 11. */
const FINE_EXTENT = 8192;
/** How far features reach over a tile's edge, so that lines and dots on it are drawn whole: 8 CSS pixels. */
const BUFFER_SHARE = 1 / 64;

const FINE: ReadonlySet<BasemapLayer> = new Set(["district-edges", "rails", "stations", "stops"]);

export function extentOf(layer: BasemapLayer): number {
	return FINE.has(layer) ? FINE_EXTENT : EXTENT;
}

export function bufferOf(layer: BasemapLayer): number {
	return extentOf(layer) * BUFFER_SHARE;
}
