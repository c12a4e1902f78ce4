/** Which words belong to which language. Each language is a file of its own, fetched when it is first spoken. */
import type { Locale } from "../domain/locale.ts";
import type { Messages } from "./sv.ts";

const LANGUAGES: Record<Locale, () => Promise<Messages>> = {
	sv: async () => (await import("./sv.ts")).sv,
	en: async () => (await import("./en.ts")).en,
};

/** Rejects where the file does not come; a later call asks for it again. */
export function loadMessages(locale: Locale): Promise<Messages> {
	return LANGUAGES[locale]();
}
