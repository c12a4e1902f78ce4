/**
 * The words of a part of the site in a language: as soon as they are there; until then, and if they cannot come, those
 * before.
 */
import { useEffect, useState } from "react";
import type { Locale } from "../domain/locale.ts";
import { loadWords } from "../i18n/languages.ts";
import type { Part, Words } from "../i18n/words.ts";

export interface Speech<W> {
	/** The language that is spoken, where there are words. */
	readonly locale: Locale;
	readonly words: W;
	/** The words of the wanted language did not come. */
	readonly isMissing: boolean;
	retry(): void;
}

/** `first`: what is at hand when the part is first shown, in that language; it may be nothing. */
export function useWords<P extends Part, First extends Words[P] | undefined>(
	locale: Locale,
	part: P,
	first: First,
): Speech<Words[P] | First> {
	const [spoken, setSpoken] = useState<{ locale: Locale; words: Words[P] | First }>({ locale, words: first });
	const [missing, setMissing] = useState<Locale>();
	const [attempt, setAttempt] = useState(0);
	// biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks again
	useEffect(() => {
		let isStale = false;
		setMissing(undefined);
		loadWords(locale, part).then(
			(words) => isStale || setSpoken((now) => (now.words === words ? now : { locale, words })),
			() => isStale || setMissing(locale),
		);
		return () => {
			isStale = true;
		};
	}, [locale, part, attempt]);
	return { ...spoken, isMissing: missing === locale, retry: () => setAttempt((count) => count + 1) };
}
