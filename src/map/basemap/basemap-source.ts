/** The basemap as a source of the map: one PMTiles file on our own origin, opened when its first tile is asked for. */
import type { VectorSourceSpecification } from "maplibre-gl";
import { BASEMAP_ZOOMS } from "../../domain/basemap-schema.ts";
import { archiveTiles, serveArchive } from "../tiles/pmtiles-protocol.ts";
import { openArchive } from "../tiles/pmtiles-source.ts";
import { BASEMAP_STALL_TIMEOUT_MS } from "../timeouts.ts";
import { NAMED_LAYERS } from "./hidden-labels.ts";

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
		const head = heads.get(url);
		heads.delete(url);
		return openArchive(url, { stallTimeout: BASEMAP_STALL_TIMEOUT_MS, ...(head && { head }) });
	};
	serveArchive(url, open, true);
}

/** The head of the file at an address was asked for before there was a map: the next that reads the file begins with it. */
export function bringBasemapHead(url: string, head: Promise<Response>): void {
	heads.set(url, head);
}

const heads = new Map<string, Promise<Response>>();
