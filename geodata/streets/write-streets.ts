/** Writes the site's own streets: `npm run streets -- <address or path of a Protomaps build>`. Only reads, calls, reports. */
import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { drawBoundary } from "../pipeline/draw-boundary.ts";
import { boundarySchema } from "../pipeline/facts.ts";
import { readItems } from "../pipeline/read-json.ts";
import { Refusal } from "../refusal.ts";
import { takeStreets } from "./take-streets.ts";
import { surroundingsOf } from "./tiles-near-areas.ts";

const here = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const [source, ...more] = process.argv.slice(2);
if (source === undefined || more.length > 0) {
	fail("Say where to take streets from: npm run streets -- <address or path of a PMTiles file>");
} else {
	try {
		await takeStreets({
			source,
			target: relative(process.cwd(), here("public/streets.pmtiles")),
			work: here("node_modules/.cache/streets"),
			surroundings: surroundingsOf(boundaries()),
			output: { write: (text) => process.stdout.write(text), isTerminal: process.stdout.isTTY === true },
		});
	} catch (error) {
		if (!(error instanceof Error)) throw error;
		fail(error instanceof Refusal ? error.message : `Nothing was written: ${error.message}`);
	}
}

/** Every version, whichever report it is of. */
function boundaries() {
	const file = "geodata/facts/boundaries.json";
	const { rows, problems } = readItems(file, readFileSync(here(file), "utf8"), boundarySchema, ["boundary_id"]);
	if (problems[0]) throw new Refusal(problems[0].message);
	return rows.map(drawBoundary);
}

function fail(sentence: string): void {
	console.error(sentence);
	process.exitCode = 1;
}
