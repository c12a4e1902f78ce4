/** What a reader of a slow phone waits for, with the map and without, and what one repaint of a plain map takes there. */
import { type Browser, chromium } from "playwright";
import { chromiumLaunch } from "../browser-finder/chromium-launch.ts";
import { startBenchHost } from "./bench-host.ts";
import { GOALS, VISITS } from "./goals.ts";
import { CHOICES, measureInteractions, type Waits } from "./interactions.ts";
import { type Figure, limitFigure, series } from "./judged-figures.ts";
import { median } from "./percentiles.ts";
import { measureRepaints } from "./plain-repaint.ts";
import type { Folders } from "./start-figures.ts";

export async function interactionFigures(browser: Browser, folders: Folders): Promise<Figure[]> {
	const host = await startBenchHost(folders.site);
	const peers = await startBenchHost(folders.peers);
	const withoutMap = await chromium.launch(withoutWebGl());
	try {
		const alone = await measureInteractions(withoutMap, host.url, VISITS);
		const repaints = await measureRepaints(browser, `${peers.url}plain-maplibre.html`);
		const drawn = await measureInteractions(browser, host.url, VISITS);
		return [...withoutMapFigures(alone), ...withMapFigures(drawn, alone, repaints)];
	} finally {
		await withoutMap.close();
		host.close();
		peers.close();
	}
}

/** The browser that all else is measured in, but without what maps are drawn with. */
function withoutWebGl() {
	const launch = chromiumLaunch();
	const args = launch.args?.filter((option) => !/swiftshader|use-gl|gpu-blocklist/.test(option)) ?? [];
	return { ...launch, args: [...args, "--disable-3d-apis"] };
}

function withoutMapFigures(waits: Waits): Figure[] {
	return CHOICES.map((choice) =>
		limitFigure(`phone without WebGL: ${choice}, slowest`, Math.max(...waits[choice]), {
			unit: "ms",
			limit: GOALS.interaction,
			measured: series(waits[choice]),
			values: waits[choice],
		}),
	);
}

/** What the map makes them longer by: a page that waits for its map waits for a repaint at least. */
function withMapFigures(waits: Waits, alone: Waits, repaints: readonly number[]): Figure[] {
	const repaint = median(repaints);
	return CHOICES.map((choice) => {
		const longer = Math.max(0, median(waits[choice]) - median(alone[choice]));
		return {
			...limitFigure(`phone: what the map adds to ${choice}`, longer / repaint, {
				unit: "×",
				limit: GOALS.interactionWithMap,
				measured: series(waits[choice]),
			}),
			against: `${series(repaints)} plain repaint`,
		};
	});
}
