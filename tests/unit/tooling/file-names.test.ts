/** A file is known by its stem, the name up to the first dot: no two source files share one, but for a stylesheet or a test. */
import { readdirSync } from "node:fs";
import { basename, join, sep } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "..", "..", "..");
const KINDS_OF_TESTS = ["unit", "data", "browser", "engines", "e2e"];

/** The paths of the source files in a folder, with slashes, from the root of the repository; not what the pipeline builds. */
function sourcesIn(folder: string): string[] {
	return readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
		.map((path) => [folder, ...path.split(sep)].join("/"))
		.filter((path) => /\.(?:[cm]?[jt]sx?|css)$/.test(path) && !path.startsWith("geodata/dist/"));
}

const stemOf = (path: string) => basename(path).split(".")[0] ?? "";
const isTest = (path: string) => /\.(?:test|spec)\.ts$/.test(path);

/** Those that share a stem, stem by stem. A stylesheet belongs to the component of its stem beside it. */
function sharingStems(paths: readonly string[]): string[][] {
	const byStem = new Map<string, string[]>();
	for (const path of paths) {
		if (path.endsWith(".css") && paths.includes(path.replace(/(?:\.module)?\.css$/, ".tsx"))) continue;
		byStem.set(stemOf(path), [...(byStem.get(stemOf(path)) ?? []), path]);
	}
	return [...byStem.values()].filter((group) => group.length > 1);
}

describe("No two files share a stem", () => {
	it("in the sources, unless one is the other's stylesheet", () => {
		expect(sharingStems(["src", "geodata", "vite-plugins"].flatMap(sourcesIn))).toEqual([]);
	});

	it("among what the tests are made with; a test may bear the stem of what it tests", () => {
		expect(sharingStems(sourcesIn("tests").filter((path) => !isTest(path)))).toEqual([]);
	});

	it.each(KINDS_OF_TESTS)("among the tests of one kind: %s", (kind) => {
		const tests = sourcesIn(`tests/${kind}`).filter(isTest);
		expect(tests).not.toEqual([]);
		expect(sharingStems(tests)).toEqual([]);
	});

	it("not even a component and a stylesheet of another folder", () => {
		const paths = ["a/legend.tsx", "a/legend.module.css", "b/list.tsx", "c/list.module.css", "b/map.ts", "c/map.tsx"];
		expect(sharingStems(paths)).toEqual([
			["b/list.tsx", "c/list.module.css"],
			["b/map.ts", "c/map.tsx"],
		]);
	});
});
