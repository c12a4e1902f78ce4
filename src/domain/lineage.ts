/**
 * Family ties of areas that the Police have split: an area that was split ends, its parts begin.
 * Ties are followed over several splits, both ways. An area that is only renamed or redrawn keeps its id and has no tie.
 */
import type { Atlas } from "./atlas.ts";
import type { AreaId, Assessment, ReportYear } from "./dataset.ts";

/** The areas this one came from, nearest first. */
export function ancestors(atlas: Atlas, area: AreaId): AreaId[] {
	const parent = atlas.parentOf(area);
	return parent ? [parent.area, ...ancestors(atlas, parent.area)] : [];
}

/** The areas that came from this one, directly or through further splits. */
export function descendants(atlas: Atlas, area: AreaId): AreaId[] {
	return atlas.partsOf(area).flatMap((part) => [part.area, ...descendants(atlas, part.area)]);
}

/** The area and everything it came from or became: what has to fit on the map to show its whole history. */
export function family(atlas: Atlas, area: AreaId): AreaId[] {
	return [area, ...ancestors(atlas, area), ...descendants(atlas, area)];
}

/** The report does not list the area itself, and so has no assessment of it. */
export type Unlisted =
	/** Not yet an area of its own: the area it was a part of is listed. */
	| { kind: "part-of"; year: ReportYear; assessment: Assessment }
	/** No longer an area of its own: these parts of it are listed. */
	| { kind: "split"; year: ReportYear; parts: readonly Assessment[] }
	| { kind: "not-listed"; year: ReportYear };

/** What one report says of one area, directly or through the area it belonged to or was split into. */
export type Standing = { kind: "listed"; year: ReportYear; assessment: Assessment } | Unlisted;

export function standing(atlas: Atlas, area: AreaId, year: ReportYear): Standing {
	const assessment = atlas.assessment(area, year);
	if (assessment) return { kind: "listed", year, assessment };
	const whole = findListed(atlas, ancestors(atlas, area), year)[0];
	if (whole) return { kind: "part-of", year, assessment: whole };
	const parts = findListed(atlas, descendants(atlas, area), year);
	if (parts.length > 0) return { kind: "split", year, parts };
	return { kind: "not-listed", year };
}

/** What a report lists of an area: the area itself, the one that it was part of, or its parts. */
export function assessedIn(now: Standing): readonly Assessment[] {
	switch (now.kind) {
		case "listed":
		case "part-of":
			return [now.assessment];
		case "split":
			return now.parts;
		case "not-listed":
			return [];
	}
}

/** What a report lists of areas, each once: several may have been parts of one. */
export function followInto(atlas: Atlas, areas: readonly AreaId[], year: ReportYear): readonly Assessment[] {
	return [...new Set(areas.flatMap((area) => assessedIn(standing(atlas, area, year))))];
}

/** An area's standing in every report, oldest first. */
export function history(atlas: Atlas, area: AreaId): Standing[] {
	return atlas.years.map((year) => standing(atlas, area, year));
}

/** The report nearest in time that lists the area itself; the later of two equally near. */
export function nearestListing(atlas: Atlas, area: AreaId, year: ReportYear): Assessment | undefined {
	const distance = (assessment: Assessment) => Math.abs(assessment.year - year);
	return atlas.years
		.flatMap((candidate) => atlas.assessment(area, candidate) ?? [])
		.toSorted((a, b) => distance(a) - distance(b) || b.year - a.year)[0];
}

function findListed(atlas: Atlas, areas: readonly AreaId[], year: ReportYear): Assessment[] {
	return areas.flatMap((area) => atlas.assessment(area, year) ?? []);
}
