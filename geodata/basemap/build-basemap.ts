/** From the five layers to the archive's bytes: pure, so that it can be tested. Files are left to `write-basemap.ts`. */

import { BASEMAP_ZOOMS, type BasemapLayer } from "../../src/domain/basemap-schema.ts";
import { DESCRIPTION } from "./archive-description.ts";
import { createTileCutter } from "./cut-tiles.ts";
import { encodeTile } from "./encode-tile.ts";
import { type Tile, writeArchive } from "./pmtiles-writer.ts";
import { prepareLayers } from "./prepare-layers.ts";
import { tilesAt } from "./tile-frame.ts";

/** `textOf` gives a layer's GeoJSON. The same layers give the same bytes. */
export function buildBasemap(textOf: (id: BasemapLayer) => string): Uint8Array {
	const cut = createTileCutter(prepareLayers(textOf));
	const tiles: Tile[] = [];
	for (let z = BASEMAP_ZOOMS.first; z <= BASEMAP_ZOOMS.last; z++) {
		for (const address of tilesAt(z)) {
			const layers = cut(address);
			if (layers.size > 0) tiles.push({ ...address, content: encodeTile(layers) });
		}
	}
	return writeArchive(tiles, DESCRIPTION);
}
