/** Archives as the format's own reader reads them. */
import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { zxyToTileId } from "pmtiles";
import { describe, expect, it } from "vitest";
import { gzip } from "../../../geodata/pmtiles/gzip.ts";
import { type ArchiveDescription, type Tile, writeArchive } from "../../../geodata/pmtiles/pmtiles-writer.ts";
import { contentOf, openBytes } from "../../../geodata/pmtiles/read-archive.ts";

const DESCRIPTION: ArchiveDescription = {
	bounds: [-14, 50.5, 46, 71.25],
	center: [16.5, 62.5, 4],
	lastRootZoom: 1,
	leafSize: 3,
	metadata: { name: "Åre", vector_layers: [] },
};

function tile(z: number, x: number, y: number, text = `${z}/${x}/${y}`): Tile {
	return { z, x, y, content: gzip(Buffer.from(text)) };
}

/** All tiles of a zoom, row by row, which is not the order of the archive. */
function allAt(z: number, textOf?: (x: number, y: number) => string): Tile[] {
	const size = 2 ** z;
	return Array.from({ length: size * size }, (_, i) => {
		const [x, y] = [i % size, Math.floor(i / size)];
		return tile(z, x, y, textOf?.(x, y));
	});
}

async function textIn(bytes: Uint8Array, z: number, x: number, y: number): Promise<string | undefined> {
	const content = await contentOf(openBytes(bytes), { z, x, y });
	return content && Buffer.from(content).toString();
}

describe("An archive", () => {
	const tiles = [...allAt(0), ...allAt(1), ...allAt(3)];
	const bytes = writeArchive(tiles, DESCRIPTION);

	it("gives back every tile, through root and leaf directories", async () => {
		const read = await Promise.all(tiles.map(({ z, x, y }) => textIn(bytes, z, x, y)));
		expect(read).toEqual(tiles.map(({ z, x, y }) => `${z}/${x}/${y}`));
	});

	it("has nothing where no tile was given", async () => {
		expect(await textIn(bytes, 2, 1, 1)).toBeUndefined();
	});

	it("states its zooms, bounds and center", async () => {
		expect(await openBytes(bytes).getHeader()).toMatchObject({
			...{ minZoom: 0, maxZoom: 3, centerZoom: 4, centerLon: 16.5, centerLat: 62.5 },
			...{ minLon: -14, minLat: 50.5, maxLon: 46, maxLat: 71.25 },
		});
	});

	it("gives back its metadata", async () => {
		expect(await openBytes(bytes).getMetadata()).toEqual(DESCRIPTION.metadata);
	});

	it("ends where the header says", async () => {
		const { tileDataOffset, tileDataLength = 0 } = await openBytes(bytes).getHeader();
		expect(tileDataOffset + tileDataLength).toBe(bytes.length);
	});

	it("does not depend on the order in which tiles are given", () => {
		expect(Buffer.compare(writeArchive(tiles.toReversed(), DESCRIPTION), bytes)).toBe(0);
	});

	it("has its tiles in Hilbert order, as it says", async () => {
		const { tileDataOffset, clustered } = await openBytes(bytes).getHeader();
		const inOrder = tiles.toSorted((a, b) => zxyToTileId(a.z, a.x, a.y) - zxyToTileId(b.z, b.x, b.y));
		const data = Buffer.concat(inOrder.map(({ content }) => content));
		expect(clustered).toBe(true);
		expect(Buffer.compare(bytes.subarray(tileDataOffset), data)).toBe(0);
	});
});

describe("Tiles with the same content", () => {
	const twoKinds = allAt(3, (x) => (x < 4 ? "west" : "east"));
	const bytes = writeArchive([...twoKinds, ...allAt(0, () => "west")], DESCRIPTION);

	it("are stored once", async () => {
		expect(await openBytes(bytes).getHeader()).toMatchObject({ numAddressedTiles: 65, numTileContents: 2 });
	});

	it("are one entry where they follow each other", async () => {
		expect((await openBytes(bytes).getHeader()).numTileEntries).toBe(3);
	});

	it("are found all the same", async () => {
		const read = await Promise.all(twoKinds.map(({ z, x, y }) => textIn(bytes, z, x, y)));
		expect(read).toEqual(twoKinds.map(({ x }) => (x < 4 ? "west" : "east")));
	});
});

describe("The root directory", () => {
	it("is all that is needed for the low zooms", async () => {
		const bytes = writeArchive([...allAt(1), ...allAt(4)], DESCRIPTION);
		const { leafDirectoryOffset, leafDirectoryLength = 0 } = await openBytes(bytes).getHeader();
		const spoilt = Uint8Array.from(bytes).fill(0, leafDirectoryOffset, leafDirectoryOffset + leafDirectoryLength);
		expect(await textIn(spoilt, 1, 0, 1)).toBe("1/0/1");
	});

	it("fits in the first bytes that a reader asks for, or is refused", () => {
		const tiles = allAt(7, () => "").map((place, i) => {
			const length = 1 + (createHash("sha256").update(String(i)).digest().readUInt16LE() % 2000);
			return { ...place, content: Buffer.alloc(length, i) };
		});
		expect(() => writeArchive(tiles, { ...DESCRIPTION, lastRootZoom: 7 })).toThrow(/root directory has \d+ bytes/);
	});
});

describe("Compression", () => {
	it("says neither when nor on which system it was done", () => {
		expect([...gzip(Buffer.from("basemap")).subarray(4, 10)]).toEqual([0, 0, 0, 0, 2, 3]);
	});

	it("is read by any gzip", () => {
		expect(gunzipSync(gzip(Buffer.from("basemap"))).toString()).toBe("basemap");
	});
});
