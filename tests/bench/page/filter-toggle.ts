/** A filter taken in or out: the script of what list, filters, timeline and map need, without React and painting. */
import type { Atlas } from "../../../src/domain/atlas.ts";
import { optionsOf } from "../../../src/domain/facet-options.ts";
import { FACETS, optionCounts } from "../../../src/domain/filter.ts";
import { tallyPerReport } from "../../../src/domain/statistics.ts";
import type { AreaMap } from "../../../src/map/area-map.ts";
import { filtersOf, periodOf, shownAreas } from "../../../src/state/selectors.ts";
import { toggleOption } from "../../../src/state/transitions.ts";
import { START, type View } from "../../../src/state/view.ts";
import { atRest } from "./frames.ts";
import { cameraAt, inTurn, sceneFor, WARM_UP } from "./stage.ts";

export interface FilterToggle {
	/** Milliseconds of the rules alone. */
	readonly domain: number[];
	/** Milliseconds of rules, scene and map. */
	readonly all: number[];
}

export async function measureFilterToggle(
	atlas: Atlas,
	areaMap: AreaMap,
	zoom: number,
	rounds: number,
): Promise<FilterToggle> {
	const map = areaMap.maplibre;
	const camera = cameraAt(zoom);
	map.jumpTo({ center: camera, zoom });
	let view: View = { ...START, camera };
	areaMap.show(sceneFor(atlas, view));
	await atRest(map);
	const options = optionsOf(atlas);
	const times: FilterToggle = { domain: [], all: [] };
	for (let round = 0; round < WARM_UP + rounds; round += 1) {
		// Each facet's first option goes in and out again; the camera stays, as a journey is not a toggle.
		const facet = inTurn(FACETS, Math.floor(round / 2));
		view = { ...toggleOption(view, facet, inTurn<string>(options[facet], 0), options[facet]), camera };
		const start = performance.now();
		shownAreas(atlas, view);
		for (const counted of FACETS) optionCounts(atlas, periodOf(atlas, view), filtersOf(view), counted);
		tallyPerReport(atlas, filtersOf(view));
		const afterRules = performance.now();
		areaMap.show(sceneFor(atlas, view));
		const end = performance.now();
		await atRest(map);
		if (round < WARM_UP) continue;
		times.domain.push(afterRules - start);
		times.all.push(end - start);
	}
	return times;
}
