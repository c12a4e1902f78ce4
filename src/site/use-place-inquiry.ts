/** What is known of the place that a view asks about, once what knows it has come. */
import { useEffect, useMemo, useState } from "react";
import type { Atlas } from "../domain/atlas.ts";
import { LOCALES, type Locale, perLocale } from "../domain/locale.ts";
import type { AskedPlace } from "../domain/lookup/look-up.ts";
import { loadWords } from "../i18n/languages.ts";
import type { Messages } from "../i18n/words.ts";
import { askedPlace } from "../state/selectors.ts";
import type { View } from "../state/view.ts";
import type { SaidOfPlace } from "./said-of-place.ts";

export interface PlaceInquiry {
	/** Nothing where no place is asked about, and until its answer is there. */
	readonly said: SaidOfPlace | undefined;
	/** A file that the answer needs did not come. */
	readonly hasFailed: boolean;
	retry(): void;
}

interface Answering {
	readonly locale: Locale;
	answer(atlas: Atlas, place: AskedPlace, words: Messages): SaidOfPlace;
}

const arrived = perLocale(LOCALES.map((locale): [Locale, { answering?: Answering }] => [locale, {}]));

/** Rejects where a file does not come; a later call asks for it again. */
export async function fetchAnswering(locale: Locale): Promise<Answering> {
	const [{ sayOfPlace }, place, area] = await Promise.all([
		import("./said-of-place.ts"),
		loadWords(locale, "place"),
		loadWords(locale, "area"),
	]);
	const answering: Answering = {
		locale,
		answer: (atlas, asked, words) => sayOfPlace(atlas, asked, { locale, words, place, area }),
	};
	arrived[locale].answering = answering;
	return answering;
}

/** `words`: in the language of the view. */
export function usePlaceInquiry(atlas: Atlas, view: View, words: Messages): PlaceInquiry {
	const { locale } = view;
	const place = askedPlace(view);
	const isAsked = place !== undefined;
	const [answering, setAnswering] = useState(arrived[locale].answering);
	const [hasFailed, setHasFailed] = useState(false);
	const [attempt, setAttempt] = useState(0);
	// biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks again
	useEffect(() => {
		if (!isAsked) return;
		let isStale = false;
		setHasFailed(false);
		fetchAnswering(locale).then(
			(fetched) => isStale || setAnswering(fetched),
			() => isStale || setHasFailed(true),
		);
		return () => {
			isStale = true;
		};
	}, [isAsked, locale, attempt]);
	return useMemo(
		() => ({
			said: place && answering?.locale === locale ? answering.answer(atlas, place, words) : undefined,
			hasFailed,
			retry: () => setAttempt((count) => count + 1),
		}),
		[atlas, place, locale, words, answering, hasFailed],
	);
}
