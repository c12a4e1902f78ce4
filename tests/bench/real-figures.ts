/** The figures of the real areas. */
import type { Page } from "playwright";
import { FRESH_MAPS, GOALS, ROUNDS } from "./goals.ts";
import { type Figure, limitFigure, type Measured, ratioFigure, series } from "./judged-figures.ts";
import { median } from "./percentiles.ts";

const COUNTRY = 4;
const CITY = 11;

export async function measureReal(page: Page): Promise<Measured> {
	const switches: Figure[] = [];
	for (const zoom of [COUNTRY, 9.5, CITY]) switches.push(...(await yearSwitch(page, zoom)));
	const country = await scriptTime(page, COUNTRY);
	const city = await scriptTime(page, CITY);
	const toggle = await filterToggle(page);
	const first = await firstPictures(page);
	return { shows: country.shows, figures: [...switches, ...country.figures, ...city.figures, toggle, ...first] };
}

async function yearSwitch(page: Page, zoom: number): Promise<Figure[]> {
	const result = await page.evaluate((options) => window.bench.yearSwitch(...options), [zoom, ROUNDS] as const);
	const { switches, settledSwitches, verified, framesBefore, parses } = result;
	const repaint = { what: "plain repaint", values: result.repaints };
	const settledRepaint = { what: "plain repaint", values: result.settledRepaints };
	const seen = `${verified} of ${ROUNDS} seen by ${zoom < 9 ? "symbols" : "pixels"}`;
	return [
		ratioFigure(`year switch on screen, zoom ${zoom}`, switches, repaint, GOALS.yearSwitch),
		ratioFigure("  until at rest", settledSwitches, settledRepaint),
		limitFigure("  frames before the one that shows it", framesBefore, { unit: "", measured: seen }),
		limitFigure("  tiles or data parsed again", parses, { unit: "", limit: 0 }),
	];
}

async function scriptTime(page: Page, zoom: number): Promise<Measured> {
	const options = { zoom, rounds: ROUNDS, withLeaflet: true };
	const { areaMap, leafletAll, leafletChanges } = await page.evaluate(
		(given) => window.bench.scriptTime(given),
		options,
	);
	const name = `script of a switch, zoom ${zoom}${zoom < 9 ? ", with symbols" : ""}`;
	return {
		shows: areaMap,
		figures: [
			ratioFigure(name, areaMap, { what: "Leaflet canvas", values: leafletAll }),
			ratioFigure("  the same", areaMap, { what: "Leaflet, changed boundaries only", values: leafletChanges }),
		],
	};
}

async function filterToggle(page: Page): Promise<Figure> {
	const { all, domain } = await page.evaluate((given) => window.bench.filterToggle(...given), [CITY, ROUNDS] as const);
	const limit = GOALS.filterToggle * GOALS.filterToggleMargin;
	return limitFigure("filter toggle, rules and map script", median(all), {
		unit: "ms",
		limit,
		measured: `${series(all)}, rules ${series(domain)}`,
		goal: `≤ ${GOALS.filterToggle} ms (fails over ${limit})`,
	});
}

/** On fresh maps of one page, and on pages opened anew, where script and dataset have to come first. */
async function firstPictures(page: Page): Promise<Figure[]> {
	const maps = await page.evaluate((rounds) => window.bench.firstPictures(rounds), FRESH_MAPS);
	const empty = { what: "empty map", values: maps.empty };
	const pages = { areas: [] as number[], empty: [] as number[] };
	const { href } = new URL(page.url());
	for (let round = 0; round < FRESH_MAPS + 1; round += 1) {
		for (const kind of round % 2 === 0 ? (["areas", "empty"] as const) : (["empty", "areas"] as const)) {
			await page.goto(`${href}?first=${kind}`);
			await page.waitForFunction(() => "firstPictureAt" in window);
			const time = await page.evaluate(() => window.firstPictureAt);
			if (round > 0) pages[kind].push(time);
		}
	}
	return [
		ratioFigure("first areas on screen, fresh map", maps.areas, empty),
		ratioFigure("  one square, which needs the worker too", maps.square, empty),
		ratioFigure("  areas against the square", maps.areas, { what: "one square", values: maps.square }),
		ratioFigure("  from asking for the page", pages.areas, { what: "empty map", values: pages.empty }),
	];
}
