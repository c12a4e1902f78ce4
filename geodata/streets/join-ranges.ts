/** Which parts of a file to ask for: neighbours at once, where a little too much costs less than another request. */
import type { Range } from "./archive-file.ts";

export interface Span extends Range {
	/** What is wanted of it, in order. */
	readonly parts: readonly Range[];
}

export interface Limits {
	/** Bytes that may be read in vain between two parts. */
	readonly gap: number;
	/** Bytes of a span of several parts. */
	readonly longest: number;
}

/** Ranges may come in any order, and several times. */
export function joinRanges(ranges: readonly Range[], { gap, longest }: Limits): Span[] {
	const spans: { offset: number; length: number; parts: Range[] }[] = [];
	for (const part of distinct(ranges)) {
		const last = spans.at(-1);
		const length = last ? Math.max(endOf(last), endOf(part)) - last.offset : 0;
		if (last && part.offset - endOf(last) <= gap && length <= longest) {
			last.parts.push(part);
			last.length = length;
		} else spans.push({ ...part, parts: [part] });
	}
	return spans;
}

function distinct(ranges: readonly Range[]): Range[] {
	const byPlace = new Map(ranges.map(({ offset, length }) => [`${offset} ${length}`, { offset, length }]));
	return [...byPlace.values()].toSorted((a, b) => a.offset - b.offset || a.length - b.length);
}

function endOf({ offset, length }: Range): number {
	return offset + length;
}
