/** What the symbols of regions and municipalities say of the areas on show. */
import type { Assessment } from "../domain/dataset.ts";
import { groupBy } from "../domain/group-by.ts";
import { tally } from "../domain/statistics.ts";
import type { AreasOnShow } from "./areas-on-show.ts";
import { isMarked, markedAreas } from "./change-state.ts";
import { countMoves } from "./class-moves.ts";
import type { ComparedPlaces } from "./place-boxes.ts";
import type { PlaceGroup } from "./place-groups.ts";
import type { PlaceCount } from "./place-symbol.ts";

/** As many as the headline names. */
const MOST_NAMES = 8;

export function countPlaces(groups: readonly PlaceGroup[], onShow: AreasOnShow): ReadonlyMap<PlaceGroup, PlaceCount> {
	const groupOf = new Map(groups.flatMap((group) => group.areas.map((area) => [area, group])));
	const marked = markedAreas(onShow);
	const isCompared = onShow.changes !== undefined;
	const asked = onShow.countsRemoved ? [...onShow.shown, ...onShow.removed] : [];
	const areNamed = isCompared && asked.length <= MOST_NAMES;
	return new Map(
		groups.map((group) => {
			const isHere = ({ area }: Assessment) => groupOf.get(area) === group;
			const shown = onShow.shown.filter(isHere);
			const removed = onShow.countsRemoved ? onShow.removed.filter(isHere) : [];
			const changed = marked.filter(({ assessment }) => isHere(assessment));
			const changes = new Set(changed.map(({ change }) => change));
			const count: PlaceCount = {
				isCompared,
				dots: shown.map(({ area, classification }) => ({
					classification,
					isFaint: isCompared && !isMarked(onShow, area),
				})),
				moves: countMoves(changed.map(({ move }) => move)),
				kinds: new Map([...groupBy([...changes], ({ kind }) => kind)].map(([kind, all]) => [kind, all.length])),
				tally: tally(shown),
				number: shown.length + removed.length,
				names: areNamed ? asked.filter(isHere).map(({ name }) => name) : [],
			};
			return [group, count];
		}),
	);
}

/** What of them the layout goes by; nothing outside a comparison. */
export function comparedPlaces(
	counts: ReadonlyMap<PlaceGroup, PlaceCount>,
	{ changes }: AreasOnShow,
): ComparedPlaces | undefined {
	return changes && counts;
}
