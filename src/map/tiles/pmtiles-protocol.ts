/** Lets the map's sources read PMTiles archives, by addresses that begin with `pmtiles://`. */
import { addProtocol } from "maplibre-gl";
import type { PMTiles } from "pmtiles";

const PROTOCOL = "pmtiles";

const archives = new Map<string, () => Promise<PMTiles>>();

/** Tiles that were fetched before a map asked for them, by their addresses. */
const ahead = new Map<string, Promise<ArrayBuffer>>();

/** The address of an archive's tiles, with {z}, {x} and {y} in it. `url` is the archive's own. */
export function archiveTiles(url: string): string {
	return tileAddress(url, { z: "{z}", x: "{x}", y: "{y}" });
}

function tileAddress(url: string, { z, x, y }: Readonly<Record<"x" | "y" | "z", number | string>>): string {
	return `${PROTOCOL}://${url}/${z}/${x}/${y}`;
}

/**
 * Opens the archive at an address, and again with the next tile that is asked for where that failed. With `isSoon` it is opened at once,
 * since a tile is going to be asked for; else with the first. Serving another archive under the same address replaces the old one.
 */
export function serveArchive(url: string, open: () => Promise<PMTiles>, isSoon = false): void {
	let opened: Promise<PMTiles> | undefined;
	const archive = () => {
		const opening = opened ?? open();
		opened = opening;
		opening.catch(() => {
			if (opened === opening) opened = undefined;
		});
		return opening;
	};
	archives.set(url, archive);
	if (isSoon) archive();
	// Adding it again under the same name changes nothing.
	addProtocol(PROTOCOL, async ({ url: tile }, { signal }) => ({ data: await takeTile(tile, signal) }));
}

/** The tile at an address, for the map: as it was fetched ahead, or now. Empty where the archive has no such tile. */
export async function takeTile(address: string, signal?: AbortSignal): Promise<ArrayBuffer> {
	const fetched = ahead.get(address);
	// A copy, since the worker that it is sent to takes it away from here.
	return fetched ? (await fetched).slice() : fetchTile(address, signal);
}

/**
 * Fetches tiles of an archive that a map is about to ask for, which has to wait for its worker and then asks for the same tile at several
 * zooms. They are kept until the function that is returned is called.
 */
export function fetchAhead(url: string, tiles: Iterable<{ z: number; x: number; y: number }>): () => void {
	const addresses = Array.from(tiles, (tile) => tileAddress(url, tile));
	for (const address of addresses) {
		const tile = fetchTile(address);
		ahead.set(address, tile);
		// Whoever has asked by then is told, and may ask again.
		tile.catch(() => ahead.delete(address));
	}
	return () => {
		for (const address of addresses) ahead.delete(address);
	};
}

async function fetchTile(address: string, signal?: AbortSignal): Promise<ArrayBuffer> {
	const [, url = "", z, x, y] = /^pmtiles:\/\/(.*)\/(\d+)\/(\d+)\/(\d+)$/.exec(address) ?? [];
	const archive = await archives.get(url)?.();
	if (!archive) throw new Error(`No archive is served at ${url}`);
	const tile = await archive.getZxy(Number(z), Number(x), Number(y), signal);
	return tile?.data ?? new ArrayBuffer(0);
}
