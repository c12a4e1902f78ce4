/**
 * Checks every internal link of built sites: `npm run check:links`, or `tsx tests/links/check.ts <folder> …`.
 * It only reads, calls and reports.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { brokenLinks, type Files } from "./broken-links.ts";
import { referencesIn } from "./page-references.ts";

/** Stands for whatever host a site will have that was built without one. */
const ANY_HOST = "http://any.invalid";

for (const folder of process.argv.slice(2)) {
	const files = filesIn(folder);
	const { checked, broken } = brokenLinks(files, homeOf(folder));
	for (const link of broken) console.error(`broken: ${link}`);
	console.log(`${folder}: ${checked} addresses in ${files.size} files, ${broken.length} broken`);
	if (broken.length > 0) process.exitCode = 1;
}

function filesIn(folder: string): Files {
	const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
		statSync(join(folder, path)).isFile(),
	);
	return new Map(
		paths.map((path) => {
			const name = relative(".", path).split(sep).join("/");
			return [name, { references: () => referencesIn(name, readFileSync(join(folder, path), "utf8")) }];
		}),
	);
}

/** The start page names its own address. */
function homeOf(folder: string): URL {
	const start = readFileSync(join(folder, "index.html"), "utf8");
	const [, canonical] = /<link rel="canonical" href="([^"]*)">/.exec(start) ?? [];
	if (canonical === undefined) throw new Error(`${folder}/index.html does not name its address`);
	return new URL(canonical, ANY_HOST);
}
