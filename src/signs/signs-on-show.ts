/**
 * Which signs have to be explained beside a map, and none that is not to be seen there: those of the report's classes
 * and boundaries, which stay while filters change, and whatever else is drawn.
 */
import type { Atlas } from "../domain/atlas.ts";
import { type Classification, classificationsIn } from "../domain/classification.ts";
import type { AreasOnShow } from "./areas-on-show.ts";
import { boundaryStates } from "./boundary-state.ts";
import { changeStates } from "./change-state.ts";
import { CHANGE_SYMBOL_KINDS, type ChangeSymbolKind } from "./change-symbols.ts";
import { OUTLINE_KINDS, type OutlineKind, outlineOf } from "./outline-signs.ts";

export type Sign =
	| { readonly sign: "class"; readonly classification: Classification }
	| { readonly sign: "outline"; readonly outline: OutlineKind }
	| { readonly sign: "change"; readonly kind: ChangeSymbolKind };

/** In the order of a legend: classes with the strictest first, outlines, changes. */
export function signsOnShow(atlas: Atlas, onShow: AreasOnShow): Sign[] {
	const outlines = new Set<OutlineKind | undefined>([
		...atlas.assessmentsIn(onShow.year).map(({ boundaryBasis }) => boundaryBasis),
		...[...boundaryStates(atlas, onShow).values()].map(outlineOf),
	]);
	const changeKinds = new Set([...changeStates(onShow).values()].map(({ change }) => change));
	return [
		...classificationsIn(onShow.year)
			.toReversed()
			.map((classification) => ({ sign: "class" as const, classification })),
		...OUTLINE_KINDS.filter((outline) => outlines.has(outline)).map((outline) => ({
			sign: "outline" as const,
			outline,
		})),
		...CHANGE_SYMBOL_KINDS.filter((kind) => changeKinds.has(kind)).map((kind) => ({ sign: "change" as const, kind })),
	];
}
