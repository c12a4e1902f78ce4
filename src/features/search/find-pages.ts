/** Which pages of text, and which sections of them, the words of a query mean. A few words find them, and no slip is forgiven: they are no names. */
import { LIKENESS, likeness, splitIntoWords } from "../../domain/word-likeness.ts";
import { PAGE_KEYWORDS } from "../../i18n/page-keywords.ts";
import type { Messages } from "../../i18n/words.ts";
import { type Section, sectionsOf, TEXT_PAGES, type TextPageId } from "../../state/text-pages.ts";

export interface PageHit {
	readonly kind: "text";
	readonly page: TextPageId;
	/** `null`: the page as a whole. */
	readonly section: Section | null;
	readonly name: string;
}

/** Beside places there is little space for them. */
const LIMIT = 3;
/** From this length on a word may be the beginning of another. */
const LONG = 4;

export function findPages({ pages, sections }: Messages, query: string): PageHit[] {
	const typed = splitIntoWords(query);
	if (typed.length === 0) return [];
	return TEXT_PAGES.flatMap((page): PageHit[] => [
		...(isMeant(typed, page) ? [{ kind: "text", page, section: null, name: pages[page].name } as const] : []),
		...sectionsOf(page)
			.filter((section) => isMeant(typed, section))
			.map((section) => ({ kind: "text", page, section, name: sections[section] }) as const),
	]).slice(0, LIMIT);
}

function isMeant(typed: readonly string[], target: TextPageId | Section): boolean {
	const keywords: Partial<Record<typeof target, string>> = PAGE_KEYWORDS;
	const known = splitIntoWords(keywords[target] ?? "");
	return typed.every((word) => known.some((keyword) => isBegun(word, keyword)));
}

function isBegun(word: string, keyword: string): boolean {
	return likeness(word, keyword) <= (word.length < LONG ? LIKENESS.same : LIKENESS.begins);
}
