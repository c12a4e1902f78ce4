/**
 * What changed between two reports in words, which depend on the direction in time: forwards something has happened,
 * backwards the two reports only differ.
 */
import type { ChangeKind } from "../domain/change.ts";
import type { ReportYear } from "../domain/dataset.ts";
import type { Period } from "../domain/filter.ts";
import type { Messages } from "../i18n/words.ts";

/** A period whose changes are counted from a report; without one they are counted from nowhere, and so forwards. */
export function directedWords({ comparison }: Messages, { year, since = year }: Period) {
	return since > year ? comparison.backwards : comparison.forwards;
}

export interface NamedChange {
	readonly kind: ChangeKind;
	readonly period: Period;
	/** Said of a part of a split area, and not of the whole. */
	readonly isPart: boolean;
}

/** "ny på listan" */
export function changeName(words: Messages, { kind, period, isPart }: NamedChange): string {
	if (isPart) return words.comparison.part.name;
	return directedWords(words, period).names[kind](...pairOf(period));
}

/** "2 nya" */
export function changeCount(words: Messages, count: number, { kind, period, isPart }: NamedChange): string {
	if (isPart) return words.comparison.part.count(count);
	return directedWords(words, period).counts[kind](count, ...pairOf(period));
}

/** What the areas of the period's own report are called: those that a split concerns are its parts, unless it is the earlier report. */
export function changeAmongListed(kind: ChangeKind, period: Period): NamedChange {
	return { kind, period, isPart: kind === "delad" && period.since !== undefined && period.since < period.year };
}

function pairOf({ year, since = year }: Period): [from: ReportYear, to: ReportYear] {
	return [since, year];
}
