/** Changed areas by their names, each with the municipality that it lies in: "Hageby (Norrköping) och Smedby (Upplands Väsby)". */
import { type Atlas, byName } from "../domain/atlas.ts";
import { type Change, sidesOf } from "../domain/change.ts";
import type { Messages } from "../i18n/words.ts";

export interface NamedChange {
	readonly change: Change;
	/** As the later-named of the two reports calls the area, else as the other did. */
	readonly name: string;
	/** With its municipality. */
	readonly place: string;
}

/** By name. */
export function namedChanges(atlas: Atlas, words: Messages, changes: readonly Change[]): NamedChange[] {
	return changes
		.map((change) => {
			const name = nameOf(atlas, change);
			const { municipality } = atlas.whereabouts(change.area);
			return { change, name, place: words.comparison.sentences.place(name, municipality.name) };
		})
		.toSorted(byName);
}

export function namesOf(atlas: Atlas, words: Messages, changes: readonly Change[]): string {
	return words.format.list(namedChanges(atlas, words, changes).map(({ place }) => place));
}

function nameOf(atlas: Atlas, change: Change): string {
	const { then, now } = sidesOf(change);
	const own = [...now, ...then].find(({ area }) => area === change.area);
	return own?.name ?? atlas.area(change.area).name;
}
