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
 * Opens the archive at an address when its first tile is asked for, and again with the next one where that failed.
 * Serving another archive under the same address replaces the old one.
 */
export function serveArchive(url: string, open: () => Promise<PMTiles>): void {
	let opened: Promise<PMTiles> | undefined;
	archives.set(url, () => {
		const opening = opened ?? open();
		opened = opening;
		opening.catch(() => {
			if (opened === opening) opened = undefined;
		});
		return opening;
	});
	// Adding it again under the same name changes nothing.
	addProtocol(PROTOCOL, async ({ url: asked }, { signal }) => {
		const [, address = "", z, x, y] = /^pmtiles:\/\/(.*)\/(\d+)\/(\d+)\/(\d+)$/.exec(asked) ?? [];
		const archive = await archives.get(address)?.();
		if (!archive) throw new Error(`No archive is served at ${address}`);
		const tile = await archive.getZxy(Number(z), Number(x), Number(y), signal);
		return { data: tile?.data ?? new ArrayBuffer(0) };
	});
}
