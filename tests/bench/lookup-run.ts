/**
 * Looks up a made-up file of so many places, as the command and the site's worker do, and prints what it took as JSON. A process
 * of its own, so that its memory is nobody else's. The places lie around the areas, where an answer costs most.
 */
import { readFileSync } from "node:fs";
import * as v from "valibot";
import { createAtlas } from "../../src/domain/atlas.ts";
import { datasetSchema } from "../../src/domain/dataset.ts";
import { createBoundaryIndex } from "../../src/domain/lookup/boundary-index.ts";
import { createTableLookup, writeRows } from "../../src/domain/lookup/table/look-up-table.ts";
import { openTable } from "../../src/domain/lookup/table/open-table.ts";

export interface LookupRun {
	readonly rows: number;
	readonly seconds: number;
	/** Megabytes: the most that the process held at the end of a batch, and how long the result is. */
	readonly peak: number;
	readonly written: number;
}

const MEGABYTE = 1_000_000;
const ROWS_A_CHUNK = 2_000;

const count = Number(process.argv[2]);
const atlas = createAtlas(
	v.parse(datasetSchema, JSON.parse(readFileSync(new URL("../../geodata/dist/dataset.json", import.meta.url), "utf8"))),
);
const index = createBoundaryIndex(atlas);

/** Evenly spread by the golden ratio, and the same in every run. */
function* chunks(): Generator<Uint8Array> {
	const encoder = new TextEncoder();
	yield encoder.encode("id;namn;lat;lon\n");
	for (let from = 0; from < count; from += ROWS_A_CHUNK) {
		let text = "";
		for (let i = from; i < Math.min(count, from + ROWS_A_CHUNK); i++) {
			const [lng, lat] = atlas.boundaries[i % atlas.boundaries.length]?.inner ?? [18, 59];
			const [east, north] = [((i * 0.618034) % 1) - 0.5, ((i * 0.754878) % 1) - 0.5];
			text += `${i};Fastighet ${i};${(lat + north / 30).toFixed(6)};${(lng + east / 15).toFixed(6)}\n`;
		}
		yield encoder.encode(text);
	}
}

async function* asStream(): AsyncGenerator<Uint8Array> {
	yield* chunks();
}

const started = performance.now();
const table = await openTable(asStream());
const [guess] = table.guesses;
if (!guess) throw new Error("No columns were guessed");
const { columns } = table;
const question = { columns, choice: guess.choice, years: [atlas.newest] };
const lookup = createTableLookup(index, question);
let [peak, written] = [0, 0];
for await (const rows of table.batches()) {
	written += writeRows(lookup.lookUp(rows), question, "plain").length;
	peak = Math.max(peak, process.memoryUsage().rss);
}
const run: LookupRun = {
	rows: lookup.summary().rows,
	seconds: (performance.now() - started) / 1000,
	peak: peak / MEGABYTE,
	written: written / MEGABYTE,
};
console.log(JSON.stringify(run));
