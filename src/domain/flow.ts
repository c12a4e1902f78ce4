/**
 * How the areas flow from report to report: for each two reports in a row, bands between the classes and the outside.
 * A split keeps bands of its own, since more areas come out of it than went in.
 */
import type { Atlas } from "./atlas.ts";
import { type Change, type ChangeKind, sidesOf } from "./change.ts";
import type { Classification } from "./classification.ts";
import type { AreaId, Assessment, ReportYear } from "./dataset.ts";
import { type Filters, filterChanges, NO_FILTERS } from "./filter.ts";
import { groupBy } from "./group-by.ts";

export type Station = Classification | "outside";

export interface Band {
	readonly from: ReportYear;
	readonly to: ReportYear;
	readonly then: Station;
	readonly now: Station;
	readonly kind: ChangeKind;
	/** How much of the class then the band takes, in areas: a split whole is shared out among the classes of its parts. */
	readonly taken: number;
	/** As the two reports list them; the whole of a split stands in each band that leaves it. */
	readonly before: readonly Assessment[];
	readonly after: readonly Assessment[];
}

/** All bands, oldest first. The places among the filters restrict them; a class or a change would leave nothing to flow. */
export function bandsOf(atlas: Atlas, filters: Filters): Band[] {
	const places = keepPlaces(filters);
	return atlas.years.slice(1).flatMap((to, i) => {
		const from = atlas.years[i];
		if (from === undefined) return [];
		const strands = filterChanges(atlas, { year: to, since: from }, places).flatMap(strandsOf);
		const bands = groupBy(strands, ({ then, now, kind }) => `${then} ${now} ${kind}`).values();
		return [...bands].map((alike) => ({
			...alike[0],
			from,
			to,
			taken: alike.reduce((sum, { taken }) => sum + taken, 0),
			before: alike.flatMap(({ before }) => before),
			after: alike.flatMap(({ after }) => after),
		}));
	});
}

/** Every area that a band is about, under either name. */
export function areasIn({ before, after }: Band): AreaId[] {
	return [...new Set([...before, ...after].map(({ area }) => area))];
}

interface Strand extends Omit<Band, "from" | "to"> {}

/** One change as what it adds to bands: one strand, or for a split one for each class of its parts. */
function strandsOf(change: Change): Strand[] {
	const { kind } = change;
	const { then: before, now: after } = sidesOf(change);
	const then = before[0]?.classification ?? "outside";
	const classes = [...new Set(after.map(({ classification }) => classification))];
	if (classes.length === 0) return [{ kind, then, now: "outside", taken: 1, before, after }];
	return classes.map((now) => {
		const arriving = after.filter(({ classification }) => classification === now);
		const taken = (before.length * arriving.length) / after.length;
		return { kind, then, now, taken, before, after: arriving };
	});
}

/** What is left of the filters where only places count, as for a flow through all reports. */
export function keepPlaces({ regions, counties, municipalities }: Filters): Filters {
	return { ...NO_FILTERS, regions, counties, municipalities };
}
