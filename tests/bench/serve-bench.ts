/** Builds and serves what is measured, as it would be published: the page of the measurements, and the site itself. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { createBuilder, type InlineConfig, preview } from "vite";

const ROOT = join(import.meta.dirname, "../..");
/** Both builds lie apart from `dist/`, which may be older than the source or in use. */
const BUILT = join(ROOT, "test-results/bench");

export interface Served {
	readonly url: string;
	close(): Promise<void>;
}

/** The page that measurements run in. Isolated from other origins, or the browser would round its clock to 0.1 ms. */
export async function servePage(): Promise<Served> {
	const page: InlineConfig = {
		configFile: false,
		root: join(import.meta.dirname, "page"),
		// For the basemap.
		publicDir: join(ROOT, "public"),
		logLevel: "warn",
		mode: "production",
		build: {
			outDir: join(BUILT, "page"),
			emptyOutDir: true,
			target: "baseline-widely-available",
			assetsInlineLimit: 0,
			chunkSizeWarningLimit: 5_000,
		},
		preview: {
			headers: { "Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp" },
		},
	};
	await buildAll(page);
	const server = await preview({ ...page, preview: { ...page.preview, host: "127.0.0.1", port: 0 } });
	const url = server.resolvedUrls?.local[0];
	if (url === undefined) throw new Error("The preview has no address");
	return { url, close: () => server.close() };
}

/** Builds the site itself; returns its folder. */
export async function buildSite(): Promise<string> {
	const outDir = join(BUILT, "site");
	await buildAll({
		configFile: join(ROOT, "vite.config.ts"),
		logLevel: "warn",
		mode: "production",
		build: { outDir, emptyOutDir: true, chunkSizeWarningLimit: 5_000 },
	});
	return outDir;
}

/** Builds the plain maps to compare with; returns their folder. */
export async function buildPeers(): Promise<string> {
	const root = join(import.meta.dirname, "peers");
	const outDir = join(BUILT, "peers");
	await buildAll({
		configFile: false,
		root,
		// For the basemap.
		publicDir: join(ROOT, "public"),
		logLevel: "warn",
		mode: "production",
		build: {
			outDir,
			emptyOutDir: true,
			target: "baseline-widely-available",
			assetsInlineLimit: 0,
			chunkSizeWarningLimit: 5_000,
			rolldownOptions: { input: ["plain-maplibre.html", "plain-leaflet.html"].map((page) => join(root, page)) },
		},
	});
	return outDir;
}

/** The dataset is made from the facts where nobody has made it yet. */
export function ensureDataset(): void {
	if (existsSync(join(ROOT, "geodata/dist/dataset.json"))) return;
	const { status } = spawnSync(process.execPath, ["--import", "tsx", "geodata/build.ts"], {
		cwd: ROOT,
		stdio: "inherit",
	});
	if (status !== 0) throw new Error("The dataset could not be built");
}

/** As the command line does: with the pages, where the configuration has them. */
async function buildAll(config: InlineConfig): Promise<void> {
	await (await createBuilder(config, null)).buildApp();
}
