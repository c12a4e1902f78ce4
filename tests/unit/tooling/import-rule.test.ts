/** The import rule of the architecture, as Biome enforces it: each line of it is broken once and must be reported. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { lintTree } from "./lint-tree.ts";

/** The rooms that the rule names. A new one must be added to `.biome.json` too: its patterns list the rooms. */
const ROOMS = [
	"app",
	"data",
	"domain",
	"features",
	"i18n",
	"map",
	"offline",
	"prerender",
	"signs",
	"site",
	"state",
	"ui",
];

/** Forms that a pattern of rooms would not see through; no place may use them. */
const ROUNDABOUT = ["/app/a.tsx", "./../a.ts", "./nested/../../a.ts"];

/** A library is known by its parts as well. */
const MAPLIBRE = ["maplibre-gl", "maplibre-gl/dist/maplibre-gl.css"];

/** What each place may not import, written as it would be there. */
const FORBIDDEN: Record<string, readonly string[]> = {
	"src/domain/x.ts": [
		...files("../", "data i18n state map ui site features/one app offline prerender"),
		...["../main.tsx", "../../geodata/a.ts", "../../tests/a.ts"],
		...["react", "react/jsx-runtime", "react-dom/server", "react-aria-components", "lucide-react", ...MAPLIBRE],
	],
	"src/domain/nested/x.ts": [...files("../../", "data map/layers"), "../../main.tsx"],
	"src/data/x.ts": [
		...files("../", "i18n state map ui site features/one app offline"),
		...["../main.tsx", "../../geodata/build.ts", "../../geodata/facts/a.json?url", "react", ...MAPLIBRE],
	],
	"src/i18n/x.ts": [...files("../", "data state map ui site features/one app offline"), "react", ...MAPLIBRE],
	"src/state/x.ts": [...files("../", "data i18n map ui site features/one app offline"), "react", ...MAPLIBRE],
	"src/map/x.ts": [
		...files("../", "data i18n state ui site features/one app offline"),
		"react",
		"react-dom/server",
		"lucide-react",
	],
	"src/map/layers/x.ts": [...files("../../", "state features/one ../geodata ../tests"), "../../main.tsx"],
	"src/offline/x.ts": [
		...files("../", "domain data i18n state map ui site features/one app prerender ../geodata ../tests"),
		...["../main.tsx", "react", ...MAPLIBRE],
	],
	"src/ui/x.tsx": [
		...files("../", "domain data i18n state map features/one app offline ../geodata ../tests"),
		...["../main.tsx", "react-dom", "valibot", "@turf/turf", "node:fs", ...MAPLIBRE],
	],
	"src/site/x.tsx": [
		...files("../", "data map features/one app offline prerender ../geodata ../tests"),
		...["../main.tsx", ...MAPLIBRE],
	],
	"src/features/one/x.tsx": [
		...files("../", "two two/nested"),
		...files("../../", "features/two app offline prerender ../geodata ../tests"),
		...["../a.tsx", "./../two/a.tsx", "./nested/../../two/a.tsx", "../../main.tsx", ...MAPLIBRE],
	],
	"src/features/one/nested/x.tsx": [
		...files("../../", "two two/nested"),
		...files("../../../", "app offline prerender"),
		...["../../a.tsx", "../../../main.tsx", ...MAPLIBRE],
	],
	"src/features/one/nested/deeper/x.tsx": ["react"],
	"src/features/x.tsx": ["react"],
	"src/app/x.tsx": [...files("../", "prerender ../geodata ../tests"), "../main.tsx", ...MAPLIBRE],
	"src/prerender/x.tsx": [...files("../", "../geodata ../tests"), ...MAPLIBRE],
	"src/x.tsx": [...files("../", "geodata tests"), ...MAPLIBRE],
	"geodata/x.ts": [...files("../", "src/data src/map tests"), "../src/main.tsx", "react", ...MAPLIBRE],
	"geodata/pipeline/x.ts": [...files("../../", "src/i18n src/app tests"), "react-dom/server", ...MAPLIBRE],
};

