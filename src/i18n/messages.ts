/** Which words belong to which language. */
import type { Locale } from "../domain/dataset.ts";
import { en } from "./en.ts";
import { type Messages, sv } from "./sv.ts";

const MESSAGES: Record<Locale, Messages> = { sv, en };

export function messagesIn(locale: Locale): Messages {
	return MESSAGES[locale];
}
