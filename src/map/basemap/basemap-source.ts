/** The basemap as a source of the map: one PMTiles file on our own origin, opened while its map is on its way. */
import type { Map as MapLibreMap, VectorSourceSpecification } from "maplibre-gl";
import type { PMTiles } from "pmtiles";
import { BASEMAP_ZOOMS } from "../../domain/basemap-schema.ts";
import { archiveTiles, fetchAhead, serveArchive } from "../tiles/pmtiles-protocol.ts";
import { NAMED_LAYERS } from "./hidden-labels.ts";
import { openBasemap } from "./open-basemap.ts";

/** How large MapLibre draws a tile of vectors at its own zoom, in CSS pixels. */
const TILE_PX = 512;

/**
 * `url` is the address of the file. Names are the ids of what is named, so that a label can be hidden where an area has its
 * name.
 */
export function basemapSource(url: string): VectorSourceSpecification {
	return {
		type: "vector",
		tiles: [archiveTiles(url)],
		promoteId: Object.fromEntries(NAMED_LAYERS.map((layer) => [layer, "name"])),
		minzoom: BASEMAP_ZOOMS.first,
		maxzoom: BASEMAP_ZOOMS.last,
	};
}

/** Lets maps read the file at an address, which is opened while they are made. They do not wait for it. */
export function serveBasemap(url: string): void {
	const open = () => {
		const brought = opened.get(url);
		opened.delete(url);
		return brought ?? openBasemap(url);
	};
	serveArchive(url, open, true);
}

/** The file at an address has been opened before there was a map, or tried in vain: the next that reads it begins with that. */
export function bringBasemap(url: string, archive: Promise<PMTiles>): void {
	opened.set(url, archive);
}

const opened = new Map<string, Promise<PMTiles>>();

/** Asks for the tiles that a map begins with. It asks for them itself, but only once its worker has come and read what else it is given. */
export function fetchFirstTiles(map: MapLibreMap, url: string): void {
	const tiles = map.coveringTiles({ tileSize: TILE_PX, minzoom: BASEMAP_ZOOMS.first, maxzoom: BASEMAP_ZOOMS.last });
	const forget = fetchAhead(
		url,
		tiles.map(({ canonical }) => canonical),
	);
	for (const end of ["idle", "remove"] as const) map.once(end, forget);
}
