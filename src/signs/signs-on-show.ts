/**
 * Which signs have to be explained beside a map, and none that is not to be seen there: those of the report's classes
 * and boundaries, which stay while filters change, and whatever else is drawn.
 */
import type { Atlas } from "../domain/atlas.ts";
import { type Classification, classificationsIn } from "../domain/classification.ts";
import { TRENDS, type Trend } from "../domain/dataset.ts";
import type { AreasOnShow } from "./areas-on-show.ts";
import { boundaryStates } from "./boundary-state.ts";
import { markedAreas } from "./change-state.ts";
import { OUTLINE_KINDS, type OutlineKind, outlineOf } from "./outline-signs.ts";

export type Sign =
	| { readonly sign: "place" }
	| { readonly sign: "dot"; readonly classification: Classification }
	| { readonly sign: "class"; readonly classification: Classification }
	| { readonly sign: "outline"; readonly outline: OutlineKind }
	| { readonly sign: "move" }
	| { readonly sign: "trend"; readonly trend: Trend };

/** Whether the map shows symbols of regions and municipalities, or the areas themselves. */
export type MapScale = "places" | "areas";

/** In the order of a legend: classes with the strictest first, outlines, changes. */
export function signsOnShow(atlas: Atlas, onShow: AreasOnShow, scale: MapScale): Sign[] {
	const classes = classificationsIn(onShow.year).toReversed();
	const marked = markedAreas(onShow);
	const moves: Sign[] = marked.length > 0 ? [{ sign: "move" }] : [];
	if (scale === "places") {
		const hasDots = onShow.shown.length > 0;
		// Where what changed stands alone, its two parts are all that has a class.
		const inMoves = (each: Classification) => marked.some(({ move }) => move.then === each || move.now === each);
		return [
			...(hasDots ? [{ sign: "place" as const }] : []),
			...classes
				.filter((each) => hasDots || inMoves(each))
				.map((classification) => ({ sign: "dot" as const, classification })),
			...moves,
		];
	}
	const outlines = new Set<OutlineKind | undefined>([
		...atlas.assessmentsIn(onShow.year).map(({ boundaryBasis }) => boundaryBasis),
		...[...boundaryStates(atlas, onShow).values()].map(outlineOf),
	]);
	return [
		...classes.map((classification) => ({ sign: "class" as const, classification })),
		...OUTLINE_KINDS.filter((outline) => outlines.has(outline)).map((outline) => ({
			sign: "outline" as const,
			outline,
		})),
		...moves,
		...trendsOnShow(onShow).map((trend) => ({ sign: "trend" as const, trend })),
	];
}

function trendsOnShow({ marksTrends, shown }: AreasOnShow): Trend[] {
	return marksTrends ? TRENDS.filter((trend) => shown.some((assessment) => assessment.trend === trend)) : [];
}
