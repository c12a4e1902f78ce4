/**
 * How the site is built and served. `BASE_PATH` names the folder it will live in, such as `/lagesbild/`, and `SITE_URL` its
 * host, such as `https://example.org`; `VITE_STREETS` says where streets come from (see `src/domain/street-source.ts`), and
 * `GEODATA` where the built data lies, if not in `geodata/dist/`.
 */
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { billOfMaterials } from "./vite-plugins/bill-of-materials.ts";
import { codeSplitting, ofPage, readingHint } from "./vite-plugins/code-splitting.ts";
import { contentSecurityPolicy } from "./vite-plugins/content-security-policy.ts";
import { dataFolder } from "./vite-plugins/data-folder.ts";
import { derivedStylesheet } from "./vite-plugins/derived-stylesheet.ts";
import { headScripts } from "./vite-plugins/head-scripts.ts";
import { hostConfigurations } from "./vite-plugins/host-configurations.ts";
import { lateImports, nameLateFiles } from "./vite-plugins/late-imports.ts";
import { maplibreSources, WORKER_SOURCE } from "./vite-plugins/maplibre-sources.ts";
import { maplibreStyles } from "./vite-plugins/maplibre-styles.ts";
import { plainStylesheets } from "./vite-plugins/plain-stylesheets.ts";
import { prerender } from "./vite-plugins/prerender.ts";
import { offline } from "./vite-plugins/service-worker.ts";
import { streetSourceSetting } from "./vite-plugins/street-source-setting.ts";

const shortHash = (text: string) => createHash("sha256").update(text).digest("hex").slice(0, 5);
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const geodata = here(`${process.env.GEODATA ?? "geodata/dist"}/`);

export default defineConfig({
	root: here("src"),
	base: process.env.BASE_PATH ?? "/",
	publicDir: here("public"),
	plugins: [
		react({ jsxImportSource: "#jsx" }),
		derivedStylesheet(),
		streetSourceSetting(),
		dataFolder(geodata),
		lateImports(),
		maplibreSources(),
		publicData(),
		preloads(),
		plainStylesheets(),
		// The policy before the scripts that it allows.
		headScripts(),
		contentSecurityPolicy(),
		hostConfigurations(),
		billOfMaterials(),
		prerender({
			dataset: `${geodata}dataset.json`,
			basemap: here("public/basemap.pmtiles"),
			siteUrl: process.env.SITE_URL,
		}),
		offline(),
	],
	css: {
		postcss: { plugins: [maplibreStyles()] },
		modules: {
			localsConvention: "camelCaseOnly",
			// Without the line number that is in them by default: every page and its first script carry these names.
			generateScopedName: (name, file) => `${name}_${shortHash(relative(import.meta.dirname, file))}`,
		},
	},
	build: {
		outDir: here("dist"),
		emptyOutDir: true,
		target: "baseline-widely-available",
		assetsInlineLimit: 0,
		modulePreload: nameLateFiles,
		rolldownOptions: {
			output: {
				entryFileNames: "assets/entry-[hash].js",
				chunkFileNames: ({ name }) => `assets/${name === ofPage ? "entry-shared" : name}-[hash].js`,
				postBanner: readingHint,
				codeSplitting: codeSplitting(here("src/map/area-map.ts"), WORKER_SOURCE),
			},
		},
	},
	// The site's own worker fetches a part of itself when it is needed.
	worker: { format: "es" },
	server: { fs: { allow: [here(".")] } },
});

/** Serves and publishes the folder `data/` of the built data as `/data/`. */
function publicData(): Plugin {
	const folder = `${geodata}data/`;
	return {
		name: "public-data",
		applyToEnvironment: ({ name }) => name === "client",
		async generateBundle() {
			for (const file of await readdir(folder)) {
				this.emitFile({ type: "asset", fileName: `data/${file}`, source: await readFile(folder + file) });
			}
		},
		configureServer(server) {
			server.middlewares.use(`${server.config.base}data`, (request, response, next) => {
				const file = /^\/([\w-]+\.\w+)$/.exec(request.url ?? "")?.[1];
				if (file === undefined) return next();
				// The source's own folder of that name is served by the next in turn.
				readFile(folder + file).then(
					(content) => response.end(content),
					() => next(),
				);
			});
		},
	};
}

/** What the first page needs besides script and style is asked for while these are still on their way. */
function preloads(): Plugin {
	const wanted = [
		{ name: "dataset.json", as: "fetch" },
		{ name: "source-sans-3-latin-wght-normal.woff2", as: "font" },
	];
	let base = "/";
	return {
		name: "preloads",
		apply: "build",
		configResolved(config) {
			base = config.base;
		},
		transformIndexHtml: {
			order: "post",
			handler: (_, { bundle = {} }) =>
				Object.values(bundle).flatMap((file) => {
					const match = wanted.find(({ name }) => file.type === "asset" && file.names.includes(name));
					if (!match) return [];
					const attrs = { rel: "preload", as: match.as, href: base + file.fileName, crossorigin: "" };
					return [{ tag: "link", attrs, injectTo: "head" as const }];
				}),
		},
	};
}
