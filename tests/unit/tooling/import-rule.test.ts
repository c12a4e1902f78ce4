/** The import rule bites: each row is broken by all that it does not name, and what the architecture promises is in the table. */
import { existsSync, readdirSync } from "node:fs";
import { join, posix } from "node:path";
import { describe, expect, test } from "vitest";
import { findBreaches } from "../../../import-rule/find-breaches.ts";
import { RULE } from "../../../import-rule/rule.ts";

const ROOT = join(import.meta.dirname, "../../..");
const FOLDERS = RULE.map(({ folder }) => folder);

/** How an import is written. */
const WAYS = {
	value: (specifier: string) => `import { a } from "${specifier}";`,
	type: (specifier: string) => `import type { A } from "${specifier}";`,
	dynamic: (specifier: string) => `const a = await import("${specifier}");`,
};
type Way = keyof typeof WAYS;

/** A file in the place that a row is about, or the file that it is about. */
function fileIn(folder: string, name: string): string {
	return /\.tsx?$/.test(folder) ? folder : `${folder.replace("*", "one")}/${name}`;
}

function breachesIn(file: string, text: string): string[] {
	return findBreaches(new Map([[file, text]]));
}

/** Whether a file may import another of ours, named from the root of the repository, or a package. */
function mayImport(file: string, target: string, way: Way = "value"): boolean {
	const isOurs = FOLDERS.some((folder) => target.startsWith(folder.replace(/(\/.*)?$/, "/")));
	const path = posix.relative(posix.dirname(file), target);
	return breachesIn(file, WAYS[way](isOurs ? path.replace(/^(?!\.)/, "./") : target)).length === 0;
}

/** The rows whose files may import it. */
function importersOf(target: string, way?: Way): string[] {
	return FOLDERS.filter((folder) => mayImport(fileIn(folder, "a.ts"), target, way));
}

describe("A row", () => {
	const cases = RULE.flatMap((row) => (["value", "type", "dynamic"] as const).map((way) => ({ ...row, way })));

	test.each(cases)("of $folder lets through what it names and nothing else of ours, as $way", (row) => {
		const { folder, imports, types = [], dynamic = [], way } = row;
		const named = [folder, ...imports, ...{ value: [], type: types, dynamic }[way]];
		const isNamed = (other: string) => named.some((name) => name === "*" || `${other}/`.startsWith(`${name}/`));
		const importable = FOLDERS.filter((other) => mayImport(fileIn(folder, "a.ts"), fileIn(other, "b.ts"), way));
		expect(importable).toEqual(FOLDERS.filter(isNamed));
	});

	test.each(RULE)("of $folder lets through its packages and no other", ({ folder, packages }) => {
		const all = [...new Set(RULE.flatMap((row) => row.packages)), "left-pad"].map((name) => name.replace("*", "fs"));
		const importable = all.filter((name) => mayImport(fileIn(folder, "a.ts"), name));
		const named = packages.map((name) => name.replace("*", "fs"));
		expect(importable.toSorted()).toEqual(packages.includes("*") ? all.toSorted() : named.toSorted());
	});

	test.each(FOLDERS)("of %s lets no file through on a roundabout path", (folder) => {
		const roundabout = ["/app/a.tsx", "./../a.ts", "./nested/../../a.ts", "./nested/../b.ts", "..", "."];
		const text = roundabout.map(WAYS.value).join("\n");
		expect(breachesIn(fileIn(folder, "a.ts"), text)).toHaveLength(roundabout.length);
	});
});

/** What is imported by nobody else, whatever rows come and go. */
const ONLY: Readonly<Record<string, readonly string[]>> = {
	"maplibre-gl": ["src/map/worker-url.ts", "src/map", "tests"],
	"maplibre-gl/dist/maplibre-gl.css": ["src/map/worker-url.ts", "src/map", "tests"],
	react: ["src/jsx", "src/ui", "src/site", "src/features/*", "src/app", "src/main.tsx", "src/prerender", "tests"],
	"#jsx/jsx-runtime": ["src/ui", "src/site", "src/features/*", "src/app", "src/main.tsx", "src/prerender", "tests"],
	"react-dom/server": ["src/main.tsx", "src/prerender", "tests"],
	"lucide-react": ["src/ui", "src/site", "src/features/*", "src/app", "tests"],
	"src/map/b.ts": ["src/map", "tests"],
	"src/features/two/b.ts": ["src/app", "src/main.tsx", "src/prerender", "tests"],
	"src/app/b.ts": ["src/app", "src/main.tsx", "src/prerender", "vite-plugins", "tests"],
	"src/prerender/b.ts": ["src/prerender", "vite-plugins", "tests"],
	"src/main.tsx": ["src/main.tsx", "tests"],
	"geodata/b.ts": ["geodata/build.ts", "geodata", "tests"],
	"geodata/dist/a.json?url": ["src/data", "geodata/build.ts", "geodata", "tests"],
	"geodata/facts/a.json?url": ["geodata/build.ts", "geodata", "tests"],
	"vite-plugins/b.ts": ["vite-plugins", "tests"],
	"tests/b.ts": ["tests"],
};

test.each(Object.entries(ONLY))("%s is imported by %j and nobody else", (target, importers) => {
	expect(importersOf(target)).toEqual(importers);
});

test.each(["src/domain", "src/ui", "src/offline"])("%s stands by itself", (folder) => {
	const ours = FOLDERS.filter((other) => other.startsWith("src/"));
	expect(ours.filter((other) => mayImport(fileIn(folder, "a.ts"), fileIn(other, "b.ts")))).toEqual([folder]);
});

