/** The language that the page speaks: the view's, as soon as its words are there; until then, and if they cannot come, the one before. */
import { useEffect, useState } from "react";
import type { Locale } from "../domain/locale.ts";
import { loadMessages } from "../i18n/messages.ts";
import type { Messages } from "../i18n/sv.ts";
import type { View } from "../state/view.ts";

export interface Speech {
	/** The view in the language that is spoken. */
	readonly view: View;
	readonly words: Messages;
	/** The words of the wanted language did not come. */
	readonly isMissing: boolean;
	retry(): void;
}

/** `first`: the words of the language that the page arrives in. */
export function useLanguage(view: View, first: Messages): Speech {
	const [spoken, setSpoken] = useState<{ locale: Locale; words: Messages }>({ locale: view.locale, words: first });
	const [missing, setMissing] = useState<Locale>();
	const [attempt, setAttempt] = useState(0);
	const { locale } = view;
	// biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks again
	useEffect(() => {
		let isStale = false;
		setMissing(undefined);
		loadMessages(locale).then(
			(words) => isStale || setSpoken((now) => (now.words === words ? now : { locale, words })),
			() => isStale || setMissing(locale),
		);
		return () => {
			isStale = true;
		};
	}, [locale, attempt]);
	return {
		view: spoken.locale === locale ? view : { ...view, locale: spoken.locale },
		words: spoken.words,
		isMissing: missing === locale,
		retry: () => setAttempt((count) => count + 1),
	};
}
