/**
 * How the areas flow from report to report: for each two reports in a row, bands between the classes and the outside.
 * A split keeps bands of its own, since more areas come out of it than went in.
 */
import type { Atlas } from "./atlas.ts";
import { type Change, type ChangeKind, sidesOf } from "./change.ts";
import type { Classification } from "./classification.ts";
import type { AreaId, Assessment, ReportYear } from "./dataset.ts";
import { type Filters, filteredChanges, placesAlone } from "./filter.ts";

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
	const places = placesAlone(filters);
	return atlas.years.slice(1).flatMap((to, i) => {
		const from = atlas.years[i];
		if (from === undefined) return [];
		const bands = new Map<string, Band & { taken: number; before: Assessment[]; after: Assessment[] }>();
		for (const change of filteredChanges(atlas, { year: to, since: from }, places)) {
			for (const { then, now, before, after, taken } of strandsOf(change)) {
				const { kind } = change;
				const key = `${then} ${now} ${kind}`;
				const band = bands.get(key) ?? { from, to, then, now, kind, taken: 0, before: [], after: [] };
				band.taken += taken;
				band.before.push(...before);
				band.after.push(...after);
				bands.set(key, band);
			}
		}
		return [...bands.values()];
	});
}

/** Every area that a band is about, under either name. */
export function areasIn({ before, after }: Band): AreaId[] {
	return [...new Set([...before, ...after].map(({ area }) => area))];
}

interface Strand extends Pick<Band, "then" | "now" | "taken" | "before" | "after"> {}

/** One change as what it adds to bands: one strand, or for a split one for each class of its parts. */
function strandsOf(change: Change): Strand[] {
	const { then: before, now: after } = sidesOf(change);
	const then = before[0]?.classification ?? "outside";
	const classes = [...new Set(after.map(({ classification }) => classification))];
	if (classes.length === 0) return [{ then, now: "outside", taken: 1, before, after }];
	return classes.map((now) => {
		const arriving = after.filter(({ classification }) => classification === now);
		const taken = (before.length * arriving.length) / after.length;
		return { then, now, taken, before, after: arriving };
	});
}
