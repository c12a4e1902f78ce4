/** The areas of a comparison one by one, as a table lists them: each with what it was, what it is, and what happened. */
import { type Atlas, byName } from "./atlas.ts";
import { type Change, changesByArea, sidesOf } from "./change.ts";
import type { AreaId, Assessment } from "./dataset.ts";
import type { Period } from "./filter.ts";
import { type Redrawing, redrawing } from "./redrawing.ts";

export interface ComparedArea {
	readonly area: AreaId;
	/** As the later-named report calls it, else as the other did. */
	readonly name: string;
	readonly change: Change;
	/** What the report that changes are counted from listed: of a part its whole, of a whole (back in time) its parts. */
	readonly then: readonly Assessment[];
	/** Nothing where the area has left the list. */
	readonly now: Assessment | undefined;
	/** Unknown also where an area was split, since its outline then changed by the split. */
	readonly redrawing: Redrawing;
}

/** `shown`: areas of the period's report; `gone`: areas that have left it, as they were listed. By name. */
export function comparedAreas(
	atlas: Atlas,
	{ year, since }: Period,
	shown: readonly Assessment[],
	gone: readonly Assessment[],
): ComparedArea[] {
	if (since === undefined) return [];
	const known = changesByArea(atlas, since, year);
	return [...shown, ...gone].toSorted(byName).flatMap((assessment): ComparedArea[] => {
		const change = known.get(assessment.area);
		if (change === undefined) return [];
		const { then } = sidesOf(change);
		const now = assessment.year === year ? assessment : undefined;
		const [only, ...others] = then;
		const isPair = change.kind !== "delad" && only !== undefined && others.length === 0 && now !== undefined;
		return [
			{
				area: assessment.area,
				name: assessment.name,
				change,
				then,
				now,
				redrawing: isPair ? redrawing(atlas, only, now) : "unknown",
			},
		];
	});
}
