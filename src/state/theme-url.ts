/** Light or dark in the query of an address, `?tema=morkt`, as a page asks for what it embeds. */
import { foldWord } from "../domain/slug.ts";
import { type Query, queryPair, readLast } from "./query-keys.ts";
import type { Embed } from "./view.ts";

type Theme = NonNullable<Embed["theme"]>;

export const THEME_WORDS = { light: "ljust", dark: "morkt" } as const satisfies Record<Theme, string>;

/** The last theme that is named, of those that the view can have; every other word is handed to `ignore`. */
export function themeFrom(
	query: Query,
	known: readonly Theme[],
	ignore: (text: string) => void = () => undefined,
): Embed["theme"] {
	const read = (word: string) => known.find((candidate) => THEME_WORDS[candidate] === foldWord(word));
	return readLast(query.get("theme"), read, (word) => ignore(queryPair("theme", word))) ?? null;
}
