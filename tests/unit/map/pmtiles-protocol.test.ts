/** Tiles of archives as the map asks for them, and those that are asked for before the map does. */
import type { PMTiles } from "pmtiles";
import { beforeEach, expect, it, vi } from "vitest";
import { archiveTiles, fetchAhead, serveArchive, takeTile } from "../../../src/map/tiles/pmtiles-protocol.ts";

const URL = "/basemap.pmtiles";
const TILE = { z: 4, x: 8, y: 3 };
let asked: string[];
let isReachable: boolean;

beforeEach(() => {
	asked = [];
	isReachable = true;
	const getZxy = async (...address: number[]) => {
		asked.push(address.slice(0, 3).join("/"));
		if (!isReachable) throw new Error("no network");
		return address[0] === TILE.z ? { data: new Uint8Array([address[1] ?? 0]).buffer } : undefined;
	};
	serveArchive(URL, async () => ({ getZxy }) as unknown as PMTiles);
});

const addressOf = ({ z, x, y }: typeof TILE) => archiveTiles(URL).replace("{z}/{x}/{y}", [z, x, y].join("/"));

async function ask(tile: typeof TILE): Promise<number[]> {
	return [...new Uint8Array(await takeTile(addressOf(tile)))];
}

it("gives the map a tile, and nothing where the archive has none", async () => {
	expect(await ask(TILE)).toEqual([8]);
	expect(await ask({ ...TILE, z: 5 })).toEqual([]);
});

it("has fetched a tile when the map wants it, however often", async () => {
	fetchAhead(URL, [TILE]);
	await vi.waitFor(() => expect(asked).toEqual(["4/8/3"]));
	// What is sent to a worker is gone here.
	const sent = await takeTile(addressOf(TILE));
	structuredClone(sent, { transfer: [sent] });
	expect(await ask(TILE)).toEqual([8]);
	expect(asked).toEqual(["4/8/3"]);
});

it("tells the map of a tile that was asked for in vain, and tries again with its next wish", async () => {
	isReachable = false;
	fetchAhead(URL, [TILE]);
	await expect(ask(TILE)).rejects.toThrow("no network");
	isReachable = true;
	expect(await ask(TILE)).toEqual([8]);
});

it("keeps no tile for longer than it is told to", async () => {
	const forget = fetchAhead(URL, [TILE]);
	await ask(TILE);
	forget();
	await ask(TILE);
	expect(asked).toHaveLength(2);
});
