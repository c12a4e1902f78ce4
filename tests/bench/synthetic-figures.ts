/** The figures of synthetic areas: how the map does with far more than there are. */
import type { Page } from "playwright";
import { GOALS, ROUNDS, ROUNDS_OF_CROWD, ROUNDS_OF_LARGEST } from "./goals.ts";
import { limitFigure, type Measured, ratioFigure, series } from "./judged-figures.ts";
import type { Opened } from "./page/bench.ts";
import type { ScriptTime } from "./page/script-time.ts";
import { median } from "./percentiles.ts";

const COUNTRY = 4;
/** As many areas as are in sight at once at most, where it is judged. */
const FEW = 500;
/** The lowest zoom at which areas are drawn in full: the most areas at once. */
const CROWDED = 9.5;

export async function measureMany(page: Page, opened: Opened): Promise<Measured> {
	const country = await scriptTime(page, COUNTRY, ROUNDS, true);
	const visits = await page.evaluate((zooms) => window.bench.firstVisits(zooms), [5, 6, 7, 8, CROWDED]);
	const crowded = await scriptTime(page, CROWDED, ROUNDS_OF_CROWD, false);
	const near = await zoomWithFew(page);
	const few = await scriptTime(page, near.zoom, ROUNDS_OF_CROWD, false);
	const toggle = await page.evaluate((given) => window.bench.filterToggle(...given), [
		COUNTRY,
		ROUNDS_OF_CROWD,
	] as const);
	const name = `${opened.areas} areas:`;
	const { areaMap, leafletAll, leafletChanges } = country;
	const visited = visits.map((milliseconds) => milliseconds.toFixed(0)).join(" ");
	return {
		shows: areaMap,
		figures: [
			ratioFigure(`${name} script of a switch`, areaMap, { what: "Leaflet canvas", values: leafletAll }),
			ratioFigure("  the same", areaMap, { what: "Leaflet, changed boundaries only", values: leafletChanges }),
			limitFigure(`${name} longest show()`, Math.max(...areaMap, ...crowded.areaMap), {
				unit: "ms",
				limit: GOALS.freeze,
			}),
			taskFigure(`${name} longest task of a switch, zoom ${COUNTRY}`, country, GOALS.freeze),
			taskFigure(`  ${near.inSight} in sight, zoom ${near.zoom}`, few, GOALS.freeze),
			taskFigure(`  thousands in sight, zoom ${CROWDED}`, crowded),
			limitFigure("  of which vertices sent anew", median(crowded.uploads.map(({ milliseconds }) => milliseconds)), {
				unit: "ms",
				measured: `${median(crowded.uploads.map(({ megabytes }) => megabytes)).toFixed(0)} MB a switch`,
			}),
			limitFigure(`${name} longest task on a first visit to a zoom`, Math.max(...visits), {
				unit: "ms",
				measured: visited,
			}),
			limitFigure(`${name} filter toggle`, median(toggle.all), {
				unit: "ms",
				measured: `${series(toggle.all)}, rules ${series(toggle.domain)}`,
			}),
			openingFigure(opened),
		],
	};
}

export async function measureLargest(page: Page, opened: Opened): Promise<Measured> {
	const { areaMap } = await scriptTime(page, COUNTRY, ROUNDS_OF_LARGEST, false);
	const script = limitFigure(`${opened.areas} areas: script of a switch`, median(areaMap), {
		unit: "ms",
		measured: series(areaMap),
	});
	return { shows: areaMap, figures: [script, openingFigure(opened)] };
}

/** The farthest of some zooms with no more areas in sight than a large city has, and their number. */
async function zoomWithFew(page: Page): Promise<{ zoom: number; inSight: number }> {
	for (let zoom = CROWDED; ; zoom += 0.5) {
		const inSight = await page.evaluate((at) => window.bench.areasInSight(at), zoom);
		if (inSight <= FEW) return { zoom, inSight };
	}
}

function scriptTime(page: Page, zoom: number, rounds: number, withLeaflet: boolean): Promise<ScriptTime> {
	return page.evaluate((given) => window.bench.scriptTime(given), { zoom, rounds, withLeaflet });
}

/**
 * Where the processor draws in place of a graphics card, a plain repaint of a crowd is a long task in itself: what a
 * switch adds to it is judged, by medians.
 */
function taskFigure(name: string, { switchTask, repaintTask }: ScriptTime, limit?: number) {
	const added = limitFigure(name, Math.max(0, median(switchTask) - median(repaintTask)), {
		unit: "ms more",
		measured: series(switchTask),
		...(limit !== undefined && { limit }),
	});
	return { ...added, against: `${series(repaintTask)} plain repaint` };
}

function openingFigure({ areas, making, longestTask }: Opened) {
	const measured = `making the map ${making.toFixed(0)} ms`;
	return limitFigure(`${areas} areas: longest task while opening`, longestTask, { unit: "ms", measured });
}
