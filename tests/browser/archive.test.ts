/** An archive read in ranges, with the browser's own cache between it and its host. */
import { expect, it } from "vitest";
import { openArchive } from "../../src/map/tiles/pmtiles-source.ts";
import { server, word } from "./streets-driver.ts";

it("is read as it is, also where the browser has kept the whole file compressed", async () => {
	const url = `${server}/ok/${word()}/streets.pmtiles`;
	const kept = await fetch(url, { cache: "reload" });
	const file = await kept.arrayBuffer();
	const archive = await openArchive(url);
	const { tileDataOffset, tileDataLength = 0 } = await archive.getHeader();
	expect(tileDataOffset + tileDataLength).toBe(file.byteLength);
	const read = await archive.source.getBytes(tileDataOffset, 4000);
	expect(new Uint8Array(read.data)).toEqual(new Uint8Array(file, tileDataOffset, 4000));
});
