/** Opens the basemap. It can be done while the map's own script is on its way, and takes a while: it has a directory of all its tiles. */
import type { PMTiles } from "pmtiles";
import { openArchive } from "../tiles/pmtiles-source.ts";
import { BASEMAP_STALL_TIMEOUT_MS } from "../timeouts.ts";

/** `url` is the address of the file. Rejects with an `ArchiveError`. */
export function openBasemap(url: string): Promise<PMTiles> {
	return openArchive(url, { stallTimeout: BASEMAP_STALL_TIMEOUT_MS });
}
