/**
 * Tries what may go wrong, far more of it than a test run has time for, and prints how many were tried and how many survived:
 * `npm run faults`, or `npm run faults -- addresses --count=50000 --seed=1` for one part, more of it, or the same again. The parts
 * that need a browser ask for the built site, and `--only=hung` keeps to what has that in its name. Exits with 1 where something did not survive.
 */
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { createServer } from "vite";
import { tryAssets } from "./assets.ts";
import { tryEnvironment } from "./environment.ts";
import { type Sums, sentence, type Wish } from "./sums.ts";

type Part = (wish: Wish) => Promise<Sums>;

const PARTS: Readonly<Record<string, Part>> = {
	addresses: (wish) => runThroughVite<typeof import("./addresses.ts")>("addresses.ts", ({ run }) => run(wish)),
	files: tryAssets,
	browsers: tryEnvironment,
};

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		count: { type: "string", default: "10000" },
		seed: { type: "string" },
		only: { type: "string", default: "" },
	},
});

process.exitCode = await main(positionals.length > 0 ? positionals : Object.keys(PARTS), {
	count: Number(values.count),
	only: values.only,
	seed: values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed),
});

async function main(names: readonly string[], wish: Wish): Promise<number> {
	const unknown = names.filter((name) => !Object.hasOwn(PARTS, name));
	if (unknown.length > 0 || !Number.isInteger(wish.count) || !Number.isInteger(wish.seed)) {
		console.error(`Parts are ${Object.keys(PARTS).join(", ")}; --count and --seed are whole numbers.`);
		return 2;
	}
	let survived = true;
	for (const name of names) {
		const started = performance.now();
		const sums = await PARTS[name]?.(wish);
		if (!sums) continue;
		for (const fault of sums.faults) console.error(fault);
		const seconds = ((performance.now() - started) / 1000).toFixed(0);
		console.log(`${sentence(sums)}; seed ${wish.seed}, ${seconds} s`);
		survived &&= sums.faults.length === 0;
	}
	return survived ? 0 : 1;
}

/** The page's own code needs its bundler: for stylesheets, addresses of files and settings of the build. */
async function runThroughVite<Module>(file: string, run: (module: Module) => Promise<Sums>): Promise<Sums> {
	const vite = await createServer({
		configFile: fileURLToPath(new URL("../../vite.config.ts", import.meta.url)),
		server: { middlewareMode: true, hmr: false, watch: null },
		optimizeDeps: { noDiscovery: true },
		appType: "custom",
		logLevel: "error",
	});
	try {
		return await run((await vite.ssrLoadModule(fileURLToPath(new URL(file, import.meta.url)))) as Module);
	} finally {
		await vite.close();
	}
}
