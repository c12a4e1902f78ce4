/**
 * The Police's classes and their history. Order and abolition are the Police's own:
 * the report of 2025 has two levels, and says that the third was removed (Lägesbild över utsatta områden 2025).
 */

/** All classes that any report has used, mildest first: the order is ordinal. */
export const CLASSIFICATIONS = ["utsatt", "riskomrade", "sarskilt_utsatt"] as const;

export type Classification = (typeof CLASSIFICATIONS)[number];

/** As the Police name them and as they are written, counted and drawn everywhere, from above or from the left. */
export const STRICTEST_FIRST: readonly Classification[] = CLASSIFICATIONS.toReversed();

/** The one class that has been abolished: the last report that used it, and the first that did without it. */
export const ABOLITION = { classification: "riskomrade", lastUsed: 2023, year: 2025 } as const;

/** Whether a report of that year could place an area in the class at all. */
export function isInUse(classification: Classification, year: number): boolean {
	return classification !== ABOLITION.classification || year <= ABOLITION.lastUsed;
}

/** The classes that a report of that year could use, mildest first. */
export function classificationsIn(year: number): readonly Classification[] {
	return CLASSIFICATIONS.filter((classification) => isInUse(classification, year));
}

/**
 * How the class of one area moved: `raised` towards särskilt utsatt, `lowered` away from it, `abolished` where the class
 * ceased to exist in between and the area became utsatt, which is a change of method and says nothing about the area.
 */
export function movement(
	then: { classification: Classification; year: number },
	now: { classification: Classification; year: number },
): "same" | "raised" | "lowered" | "abolished" {
	if (then.classification === now.classification) return "same";
	if (!isInUse(then.classification, now.year) && now.classification === "utsatt") return "abolished";
	return CLASSIFICATIONS.indexOf(now.classification) > CLASSIFICATIONS.indexOf(then.classification)
		? "raised"
		: "lowered";
}
