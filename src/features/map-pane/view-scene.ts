/** The view as a scene for the map: what to draw and in which words, and what to bring into view. */
import type { Atlas } from "../../domain/atlas.ts";
import { type Change, isPart } from "../../domain/change.ts";
import type { AreaId } from "../../domain/dataset.ts";
import { comparesReports, filterAreas, isFiltering, type Period } from "../../domain/filter.ts";
import { presentClasses } from "../../domain/statistics.ts";
import type { Messages } from "../../i18n/words.ts";
import type { Frame, MapWords, Picture, Scene } from "../../map/scene.ts";
import { CHANGE_SYMBOL_KINDS } from "../../signs/change-symbols.ts";
import { boxOfAreas } from "../../signs/extents.ts";
import { frameOfArea, frameOfAreas, frameOfFamily, frameOfMunicipality } from "../../signs/frames.ts";
import { areasInView } from "../../site/areas-in-view.ts";
import { changeAmongListed, changeCount, changeName } from "../../site/change-words.ts";
import { filtersOf } from "../../state/selectors.ts";
import type { View } from "../../state/view.ts";

export function sceneOf(atlas: Atlas, view: View, theme: Picture["theme"], words: MapWords): Scene {
	const picture = { ...areasInView(atlas, view), theme, words };
	return { picture, camera: view.camera, frame: frameOf(atlas, view) };
}

function frameOf(atlas: Atlas, view: View): Frame {
	const { subject, outlines } = view;
	if (subject.kind === "area") {
		const { area, year } = subject;
		return { isOfAll: false, box: outlines ? frameOfFamily(atlas, area) : frameOfArea(atlas, area, year) };
	}
	const found = areasFound(atlas, view);
	if (subject.kind === "municipality" && !isFiltering(view.filters)) {
		return { isOfAll: false, box: frameOfMunicipality(atlas, subject.municipality) };
	}
	if (found.length === 0) return { isOfAll: true, box: boxOfAreas(atlas, []) };
	return { isOfAll: false, box: frameOfAreas(atlas, found) };
}

/**
 * What the filters leave, in whatever report, so that the map stays where it is while the reader compares; of changes and trends,
 * which are a report's own, what is on show.
 */
function areasFound(atlas: Atlas, view: View): readonly AreaId[] {
	const filters = filtersOf(view);
	if (!isFiltering(filters)) return [];
	if (comparesReports(filters) || filters.trends.length > 0) {
		const { shown, removed } = areasInView(atlas, { ...view, drawsFormer: false });
		return [...shown, ...removed].map(({ area }) => area);
	}
	const left = new Set(
		atlas.years.flatMap((year) => filterAreas(atlas, { year, since: undefined }, filters).map(({ area }) => area)),
	);
	return atlas.areas.map(({ id }) => id).filter((id) => left.has(id));
}

/** `hint`: how the map is moved by the keyboard, and what says the same. */
export function mapWords(words: Messages, hint: string = words.map.hint): MapWords {
	return {
		map: (year) => `${words.map.label(year)}. ${hint}`,
		placeName: ({ name }) => name,
		number: words.format.number,
		place: ({ kind, name }, { tally, kinds }, period) => {
			const changed = CHANGE_SYMBOL_KINDS.flatMap((each) => {
				const count = kinds.get(each);
				return count === undefined ? [] : [changeCount(words, count, changeAmongListed(each, period))];
			});
			const counts = presentClasses(tally).map(({ classification, count }) =>
				words.classifications[classification].count(count),
			);
			return words.map.place(
				kind === "region" ? words.format.sentence(words.result.region(name)) : name,
				tally.total,
				counts,
				changed,
			);
		},
		area: ({ area, name, year, classification }, change, period) => [
			name,
			words.area.assessment(year, words.classifications[classification].name),
			...(change && change.kind !== "oforandrad" ? [changeText(words, change, area, period)] : []),
		],
	};
}

function changeText(words: Messages, change: Change, area: AreaId, period: Period): string {
	return words.format.sentence(changeName(words, { kind: change.kind, period, isPart: isPart(change, area) }));
}
