/**
 * What changed for one place from each report to the next, and why: a place does not move, but areas come and go, are assessed
 * anew, and their boundaries are redrawn.
 */
import type { Atlas } from "../atlas.ts";
import { type Change, changes, sidesOf } from "../change.ts";
import type { Assessment, ReportYear } from "../dataset.ts";

export interface PlaceChange {
	readonly from: ReportYear;
	readonly to: ReportYear;
	/** Whether the place has come into an area, is out of it, or lies in it in both reports. */
	readonly kind: "entered" | "left" | "stayed";
	/**
	 * - `listed`, `unlisted`: the area came onto the list, or left it.
	 * - `redrawn`: it is on the list in both reports, and its boundary now runs on the other side of the place.
	 * - `split`: it was split, and its parts are drawn otherwise than the whole was; or the place stays, in one of its parts.
	 * - `class`: the area that the place stays in has another class; `change.kind` says whether the class was abolished.
	 */
	readonly why: "listed" | "unlisted" | "redrawn" | "split" | "class";
	/** What happened to the area as a whole, the change of its class with it. */
	readonly change: Change;
	/** Those of its two sides that the place lay in. */
	readonly then: readonly Assessment[];
	readonly now: readonly Assessment[];
}

interface Standing {
	readonly year: ReportYear;
	readonly within: readonly { readonly assessment: Assessment }[];
}

/** `reports`: where the place lies in each, oldest first. Where nothing changed for the place, there is no entry. */
export function placeChanges(atlas: Atlas, reports: readonly Standing[]): PlaceChange[] {
	return reports.slice(1).flatMap((now, i) => {
		const then = reports[i];
		return then ? changesBetween(atlas, then, now) : [];
	});
}

function changesBetween(atlas: Atlas, before: Standing, after: Standing): PlaceChange[] {
	if (before.within.length === 0 && after.within.length === 0) return [];
	return changes(atlas, before.year, after.year).flatMap((change): PlaceChange[] => {
		const sides = sidesOf(change);
		const then = sides.then.filter((assessment) => isHeld(before, assessment));
		const now = sides.now.filter((assessment) => isHeld(after, assessment));
		const about = { from: before.year, to: after.year, change, then, now };
		if (then.length > 0 && now.length > 0) {
			if (change.kind === "oforandrad") return [];
			return [{ ...about, kind: "stayed", why: change.kind === "delad" ? "split" : "class" }];
		}
		if (now.length > 0) return [{ ...about, kind: "entered", why: WHY[change.kind] ?? "redrawn" }];
		if (then.length > 0) return [{ ...about, kind: "left", why: WHY[change.kind] ?? "redrawn" }];
		return [];
	});
}

/** Of a place that changed sides; else the area is in both reports, and its boundary must have moved. */
const WHY: Partial<Record<Change["kind"], PlaceChange["why"]>> = { ny: "listed", borta: "unlisted", delad: "split" };

function isHeld({ within }: Standing, { area }: Assessment): boolean {
	return within.some(({ assessment }) => assessment.area === area);
}
