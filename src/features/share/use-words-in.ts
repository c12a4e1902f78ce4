/** The words of another language than the page's, as soon as they are there; until then, and if they do not come, the page's. */
import { useEffect, useState } from "react";
import type { Locale } from "../../domain/locale.ts";
import { loadMessages } from "../../i18n/messages.ts";
import type { Messages } from "../../i18n/sv.ts";
import { useSite } from "../../site/site.tsx";

export function useWordsIn(locale: Locale): Messages {
	const { view, words } = useSite();
	const [arrived, setArrived] = useState<{ locale: Locale; words: Messages }>();
	useEffect(() => {
		let isStale = false;
		loadMessages(locale).then(
			(messages) => isStale || setArrived({ locale, words: messages }),
			() => undefined,
		);
		return () => {
			isStale = true;
		};
	}, [locale]);
	return locale !== view.locale && arrived?.locale === locale ? arrived.words : words;
}
