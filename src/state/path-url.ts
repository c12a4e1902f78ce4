/** The path of the address: language, whether it is embedded, and subject, in the words of that language. */
import type { Atlas } from "../domain/atlas.ts";
import type { ReportYear } from "../domain/dataset.ts";
import { DEFAULT_LOCALE, LOCALES, type Locale, localeNamed } from "../domain/locale.ts";
import { foldWord } from "../domain/slug.ts";
import { decodePercent } from "./decode-percent.ts";
import { TEXT_PAGES, type TextPageId } from "./text-pages.ts";
import { type Embed, START, type Subject } from "./view.ts";

type Named = Exclude<Subject["kind"], "newest" | "text"> | TextPageId;

/** Folded. No word is that of two kinds, be it in two languages, and none is the code of a language. */
const WORDS: Readonly<Record<Locale, Readonly<Record<Named | "embed", string>>>> = {
	sv: {
		report: "rapport",
		area: "omrade",
		municipality: "kommun",
		comparison: "jamfor",
		place: "plats",
		places: "platser",
		about: "om",
		accessibility: "tillganglighet",
		privacy: "integritet",
		embed: "inbaddad",
	},
	en: {
		report: "report",
		area: "area",
		municipality: "municipality",
		comparison: "compare",
		place: "place",
		places: "places",
		about: "about",
		accessibility: "accessibility",
		privacy: "privacy",
		embed: "embed",
	},
};

const ON_THE_MAP = ["report", "area", "municipality", "comparison", "place"] as const satisfies Named[];

/** `embed`: as the view has it; the path of a page of its own where it is left out. */
export function formatPath(locale: Locale, subject: Subject, base: string, embed: Embed | null = null): string {
	const language = locale === DEFAULT_LOCALE ? base : `${base}${locale}/`;
	const prefix = embed ? `${language}${WORDS[locale].embed}/` : language;
	if (subject.kind === "newest") return prefix;
	const isOpen = embed?.report === "newest" && canLeaveReportOpen(subject);
	const names = isOpen ? namesOf(subject).slice(0, -1) : namesOf(subject);
	const word = WORDS[locale][subject.kind === "text" ? subject.page : subject.kind];
	return [`${prefix}${word}`, ...names, ""].join("/");
}

/** Whether its path may end before the report, which is the newest then. */
export function canLeaveReportOpen({ kind }: Subject): boolean {
	return kind === "area" || kind === "municipality" || kind === "place";
}

/** The report comes last. */
function namesOf(subject: Subject): (string | number)[] {
	switch (subject.kind) {
		case "newest":
		case "text":
			return [];
		case "report":
		case "place":
			return [subject.year];
		case "area":
			return [subject.area, subject.year];
		case "municipality":
			return [subject.municipality, subject.year];
		case "comparison":
			return [`${subject.from}-${subject.to}`];
	}
}

/**
 * Reads a path part by part. What is unknown is handed to `ignore`, and the rest still counts: an unknown area in a
 * known report leads to the report, a known area in an unknown report to the area in the newest.
 * `report`: how an embedded view comes by its report; nothing for a page of its own.
 */
export function parsePath(
	atlas: Atlas,
	pathname: string,
	base: string,
	ignore: (text: string) => void,
): { locale: Locale; subject: Subject; report: Embed["report"] | undefined } {
	const { locale, isEmbed, rest } = readPrefix(pathname, base);
	const [word, ...names] = rest;
	const found = (subject: Subject) => ({ locale, subject, report: isEmbed ? readReport(subject, names) : undefined });
	if (word === undefined) return found(START.subject);
	// Words of any language are read, so that a link whose prefix was cut off or added still leads somewhere.
	const kinds: readonly Named[] = isEmbed ? ON_THE_MAP : [...ON_THE_MAP, ...TEXT_PAGES];
	const kind = kinds.find((candidate) => isCalled(candidate, word));
	if (kind === undefined) {
		ignore(rest.join("/"));
		return found(START.subject);
	}
	return found(subjectFrom(atlas, kind, word, names, ignore));
}

