/**
 * The embedded ground as a source of the map: one PMTiles file on our own origin, opened when its first tile is asked for.
 * The map is made at once and does not wait for it.
 */
import { addProtocol, type VectorSourceSpecification } from "maplibre-gl";
import type { PMTiles } from "pmtiles";
import { openArchive } from "../tiles/pmtiles-source.ts";
import { PLACES_LAYER } from "./place-layers.ts";

const PROTOCOL = "ground";
/** The last zoom that the file has tiles for; the map stretches them for those above. */
export const LAST_GROUND_ZOOM = 11;

/** Our own host answers at once or hardly ever; what it owes is then missed, and asked for again at the reader's wish. */
const PATIENCE = 10_000;

const archives = new Map<string, Promise<PMTiles>>();

/** `url` is the address of the file. Names are the ids of places, so that a name can be silenced where an area bears it. */
export function groundSource(url: string): VectorSourceSpecification {
	addProtocol(PROTOCOL, async ({ url: asked }, { signal }) => {
		const [, address = "", z, x, y] = /^ground:\/\/(.*)\?(\d+)\/(\d+)\/(\d+)$/.exec(asked) ?? [];
		const archive = await opened(decodeURIComponent(address));
		const tile = await archive.getZxy(Number(z), Number(x), Number(y), signal);
		return { data: tile?.data ?? new ArrayBuffer(0) };
	});
	return {
		type: "vector",
		tiles: [`${PROTOCOL}://${encodeURIComponent(url)}?{z}/{x}/{y}`],
		promoteId: { [PLACES_LAYER]: "name" },
		minzoom: 2,
		maxzoom: LAST_GROUND_ZOOM,
	};
}

/** A file that could not be opened is asked for again with the next tile. */
function opened(url: string): Promise<PMTiles> {
	const known = archives.get(url) ?? openArchive(url, { patience: PATIENCE });
	archives.set(url, known);
	known.catch(() => archives.delete(url));
	return known;
}
