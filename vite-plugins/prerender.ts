/**
 * Builds the site's pages after its files: the code of `src/prerender/` is bundled for Node, run once, and its pages are
 * written beside the files that they ask for, with their preview images. In development there are none of
 * these; the server answers with `index.html`.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { BuildEnvironment, Plugin, Rolldown, ViteBuilder } from "vite";
import type * as RenderSite from "../src/prerender/render-site.tsx";
import { parseSiteUrl } from "../src/prerender/site-address.ts";
import { pageAssets } from "./page-assets.ts";
import { writePreviews } from "./preview-images.ts";
import { readGround } from "./read-ground.ts";

const ENVIRONMENT = "prerender";
const ENTRY = "render-site.mjs";
/** Beside the packages, apart for each build that runs. */
const CODE = join(import.meta.dirname, `../node_modules/.prerender-${process.pid}`);

interface PrerenderOptions {
	/** Path of the dataset's file. */
	readonly dataset: string;
	/** Path of the basemap's file. */
	readonly basemap: string;
	/** `SITE_URL`, as the operator set it. */
	readonly siteUrl: string | undefined;
}

export function prerender(options: PrerenderOptions): Plugin {
	return {
		name: "prerender",
		apply: "build",
		config: () => ({
			builder: { buildApp: (builder) => buildSite(builder, options) },
			environments: {
				[ENVIRONMENT]: {
					consumer: "server",
					// One copy of each package, whether it is made for Node or for bundlers.
					resolve: { noExternal: true },
					build: {
						outDir: CODE,
						emptyOutDir: true,
						copyPublicDir: false,
						emitAssets: false,
						minify: false,
						rolldownOptions: {
							input: join(import.meta.dirname, "../src/prerender/render-site.tsx"),
							// The map is for browsers, and no page asks for it before it is in one.
							external: /\/map\/area-map\.ts$/,
							output: { entryFileNames: ENTRY, codeSplitting: false },
						},
					},
				},
			},
		}),
	};
}

async function buildSite(builder: ViteBuilder, options: PrerenderOptions): Promise<void> {
	const { client, [ENVIRONMENT]: pages } = builder.environments;
	if (!client || !pages) throw new Error("The build lacks an environment");
	const bundle = await builder.build(client);
	if (!("output" in bundle)) throw new Error("The site is not built while it is watched");
	try {
		await builder.build(pages);
		await writeSite(client, bundle, options);
	} finally {
		rmSync(CODE, { recursive: true, force: true });
	}
}

async function writeSite(client: BuildEnvironment, bundle: Rolldown.RolldownOutput, options: PrerenderOptions) {
	const { root, base, build, logger } = client.config;
	const { address, problem } = parseSiteUrl(options.siteUrl, base);
	if (problem !== undefined) logger.warn(problem);
	const out = resolve(root, build.outDir);
	const { groundWanted, renderPreviews, renderSite } = (await import(
		pathToFileURL(join(CODE, ENTRY)).href
	)) as typeof RenderSite;
	const template = readFileSync(join(out, "index.html"), "utf8");
	const dataset = readFileSync(options.dataset, "utf8");
	const ground = await readGround(options.basemap, groundWanted(dataset));
	const files = renderSite({ template, dataset, address, ground, assetsOf: pageAssets(bundle, root, base, template) });
	// Preview images are drawn beside Node's own thread, which writes the pages meanwhile.
	const written = await Promise.all([
		writeFiles(files, out),
		renderPreviews({ dataset, ground }).then((previews) => writePreviews(previews, out)),
	]);
	for (const message of written) logger.info(message);
}

/** "1431 pages (36.3 MB) rendered in 10.6 s" */
async function writeFiles(files: AsyncIterable<RenderSite.Rendered>, out: string): Promise<string> {
	const started = performance.now();
	let [pages, bytes] = [0, 0];
	for await (const { file, text } of files) {
		const path = join(out, file);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, text);
		pages += file.endsWith(".html") ? 1 : 0;
		bytes += Buffer.byteLength(text);
	}
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	return `${pages} pages (${(bytes / 1e6).toFixed(1)} MB) rendered in ${seconds} s`;
}