test("src has layers: a row names only rows above it", () => {
	const rows = RULE.filter(({ folder }) => folder.startsWith("src/"));
	for (const [index, { imports, types = [], dynamic = [] }] of rows.entries()) {
		const above = rows.slice(0, index).map(({ folder }) => folder);
		const named = [...imports, ...types, ...dynamic].filter((name) => name.startsWith("src/"));
		const lower = named.filter((name) => !above.some((folder) => name === folder || name.startsWith(`${folder}/`)));
		expect(lower).toEqual([]);
	}
});

test.each([
	["as types", "type", ["src/map", "src/features/*", "src/app", "src/main.tsx", "src/prerender", "tests"]],
	["by import()", "dynamic", ["src/map", "src/features/*", "src/app", "src/main.tsx", "tests"]],
] as const)("the map is imported %s", (_, way, importers) => {
	expect(importersOf("src/map/b.ts", way)).toEqual(importers);
});

describe("A feature", () => {
	test.each(["src/features/one/b.ts", "src/features/one/nested/b.ts"])("imports its own %s", (target) => {
		expect(mayImport("src/features/one/a.ts", target)).toBe(true);
		expect(mayImport("src/features/one/nested/a.ts", target)).toBe(true);
	});

	test("imports no other, from a folder in it either", () => {
		expect(mayImport("src/features/one/nested/a.ts", "src/features/two/b.ts")).toBe(false);
	});

	test("has one level of folders", () => {
		expect(breachesIn("src/features/one/nested/a.ts", "")).toEqual([]);
		expect(breachesIn("src/features/one/nested/deeper/a.ts", "")).toEqual([
			"src/features/one/nested/deeper/a.ts lies 2 folders below src/features/one: at most 1 may be",
		]);
	});

	test("is a folder and not a file", () => {
		expect(breachesIn("src/features/a.ts", "")).toEqual(["src/features/a.ts has no row in import-rule/rule.ts"]);
	});
});

describe("An import is seen", () => {
	test.each([
		'import { Map as LibreMap } from "maplibre-gl";',
		'import "maplibre-gl";',
		'import type { Map as LibreMap } from "maplibre-gl";',
		'export { Map as LibreMap } from "maplibre-gl";',
		'export type { Map as LibreMap } from "maplibre-gl";',
		'export * from "maplibre-gl";',
		'export const load = () => import("maplibre-gl");',
		"export const load = () => import(`maplibre-gl`);",
		'export type LibreMap = import("maplibre-gl").Map;',
		'export type Library = typeof import("maplibre-gl");',
	])("in %s", (text) => {
		expect(breachesIn("src/app/a.ts", text)).toEqual([expect.stringContaining("imports the package maplibre-gl:")]);
	});

	test("by the compiler, which has React draw what a .tsx file says", () => {
		expect(breachesIn("src/state/a.tsx", "")).toEqual([
			expect.stringContaining("imports the package #jsx/jsx-runtime:"),
		]);
	});

	test("where its address is computed, which only a plugin may", () => {
		expect(breachesIn("src/app/a.ts", "await import(address);")).toHaveLength(1);
		expect(breachesIn("vite-plugins/a.ts", "await import(address);")).toEqual([]);
	});

	test("and no word that only looks like one", () => {
		expect(breachesIn("src/app/a.ts", '// import "maplibre-gl";\nconst a = `import "maplibre-gl";`;')).toEqual([]);
	});

	test("as one of the module where only its names are types", () => {
		expect(breachesIn("src/app/a.ts", 'import { type A } from "../map/a.ts";')).toHaveLength(1);
		expect(breachesIn("src/app/a.ts", 'import type { A } from "../map/a.ts";')).toEqual([]);
	});
});

test("a package has parts, and is none that only begins alike", () => {
	expect(mayImport("src/map/a.ts", "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url")).toBe(true);
	expect(mayImport("src/map/a.ts", "maplibre-gl-draw")).toBe(false);
});

test("every breach is reported in a sentence", () => {
	const files = new Map([
		["src/site/a.tsx", 'import { b } from "../map/b.ts";\nimport * as v from "valibot";'],
		["src/prerender/a.ts", 'import { b } from "../map/b.ts";'],
		["src/offline/a.ts", 'import { b } from "../domain/b.ts";'],
		["src/app/a.ts", 'import { b } from "./../site/b.ts";'],
		["src/new/a.ts", ""],
	]);
	expect(findBreaches(files)).toEqual([
		"src/site/a.tsx imports src/map/b.ts: src/site may import src/domain, src/data, src/i18n, src/signs, src/state, src/ui",
		"src/site/a.tsx imports the package valibot: src/site may import #jsx, lucide-react, react",
		"src/prerender/a.ts imports src/map/b.ts: src/prerender may import src/domain, src/data, src/i18n, src/signs, src/state, " +
			"src/ui, src/site, src/features/*, src/offline, src/app; as types also src/map",
		"src/offline/a.ts imports src/domain/b.ts: src/offline may import no other folder",
		"src/app/a.ts imports ./../site/b.ts: a file is imported by its shortest relative path",
		"src/new/a.ts has no row in import-rule/rule.ts",
	]);
});

test("every folder of src has a row", () => {
	const folders = readdirSync(join(ROOT, "src"), { withFileTypes: true }).filter((entry) => entry.isDirectory());
	expect(folders.flatMap(({ name }) => breachesIn(`src/${name}/one/a.ts`, ""))).toEqual([]);
});

test("every row has a folder", () => {
	expect(FOLDERS.filter((folder) => !existsSync(join(ROOT, folder.replace("/*", ""))))).toEqual([]);
});
