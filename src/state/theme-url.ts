/** Light or dark in the query of an address, `?tema=morkt`, as a page asks for what it embeds. */
import { type Query, queryPair } from "./query-keys.ts";
import type { Embed } from "./view.ts";

type Theme = NonNullable<Embed["theme"]>;

export const THEME_WORDS = { light: "ljust", dark: "morkt" } as const satisfies Record<Theme, string>;

/** The last theme that is named, of those that the view can have; every other word is handed to `ignore`. */
export function themeFrom(
	query: Query,
	known: readonly Theme[],
	ignore: (text: string) => void = () => undefined,
): Embed["theme"] {
	let theme: Embed["theme"] = null;
	for (const word of query.get("theme") ?? []) {
		const named = known.find((candidate) => THEME_WORDS[candidate] === word);
		if (named === undefined) ignore(queryPair("theme", word));
		theme = named ?? theme;
	}
	return theme;
}
