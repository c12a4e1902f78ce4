/** The view as a scene for the map: what to draw and in which words, and what to bring into view. */
import type { Atlas } from "../../domain/atlas.ts";
import { type Change, isPart } from "../../domain/change.ts";
import type { AreaId } from "../../domain/dataset.ts";
import type { Period } from "../../domain/filter.ts";
import { presentClasses } from "../../domain/statistics.ts";
import type { Messages } from "../../i18n/words.ts";
import type { MapWords, Picture, Scene } from "../../map/scene.ts";
import { CHANGE_SYMBOL_KINDS } from "../../signs/change-symbols.ts";
import { areasInView } from "../../site/areas-in-view.ts";
import { changeAmongListed, changeCount, changeName } from "../../site/change-words.ts";
import { frameOf } from "../../site/view-frame.ts";
import { askedPlace } from "../../state/selectors.ts";
import type { View } from "../../state/view.ts";

export function sceneOf(atlas: Atlas, view: View, theme: Picture["theme"], words: MapWords): Scene {
	const picture = { ...areasInView(atlas, view), theme, words };
	return { picture, camera: view.camera, frame: frameOf(atlas, view), place: askedPlace(view) };
}

/** `hint`: how the map is moved by the keyboard, and what says the same. */
export function mapWords(words: Messages, hint: string = words.map.hint): MapWords {
	return {
		map: (year) => `${words.map.label(year)}. ${hint}`,
		marker: words.place.marker,
		ask: words.place.ask,
		moveHere: words.map.moveHere,
		placeName: ({ name }) => name,
		shows: ({ kind, name }, listed) => words.map.shows(kind === "region" ? words.result.region(name) : name, listed),
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
