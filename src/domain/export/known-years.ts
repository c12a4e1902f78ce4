/** What is known in which reports, for what files say of their own columns. */
import type { Atlas } from "../atlas.ts";
import type { Assessment } from "../dataset.ts";
import { yearsWithoutBoundaries } from "../redrawing.ts";
import type { KnownYears } from "./wording.ts";

export function knownYears(atlas: Atlas): KnownYears {
	const withoutBoundaries = yearsWithoutBoundaries(atlas, atlas.years);
	const yearsWith = (has: (assessment: Assessment) => unknown) =>
		atlas.years.filter((year) => atlas.assessmentsIn(year).some(has));
	return {
		withBoundaries: atlas.years.filter((year) => !withoutBoundaries.includes(year)),
		withoutBoundaries,
		policeAreas: yearsWith(({ police }) => police),
		trends: yearsWith(({ trend }) => trend),
	};
}
