/**
 * Takes the streets around the areas out of an archive and writes them as one of their own, in the order in which it is
 * done. What was written before stays until the new archive is there as a whole.
 */
import { rename, rm, writeFile } from "node:fs/promises";
import { zxyToTileId } from "pmtiles";
import { writeArchive } from "../pmtiles/pmtiles-writer.ts";
import { Refusal } from "../refusal.ts";
import { openPath } from "./archive-file.ts";
import { fetchTiles, findTiles } from "./fetch-tiles.ts";
import { KeptRanges } from "./kept-ranges.ts";
import { openAddress } from "./open-address.ts";
import { megabytes, type Output, Progress } from "./progress.ts";
import { openSource, ZOOMS } from "./source-archive.ts";
import { describeStreets } from "./street-archive.ts";
import { boundsOf, NEAR_METRES, type Surroundings, tilesNear } from "./tiles-near-areas.ts";

export interface Job {
	/** Address or path of a Protomaps build. */
	readonly source: string;
	/** Where to write. */
	readonly target: string;
	/** A folder for what has been fetched, which is gone when all is done. */
	readonly work: string;
	/** Where streets are wanted. */
	readonly surroundings: readonly Surroundings[];
	readonly output: Output;
	/** Milliseconds before each further try, where they are not the usual ones. */
	readonly pauses?: readonly number[];
}

export async function takeStreets({ source, target, work, surroundings, output, pauses }: Job): Promise<void> {
	const begun = performance.now();
	const say = (line: string) => output.write(`${line}\n`);
	const file = /^https?:\/\//i.test(source) ? await openAddress(source, pauses) : await openPath(source);
	const { kept, before } = await KeptRanges.open(file, work);
	if (before === "other") say("What an earlier run fetched is of another file. Starting over.");
	if (before === "same") say("Going on with what an earlier run has fetched.");

	const bounds = boundsOf(surroundings);
	const archive = await openSource(file, kept, bounds);
	const { firstZoom, lastZoom } = archive;
	if (lastZoom < ZOOMS.last)
		say(`${source} ends at zoom ${lastZoom}, so streets will be coarser than at ${ZOOMS.last}.`);
	const wanted = tilesNear(surroundings, firstZoom, lastZoom).toSorted(
		(a, b) => zxyToTileId(a.z, a.x, a.y) - zxyToTileId(b.z, b.x, b.y),
	);
	say(
		`${wanted.length} tiles at zoom ${firstZoom}–${lastZoom} lie within ${NEAR_METRES / 1000} km of an area. Looking them up …`,
	);
	const found = await findTiles(archive, wanted);
	if (found.length === 0) throw new Refusal(`${source} has none of these tiles.`);
	say(`${found.length} of them are there. Fetching them …`);
	const progress = new Progress(output);
	const tiles = await fetchTiles(found, kept, (done, all) => progress.show(done, all));

	const bytes = writeArchive(tiles, describeStreets(bounds, archive.metadata));
	await writeWhole(target, bytes);
	await kept.forget();
	const seconds = Math.round((performance.now() - begun) / 1000);
	say(
		`${tiles.length} tiles. Read ${megabytes(kept.read)} in ${seconds} s${kept.found > 0 ? `, and had ${megabytes(kept.found)} already` : ""}.`,
	);
	say(`${target} has ${megabytes(bytes.length)}. Next: npm run build. Streets are then on from the start.`);
}

async function writeWhole(path: string, content: Uint8Array): Promise<void> {
	const unfinished = `${path}.unfinished`;
	try {
		await writeFile(unfinished, content);
		await rename(unfinished, path);
	} finally {
		await rm(unfinished, { force: true });
	}
}
