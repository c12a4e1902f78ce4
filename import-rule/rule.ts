/**
 * Who may import whom, a row a folder. A folder may import itself; everything else, packages too, has to stand in its row. The
 * first row that fits a file is its row, and no file may be without one. `*` stands for any one name, or for a part of it.
 */
export interface Row {
	/** The folder or the one file that the row is about. */
	readonly folder: string;
	/** Folders and files of ours that it may import in whatever way. */
	readonly imports: readonly string[];
	/** Those that it may import besides as types: they are gone when the code runs. */
	readonly types?: readonly string[];
	/** Those that it may import besides by `import()`: they are fetched when they are wanted. */
	readonly dynamic?: readonly string[];
	/** Whether it may besides `import()` what is only known at run time. */
	readonly computed?: true;
	/** Packages with all their parts; `node:*` are Node's own, and `#jsx` is what JSX is compiled to, `src/jsx`. */
	readonly packages: readonly string[];
	/** How many levels of folders there may be in it; any number where nothing is said. */
	readonly levels?: number;
}

/** What every feature may build on. MapLibre is large and needs a browser: the map is imported as types and by `import()` only. */
const BELOW_FEATURES = ["src/domain", "src/data", "src/i18n", "src/signs", "src/state", "src/ui", "src/site"];
const BELOW_APP = [...BELOW_FEATURES, "src/features/*", "src/offline"];
const MAP = { types: ["src/map"], dynamic: ["src/map"] };

/** In `src`, a row names only rows above it. */
export const RULE: readonly Row[] = [
	{
		folder: "src/domain",
		imports: [],
		packages: ["@turf/turf", "d3-dsv", "flatbush", "geojson", "proj4", "read-excel-file", "valibot"],
	},
	{
		folder: "src/data",
		imports: ["src/domain", "geodata/dist/*.json?url", "geodata/dist/data-changes.json"],
		packages: ["valibot"],
	},
	{ folder: "src/i18n", imports: ["src/domain"], packages: [] },
	{ folder: "src/signs", imports: ["src/domain"], packages: ["d3-scale"] },
	{ folder: "src/state", imports: ["src/domain"], packages: [] },
	// Which worker a map needs is known before the map is.
	{ folder: "src/map/worker-url.ts", imports: [], packages: ["maplibre-gl"] },
	{
		folder: "src/map",
		imports: ["src/domain", "src/data/fetch-file.ts", "src/data/saves-data.ts", "src/signs"],
		packages: ["@mapbox/vector-tile", "@turf/turf", "maplibre-gl", "pbf", "pmtiles", "polylabel", "valibot"],
	},
	{ folder: "src/jsx", imports: [], packages: ["react"] },
	{ folder: "src/ui", imports: [], packages: ["#jsx", "lucide-react", "react"] },
	{
		folder: "src/site",
		imports: ["src/domain", "src/data", "src/i18n", "src/signs", "src/state", "src/ui"],
		packages: ["#jsx", "lucide-react", "react"],
	},
	{
		folder: "src/features/*",
		imports: [...BELOW_FEATURES, "src/map/worker-url.ts"],
		...MAP,
		packages: ["#jsx", "d3-shape", "downshift", "fflate", "lucide-react", "react"],
		levels: 1,
	},
	{ folder: "src/offline", imports: [], packages: ["workbox-precaching", "workbox-range-requests"] },
	{ folder: "src/app", imports: BELOW_APP, ...MAP, packages: ["#jsx", "lucide-react", "react", "tabbable"] },
	{
		folder: "src/main.tsx",
		imports: [...BELOW_APP, "src/app"],
		...MAP,
		packages: ["#jsx", "react", "react-dom", "virtual:*.css"],
	},
	{
		folder: "src/prerender",
		imports: [...BELOW_APP, "src/app"],
		types: ["src/map"],
		packages: ["#jsx", "@turf/turf", "geojson", "react", "react-dom"],
	},
	{ folder: "src/polylabel.d.ts", imports: [], packages: [] },
	{ folder: "src/maplibre-worker.d.ts", imports: [], packages: [] },

	// Puts the pipeline together with the wording of the files that it publishes.
	{ folder: "geodata/build.ts", imports: ["geodata", "src/domain", "src/i18n"], packages: ["node:*"] },
	// The formats of an archive and of its tiles, and nothing of what is in them.
	{ folder: "geodata/pmtiles", imports: [], packages: ["@mapbox/vector-tile", "fflate", "node:*", "pbf", "pmtiles"] },
	{
		folder: "geodata/streets",
		imports: ["geodata/pipeline", "geodata/pmtiles", "geodata/refusal.ts", "src/domain"],
		packages: ["@turf/turf", "geojson", "node:*", "pmtiles", "valibot"],
	},
	// Knows the facts and their rules; nothing of the pipeline knows it.
	{
		folder: "geodata/import",
		imports: ["geodata/checks", "geodata/pipeline", "geodata/problem.ts", "geodata/refusal.ts", "src/domain"],
		packages: ["@turf/turf", "d3-dsv", "fflate", "geojson", "node:*", "proj4", "shpjs", "sql.js"],
	},
	{
		folder: "geodata",
		imports: ["src/domain"],
		packages: [
			...[
				"@maplibre/geojson-vt",
				"@maplibre/vt-pbf",
				"@turf/turf",
				"d3-dsv",
				"fflate",
				"flatbush",
				"geojson",
				"node:*",
			],
			...["pmtiles", "polylabel", "proj4", "valibot"],
		],
	},
	// Needs the browser that the tests find.
	{ folder: "vite-plugins/draw-icons.ts", imports: ["tests/browser-finder"], packages: ["node:*", "playwright"] },
	{
		folder: "vite-plugins",
		imports: [...BELOW_FEATURES, "src/app", "src/offline", "src/prerender", "geodata/pmtiles/read-archive.ts"],
		// Prerendering loads the code that has just been built.
		computed: true,
		packages: ["@resvg/resvg-js", "@turf/turf", "node:*", "sharp", "vite", "vite-plugin-pwa"],
	},
	{ folder: "import-rule", imports: [], packages: ["node:*", "oxc-parser"] },
	{ folder: "tests", imports: ["*"], computed: true, packages: ["*"] },
];
