/**
 * Asks whether streets can be had before the map is touched: what the source says about its tiles, and then one tile,
 * since a server may describe tiles that it does not hand out.
 */

import type { StreetsSource } from "../../domain/street-source.ts";
import { tileAt } from "../../domain/tile-at.ts";
import type { MapCamera } from "../scene.ts";
import { archiveTiles, serveArchive } from "../tiles/pmtiles-protocol.ts";
import { ArchiveError, openArchive } from "../tiles/pmtiles-source.ts";
import { STREETS_PROBE_TIMEOUT_MS, STREETS_STALL_TIMEOUT_MS } from "../timeouts.ts";
import { STREETS_ZOOM } from "./street-layers.ts";
import { fromArchive, fromTileJson, StreetsError, type TileSet } from "./tile-set.ts";

/** Throws a StreetsError where they cannot. `signal`: the reader has changed his mind. */
export async function probeStreets(source: StreetsSource, camera: MapCamera, signal: AbortSignal): Promise<TileSet> {
	switch (source.kind) {
		case "off":
			throw new StreetsError("unusable", "The site is built without streets");
		case "tilejson": {
			const tileSet = fromTileJson(await fetchInTime(source.url, signal, readJson), source.url);
			const { z, x, y } = tileToTry(tileSet, camera);
			const place = { "{z}": z, "{x}": x, "{y}": y };
			const url = Object.entries(place).reduce((text, [key, value]) => text.replace(key, `${value}`), tileSet.tiles);
			await fetchInTime(url, signal, readTile);
			return tileSet;
		}
		case "archive":
			return probeArchive(source.url, camera, signal);
	}
}

async function probeArchive(url: string, camera: MapCamera, signal: AbortSignal): Promise<TileSet> {
	try {
		const archive = await openArchive(url, {
			stallTimeout: STREETS_PROBE_TIMEOUT_MS,
			stallTimeoutWhenOpen: STREETS_STALL_TIMEOUT_MS,
			signal,
		});
		serveArchive(url, async () => archive);
		const tileSet = fromArchive(await archive.getHeader(), await archive.getMetadata(), archiveTiles(url));
		const { z, x, y } = tileToTry(tileSet, camera);
		await archive.getZxy(z, x, y, signal);
		return tileSet;
	} catch (error) {
		if (!(error instanceof ArchiveError)) throw error;
		const reasons = { missing: "refused", unreachable: "unreachable", damaged: "unusable", "too-large": "unusable" };
		throw new StreetsError(reasons[error.reason] as StreetsError["reason"], error.message, { cause: error });
	}
}

/** The tile in the middle of the view, or, where the tiles do not reach, in the middle of what they cover. */
function tileToTry({ bounds, minzoom, maxzoom }: Pick<TileSet, "bounds" | "minzoom" | "maxzoom">, at: MapCamera) {
	const z = Math.min(maxzoom, Math.max(minzoom, STREETS_ZOOM, Math.floor(at.zoom)));
	const [west, south, east, north] = bounds ?? [-180, -85, 180, 85];
	const isInside = at.lng >= west && at.lng <= east && at.lat >= south && at.lat <= north;
	return tileAt(isInside ? [at.lng, at.lat] : [(west + east) / 2, (south + north) / 2], z);
}

/** An answer and its body in time, or an error that says what was wrong. */
async function fetchInTime<T>(url: string, signal: AbortSignal, read: (response: Response) => Promise<T>): Promise<T> {
	const timeout = AbortSignal.timeout(STREETS_PROBE_TIMEOUT_MS);
	try {
		const response = await fetch(url, { signal: AbortSignal.any([signal, timeout]), credentials: "omit" });
		if (!response.ok) throw new StreetsError("refused", `${url} was answered with ${response.status}`);
		return await read(response);
	} catch (error) {
		if (error instanceof StreetsError) throw error;
		throw new StreetsError(timeout.aborted ? "timeout" : "unreachable", `${url} cannot be had`, { cause: error });
	}
}

async function readJson(response: Response): Promise<unknown> {
	const text = await response.text();
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new StreetsError("unusable", `${response.url} is not JSON`, { cause: error });
	}
}

/** A host that answers every address with its page has no tiles. */
async function readTile(response: Response): Promise<void> {
	await response.arrayBuffer();
	const type = response.headers.get("content-type") ?? "";
	if (type.startsWith("text/html")) throw new StreetsError("unusable", `${response.url} is a page and not a tile`);
}
