/**
 * Measures the site in one run and judges it by `goals.ts`: exits with 1 where a goal is missed. What is compared is
 * measured in turn, so that a busy machine slows both alike. The figures are written as JSON too; `--compare` with such a file says
 * what has moved since by more than chance.
 */
import { cpus, loadavg } from "node:os";
import { parseArgs } from "node:util";
import { type Browser, chromium } from "playwright";
import { chromiumLaunch } from "../browser-finder/chromium-launch.ts";
import { findBrowser } from "../browser-finder/find-browser.ts";
import { chromiumMachine } from "../browser-finder/machine.ts";
import { interactionFigures } from "./interaction-figures.ts";
import { type Figure, table } from "./judged-figures.ts";
import { lookupFigures } from "./lookup-figures.ts";
import { measureLimit, measureOnPage } from "./on-page.ts";
import { FIGURES_FILE, movedFigures, readRun, writeRun } from "./saved-run.ts";
import { buildPeers, buildSite, ensureDataset, servePage } from "./serve-bench.ts";
import { type Folders, startFigures } from "./start-figures.ts";
import { wireFigures } from "./wire-figures.ts";

/** Built when the first part needs it. */
let building: Promise<Folders> | undefined;

/** What can be measured alone. */
const PARTS = {
	start: async (browser) => startFigures(browser, await built()),
	choices: async (browser) => interactionFigures(browser, await built()),
	map: async (browser) => {
		const page = await servePage();
		try {
			const { figures, many } = await measureOnPage(browser, page.url);
			return [...figures, ...(await measureLimit(browser, page.url, many))];
		} finally {
			await page.close();
		}
	},
	wire: async (browser) => wireFigures(browser, (await built()).site),
	lookup: async () => lookupFigures(),
} as const satisfies Record<string, (browser: Browser) => Promise<Figure[]>>;
type Part = keyof typeof PARTS;

process.exitCode = await main();

async function main(): Promise<number> {
	const { positionals, values } = parseArgs({ allowPositionals: true, options: { compare: { type: "string" } } });
	const unknown = positionals.filter((name) => !(name in PARTS));
	if (unknown.length > 0) {
		console.error(`There is no ${unknown.join(", ")} to measure, only ${Object.keys(PARTS).join(", ")}`);
		return 1;
	}
	// Before anything is measured, and before it is written over.
	const before = values.compare === undefined ? undefined : readRun(values.compare);
	if (before && "problem" in before) {
		console.error(before.problem);
		return 1;
	}
	const parts = (positionals.length > 0 ? positionals : Object.keys(PARTS)) as Part[];
	const { path } = await findBrowser(chromiumMachine);
	if (!path) return 1;
	ensureDataset();
	const started = performance.now();
	const browser = await chromium.launch(chromiumLaunch(path));
	try {
		const figures: Figure[] = [];
		for (const part of parts) figures.push(...(await PARTS[part](browser)));
		const seconds = (performance.now() - started) / 1000;
		const machine = machineLine(browser);
		console.log(`\n${machine}; one run of ${seconds.toFixed(0)} s\n\n${table(figures)}`);
		writeRun({ machine, figures });
		console.log(`\nWritten as ${FIGURES_FILE}`);
		if (before) console.log(`\n${movedFigures(before, figures)}`);
		const missed = figures.filter(({ isMet }) => isMet === false);
		console.log(`\n${figures.filter(({ isMet }) => isMet).length} goals met, ${missed.length} missed`);
		return missed.length === 0 ? 0 : 1;
	} finally {
		await browser.close();
	}
}

function built(): Promise<Folders> {
	building ??= buildAll();
	return building;
}

async function buildAll(): Promise<Folders> {
	return { site: await buildSite(), peers: await buildPeers() };
}

function machineLine(browser: Browser): string {
	const [core] = cpus();
	const load = loadavg()[0]?.toFixed(1);
	return `${cpus().length} × ${core?.model.trim()} (load ${load}), Node ${process.version}, Chromium ${browser.version()}`;
}