/** A report that could not be read is as good as none. */
function readReport(subject: Subject, names: readonly string[]): Embed["report"] {
	if (subject.kind === "newest") return "newest";
	if (subject.kind === "text" || subject.kind === "comparison" || !canLeaveReportOpen(subject)) return "fixed";
	return String(subject.year) === foldWord(names[NAMES[subject.kind] - 1] ?? "") ? "fixed" : "newest";
}

/** The language that a path names, for which no dataset is needed. */
export function localeOf(pathname: string, base: string): Locale {
	return readPrefix(pathname, base).locale;
}

/** Whether a path is that of a view in somebody else's page, for which no dataset is needed either. */
export function isEmbedPath(pathname: string, base: string): boolean {
	return readPrefix(pathname, base).isEmbed;
}

/** What stands before the subject; `rest`: the parts from the subject on. */
function readPrefix(pathname: string, base: string): { locale: Locale; isEmbed: boolean; rest: readonly string[] } {
	const parts = partsOf(pathname, base);
	const named = localeNamed(foldWord(parts[0] ?? ""));
	const below = parts.slice(named ? 1 : 0);
	const isEmbed = isCalled("embed", below[0]);
	return { locale: named ?? DEFAULT_LOCALE, isEmbed, rest: below.slice(isEmbed ? 1 : 0) };
}

function isCalled(kind: Named | "embed", word = ""): boolean {
	return LOCALES.some((locale) => WORDS[locale][kind] === foldWord(word));
}

/** Decoded, without the base path and without parts that are signs alone, such as the bracket in `/omrade/husby/2019/)`. */
function partsOf(pathname: string, base: string): string[] {
	const path = `${pathname}/`;
	const isBelow = path.slice(0, base.length).toLowerCase() === base.toLowerCase();
	return path
		.slice(isBelow ? base.length : 0)
		.split("/")
		.map(decodePercent)
		.filter((part) => !["", "index-html"].includes(foldWord(part)));
}

/** How many names follow the word of a kind. */
const NAMES: Readonly<Record<Named, number>> = {
	report: 1,
	area: 2,
	municipality: 2,
	comparison: 1,
	place: 1,
	places: 0,
	about: 0,
	accessibility: 0,
	privacy: 0,
};

/** `word`: how the address calls the kind; `names`: what follows. */
function subjectFrom(
	atlas: Atlas,
	kind: Named,
	word: string,
	names: readonly string[],
	ignore: (text: string) => void,
): Subject {
	const [first = "", second] = names;
	const name = foldWord(first);
	const yearNamed = (text = "") => atlas.years.find((year) => String(year) === foldWord(text));
	const surplus = names.slice(NAMES[kind]);
	if (surplus.length > 0) ignore(surplus.join("/"));
	const unknown = (year: ReportYear | undefined): Subject => {
		ignore([first === "" ? word : first, ...(year === undefined && second ? [second] : [])].join("/"));
		return year === undefined ? START.subject : { kind: "report", year };
	};
	/** The year that a name is, or the newest where it is missing or unknown. */
	const year = (named = second): ReportYear => {
		const known = yearNamed(named);
		if (known === undefined && named !== undefined) ignore(named);
		return known ?? atlas.newest;
	};
	switch (kind) {
		case "report": {
			const known = yearNamed(first);
			return known === undefined ? unknown(undefined) : { kind, year: known };
		}
		case "area": {
			const area = atlas.areas.find(({ id }) => id === name);
			return area ? { kind, area: area.id, year: year() } : unknown(yearNamed(second));
		}
		case "municipality": {
			const municipality = atlas.municipalities.find(({ id }) => id === name);
			return municipality ? { kind, municipality: municipality.id, year: year() } : unknown(yearNamed(second));
		}
		case "comparison": {
			const [from, to, ...more] = name.split("-").map(yearNamed);
			const isPair = from !== undefined && to !== undefined && from !== to && more.length === 0;
			return isPair ? { kind, from, to } : unknown(to ?? from);
		}
		case "place":
			return { kind, year: year(names[0]), place: null };
		case "places":
		case "about":
		case "accessibility":
		case "privacy":
			return { kind: "text", page: kind, section: null };
	}
}
