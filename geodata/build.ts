/**
 * Builds the data files from the facts: `npx tsx geodata/build.ts`. `--facts` names a folder of other facts than `geodata/facts`,
 * and `--out` where their files go, instead of `geodata/dist`.
 * It only reads, calls, writes and reports; what is right and what is made is decided in `pipeline/` and `checks/`. It alone
 * knows the site's words, and hands on those that exported files need.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { loadExportWording } from "../src/i18n/export-wording.ts";
import { buildGazetteer } from "./pipeline/build-gazetteer.ts";
import { buildGeodata } from "./pipeline/build-geodata.ts";
import { packData } from "./pipeline/pack-data.ts";
import { readFacts } from "./pipeline/read-facts.ts";
import type { Problem } from "./problem.ts";

const here = dirname(fileURLToPath(import.meta.url));
const { values } = parseArgs({
	options: {
		facts: { type: "string", default: join(here, "facts") },
		out: { type: "string", default: join(here, "dist") },
	},
});

const read = readFacts((file) => {
	const path = file.startsWith("facts/") ? join(values.facts, file.slice("facts/".length)) : join(here, file);
	return existsSync(path) ? readFileSync(path, "utf8") : undefined;
});
const wording = await loadExportWording();
const result = "problems" in read ? read : buildGeodata(read.facts, wording);

if ("facts" in read && "files" in result) {
	write([
		...result.files,
		["data/utsatta-omraden.zip", packData(result.atlas, wording)],
		["gazetteer.json", JSON.stringify(buildGazetteer(read.facts))],
	]);
} else if ("problems" in result) {
	print(result.problems);
	process.exitCode = 1;
}

function print(problems: readonly Problem[]): void {
	for (const { rule, message } of problems) console.error(`${rule}: ${message}`);
	console.error(`\n${problems.length} problem(s) in the facts; nothing was written.`);
}

function write(files: readonly (readonly [path: string, content: string | Uint8Array])[]): void {
	rmSync(values.out, { recursive: true, force: true });
	for (const [path, content] of files) {
		const file = join(values.out, path);
		mkdirSync(dirname(file), { recursive: true });
		writeFileSync(file, content);
		const [raw, gzipped] = [Buffer.byteLength(content), gzipSync(content, { level: 9 }).length].map(kilobytes);
		console.log(`${relative(".", file).padEnd(39)} ${raw} raw ${gzipped} gzipped`);
	}
}

function kilobytes(bytes: number): string {
	return `${(bytes / 1000).toFixed(1).padStart(8)} kB`;
}
