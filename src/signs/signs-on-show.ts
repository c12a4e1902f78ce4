/** Which signs have to be explained beside a map, and none that is not drawn on it. */
import type { Atlas } from "../domain/atlas.ts";
import { type Classification, STRICTEST_FIRST } from "../domain/classification.ts";
import { TRENDS, type Trend } from "../domain/dataset.ts";
import type { AreasOnShow } from "./areas-on-show.ts";
import { boundaryStates, classOf } from "./boundary-state.ts";
import { markedAreas } from "./change-state.ts";
import { type ClassMove, countMoves } from "./class-moves.ts";
import { OUTLINE_KINDS, type OutlineKind, outlineOf } from "./outline-signs.ts";

export type Sign =
	| { readonly sign: "place" }
	| { readonly sign: "dot"; readonly classification: Classification }
	| { readonly sign: "class"; readonly classification: Classification }
	| { readonly sign: "outline"; readonly outline: OutlineKind }
	/** Of the changes that are marked, or of those that are splits, the commonest. */
	| { readonly sign: "move"; readonly move: ClassMove }
	| { readonly sign: "trend"; readonly trend: Trend };

/** Whether the map shows symbols of regions and municipalities, or the areas themselves. */
export type MapScale = "places" | "areas";

/** In the order of a legend: classes with the strictest first, outlines, changes. */
export function signsOnShow(atlas: Atlas, onShow: AreasOnShow, scale: MapScale): Sign[] {
	const moves = markedAreas(onShow).map(({ move }) => move);
	const inMoves = (each: Classification) => moves.some(({ then, now }) => then === each || now === each);
	const samples = countMoves(moves);
	const changed = [samples.find(({ isSplit }) => !isSplit), samples.find(({ isSplit }) => isSplit)].flatMap(
		(move): Sign[] => (move ? [{ sign: "move", move }] : []),
	);
	if (scale === "places") {
		// Where what changed stands alone, its two parts are all that has a class.
		const sign = onShow.shown.length > 0 ? "dot" : "class";
		const isShown = (each: Classification) => onShow.shown.some(({ classification }) => classification === each);
		return [
			...(sign === "dot" ? [{ sign: "place" as const }] : []),
			...STRICTEST_FIRST.filter((each) => isShown(each) || inMoves(each)).map(
				(classification): Sign => ({ sign, classification }),
			),
			...changed,
		];
	}
	const states = [...boundaryStates(atlas, onShow).values()];
	const [classes, outlines] = [new Set(states.map(classOf)), new Set(states.map(outlineOf))];
	return [
		...STRICTEST_FIRST.filter((each) => classes.has(each) || inMoves(each)).map((classification) => ({
			sign: "class" as const,
			classification,
		})),
		...OUTLINE_KINDS.filter((outline) => outlines.has(outline)).map((outline) => ({
			sign: "outline" as const,
			outline,
		})),
		...changed,
		...trendsOnShow(onShow).map((trend) => ({ sign: "trend" as const, trend })),
	];
}

function trendsOnShow({ marksTrends, shown }: AreasOnShow): Trend[] {
	return marksTrends ? TRENDS.filter((trend) => shown.some((assessment) => assessment.trend === trend)) : [];
}