const ALLOWED: Record<string, readonly string[]> = {
	"src/domain/x.ts": ["./a.ts", "./nested/a.ts", "@turf/turf", "d3-scale"],
	"src/domain/nested/x.ts": ["../a.ts", "./b.ts"],
	"src/data/x.ts": ["./a.ts", "../domain/a.ts", "../../geodata/dist/a.json?url", "valibot"],
	"src/i18n/x.ts": ["./a.ts", "../domain/a.ts"],
	"src/state/x.ts": ["./a.ts", "../domain/a.ts"],
	"src/map/x.ts": [
		"./layers/a.ts",
		"../domain/a.ts",
		"maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url",
		...MAPLIBRE,
	],
	"src/map/layers/x.ts": ["../ids.ts", "./a.ts", "../../domain/a.ts", "maplibre-gl"],
	"src/offline/x.ts": ["./a.ts", "workbox-precaching/PrecacheController.js"],
	"src/ui/x.tsx": ["./a.tsx", "./a.module.css", "react", "react/jsx-runtime", "lucide-react"],
	"src/ui/nested/x.tsx": ["../a.tsx", "react"],
	"src/site/x.tsx": ["./a.tsx", ...files("../", "ui state i18n domain"), "react"],
	"src/features/one/x.tsx": [
		...["./a.tsx", "./a.module.css", "./nested/a.tsx", "react", "downshift", "@turf/turf"],
		...files("../../", "domain data i18n state map ui site"),
	],
	"src/features/one/nested/x.tsx": ["../a.tsx", "./b.tsx", ...files("../../../", "domain ui"), "react"],
	"src/app/x.tsx": ["./a.tsx", ...files("../", "features/one site ui map state i18n data domain offline"), "react"],
	"src/prerender/x.tsx": [...files("../", "app features/one domain"), "react-dom/server", "node:fs"],
	"src/x.tsx": [...files("./", "app data state"), "react-dom/client"],
	"geodata/x.ts": ["./pipeline/a.ts", "../src/domain/a.ts", "node:fs", "valibot"],
	"geodata/pipeline/x.ts": ["../a.ts", "./b.ts", "../../src/domain/a.ts", "proj4"],
	"tests/unit/x.ts": [...files("../../", "src/map geodata"), "maplibre-gl", "react"],
};

interface Case {
	readonly file: string;
	readonly place: string;
	readonly imported: string;
}

const forbidden = casesOf(FORBIDDEN, "bad");
const roundabout = casesOf(
	Object.fromEntries(Object.keys(FORBIDDEN).map((place) => [place, ROUNDABOUT])),
	"roundabout",
);
const allowed = casesOf(ALLOWED, "good");
let broken: Map<string, string[]>;

beforeAll(async () => {
	broken = await lintTree(
		new Map(
			[...forbidden, ...roundabout, ...allowed].map(({ file, imported }) => [
				file,
				`import ${JSON.stringify(imported)};\n`,
			]),
		),
	);
}, 60_000);

test.each([...forbidden, ...roundabout])("$place may not import $imported", ({ file }) => {
	expect(broken.get(file)).toEqual(["noRestrictedImports"]);
});

test.each(allowed)("$place may import $imported", ({ file }) => {
	expect(broken.get(file)).toEqual([]);
});

test("every way to import is seen", async () => {
	const ways = [
		'import { Map as LibreMap } from "maplibre-gl";\nnew LibreMap();',
		'import type { Map as LibreMap } from "maplibre-gl";\nexport type A = LibreMap;',
		'export type { Map as LibreMap } from "maplibre-gl";',
		'export const load = () => import("maplibre-gl");',
	];
	const found = await lintTree(new Map(ways.map((text, index) => [`src/app/way-${index}.ts`, `${text}\n`])));
	expect([...found.values()]).toEqual(ways.map(() => ["noRestrictedImports"]));
}, 60_000);

test("src has no room that the rule does not know", () => {
	const folders = readdirSync(join(import.meta.dirname, "../../../src"), { withFileTypes: true });
	const unknown = folders.filter((entry) => entry.isDirectory() && !ROOMS.includes(entry.name));
	expect(unknown.map((entry) => entry.name)).toEqual([]);
});

/** A file for each import, in the folder of its place: what a place may import depends on the folder alone. */
function casesOf(table: Readonly<Record<string, readonly string[]>>, mark: string): Case[] {
	return Object.entries(table).flatMap(([place, imports]) =>
		imports.map((imported, index) => ({ file: place.replace("x.ts", `${mark}-${index}.ts`), place, imported })),
	);
}

/** A file in each of the folders, as seen from where the prefix leads. */
function files(prefix: string, folders: string): string[] {
	return folders.split(" ").map((folder) => `${prefix}${folder}/a.ts`);
}
