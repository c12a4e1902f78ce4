/** Lets the map's sources read PMTiles archives, by addresses that begin with `pmtiles://`. */
import { addProtocol } from "maplibre-gl";
import type { PMTiles } from "pmtiles";

const PROTOCOL = "pmtiles";

const archives = new Map<string, () => Promise<PMTiles>>();

/** The address of an archive's tiles, with {z}, {x} and {y} in it. `url` is the archive's own. */
export function archiveTiles(url: string): string {
	return `${PROTOCOL}://${url}/{z}/{x}/{y}`;
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
	addProtocol(PROTOCOL, async ({ url: asked }, { signal }) => {
		const [, address = "", z, x, y] = /^pmtiles:\/\/(.*)\/(\d+)\/(\d+)\/(\d+)$/.exec(asked) ?? [];
		const archive = await archives.get(address)?.();
		if (!archive) throw new Error(`No archive is served at ${address}`);
		const tile = await archive.getZxy(Number(z), Number(x), Number(y), signal);
		return { data: tile?.data ?? new ArrayBuffer(0) };
	});
}
