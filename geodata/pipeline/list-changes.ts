/** The dated changes to the data, as the page about the site and the feed show them: the newest first, each with a name that stays. */
import { createHash } from "node:crypto";
import { LOCALES, perLocale } from "../../src/domain/locale.ts";
import type { Facts } from "./facts.ts";

export interface DataChange {
	/** `urn:uuid:…`: of the day and the place among those of the day, so that a mended word does not make a new entry. */
	readonly id: string;
	/** YYYY-MM-DD. */
	readonly date: string;
	readonly text: Readonly<Record<(typeof LOCALES)[number], string>>;
}

export function listChanges({ dataChanges }: Facts): DataChange[] {
	const days = new Map<string, number>();
	return dataChanges
		.map((row) => {
			const place = days.get(row.date) ?? 0;
			days.set(row.date, place + 1);
			return {
				id: uuidOf(`lagesbild data change ${row.date} ${place}`),
				date: row.date,
				text: perLocale(LOCALES.map((locale) => [locale, row[`text_${locale}`]] as const)),
			};
		})
		.toReversed()
		.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

/** Of a name, as version 8 of RFC 9562 allows: the same name gives the same one. */
function uuidOf(name: string): string {
	const hex = createHash("sha256").update(name).digest("hex");
	const variant = ((Number.parseInt(hex[16] ?? "0", 16) & 0b11) | 0b1000).toString(16);
	return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
