/** From the layers to the archive's bytes: pure, so that it can be tested. Files are left to `write-basemap.ts`. */

import { BASEMAP_ZOOMS } from "../../src/domain/basemap-schema.ts";
import { type Tile, writeArchive } from "../pmtiles/pmtiles-writer.ts";
import { DESCRIPTION } from "./archive-description.ts";
import type { PreparedLayers } from "./basemap-feature.ts";
import { createTileCutter } from "./cut-tiles.ts";
import { encodeTile } from "./encode-tile.ts";
import { tilesAt } from "./tile-frame.ts";

/** The same layers give the same bytes. */
export function buildBasemap(layers: PreparedLayers): Uint8Array {
	const cut = createTileCutter(layers);
	const tiles: Tile[] = [];
	for (let z = BASEMAP_ZOOMS.first; z <= BASEMAP_ZOOMS.last; z++) {
		for (const address of tilesAt(z)) {
			const content = cut(address);
			if (content.size > 0) tiles.push({ ...address, content: encodeTile(content) });
		}
	}
	return writeArchive(tiles, DESCRIPTION);
}
