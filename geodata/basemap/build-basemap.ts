/** From the five layers to the archive's bytes: pure, so that it can be tested. Files are left to `write-basemap.ts`. */
import { DESCRIPTION } from "./archive-description.ts";
import { type LayerId, MAX_ZOOM, MIN_ZOOM } from "./basemap-layers.ts";
import { createTileCutter } from "./cut-tiles.ts";
import { encodeTile } from "./encode-tile.ts";
import { type Tile, writeArchive } from "./pmtiles-writer.ts";
import { prepareLayers } from "./prepare-layers.ts";
import { tilesAt } from "./tile-frame.ts";

/** `textOf` gives a layer's GeoJSON. The same layers give the same bytes. */
export function buildBasemap(textOf: (id: LayerId) => string): Uint8Array {
	const cut = createTileCutter(prepareLayers(textOf));
	const tiles: Tile[] = [];
	for (let z = MIN_ZOOM; z <= MAX_ZOOM; z++) {
		for (const address of tilesAt(z)) {
			const layers = cut(address);
			if (layers.size > 0) tiles.push({ ...address, content: encodeTile(layers) });
		}
	}
	return writeArchive(tiles, DESCRIPTION);
}
