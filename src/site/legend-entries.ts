/** What the symbols on show mean, in words: for the legend beside the map and the one in the exported image. */
import type { Atlas } from "../domain/atlas.ts";
import { overlap } from "../domain/boxes.ts";
import type { Assessment, BBox } from "../domain/dataset.ts";
import type { Messages } from "../i18n/words.ts";
import type { AreasOnShow } from "../signs/areas-on-show.ts";
import type { OutlineKind } from "../signs/outline-signs.ts";
import { type MapScale, type Sign, signsOnShow } from "../signs/signs-on-show.ts";
import { periodOf } from "../state/selectors.ts";
import type { View } from "../state/view.ts";
import { areasInView } from "./areas-in-view.ts";

export type LegendEntry = Sign & { readonly text: string };

const OUTLINE_WORDS = {
	published: "published",
	assumed: "assumed",
	absent: "absent",
	other: "otherOutline",
} as const satisfies Record<OutlineKind, keyof Messages["legend"]>;

/** `within`: of a picture that shows no more than this, what is drawn there. */
export function legendEntries(
	atlas: Atlas,
	view: View,
	words: Messages,
	scale: MapScale,
	within?: BBox,
): LegendEntry[] {
	const { since, year } = periodOf(atlas, view);
	const onShow = areasInView(atlas, view);
	const signs = signsOnShow(atlas, within ? onlyWithin(atlas, onShow, within) : onShow, scale);
	// Else it is said already that what stands on the map stands for places.
	const isOfPlaces = scale === "places" && !signs.some(({ sign }) => sign === "place");
	const meaningOf = (sign: Sign): string => {
		switch (sign.sign) {
			case "class":
			case "dot":
				return words.format.sentence(words.classifications[sign.classification].name);
			case "outline":
				return words.legend[OUTLINE_WORDS[sign.outline]];
			case "place":
				return words.legend.place;
			case "trend":
				return words.format.sentence(words.filters.trends[sign.trend]);
			case "move":
				if (sign.move.isSplit) return words.legend.split(since ?? year, year);
				return words.legend[isOfPlaces ? "moveOfPlace" : "move"](since ?? year, year);
		}
	};
	return signs.map((sign) => ({ ...sign, text: meaningOf(sign) }));
}

function onlyWithin(atlas: Atlas, onShow: AreasOnShow, box: BBox): AreasOnShow {
	const isWithin = ({ boundary }: Assessment) => overlap(atlas.boundary(boundary).bbox, box);
	return { ...onShow, shown: onShow.shown.filter(isWithin), removed: onShow.removed.filter(isWithin) };
}
