/** A band of the flow in words. */
import { type Atlas, compareNames } from "../../domain/atlas.ts";
import type { Band, Station } from "../../domain/flow.ts";
import type { Messages } from "../../i18n/words.ts";

export function stationName(words: Messages, station: Station): string {
	return station === "outside" ? words.unlisted : words.table.short[station];
}

/** "2017: särskilt utsatt. 2019: riskområde" */
export function bandTitle(words: Messages, { from, to, then, now }: Band): string {
	return words.flow.band(from, stationName(words, then), to, stationName(words, now));
}

export function bandCount(words: Messages, { kind, before, after }: Band): string {
	if (kind === "delad") return words.flow.parts(after.length, before.length);
	return words.flow.count(Math.max(before.length, after.length));
}

/**
 * The areas that the band ends with, or of those that left the list the ones it began with, by name and municipality.
 */
export function bandNames(atlas: Atlas, words: Messages, { before, after }: Band): string {
	return (after.length > 0 ? after : before)
		.map(({ area, name }) => words.comparison.sentences.place(name, atlas.whereabouts(area).municipality.name))
		.toSorted(compareNames)
		.join(", ");
}
