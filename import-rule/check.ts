/** Checks who imports whom: `tsx import-rule/check.ts`, a part of `npm run lint`. It only reads, calls and reports. */
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { findBreaches } from "./find-breaches.ts";
import { RULE } from "./rule.ts";

const ROOT = join(import.meta.dirname, "..");

const files = new Map([...new Set(RULE.map(({ folder }) => folder.replace(/\/.*/, "")))].flatMap(sourceIn));
const breaches = findBreaches(files);
for (const breach of breaches) console.error(breach);
console.log(`Import rule: ${files.size} files checked, breaches: ${breaches.length}.`);
if (breaches.length > 0) process.exitCode = 1;

/** The code in a folder of the repository: text by path. */
function sourceIn(folder: string): [string, string][] {
	return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
		.filter((path) => /\.tsx?$/.test(path))
		.map((path) => [join(folder, path).replaceAll(sep, "/"), readFileSync(join(ROOT, folder, path), "utf8")]);
}
