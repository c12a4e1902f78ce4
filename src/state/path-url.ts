/** The path of the address: language and subject, in the words of that language. */
import type { Atlas } from "../domain/atlas.ts";
import type { Locale, ReportYear } from "../domain/dataset.ts";
import { START, type Subject } from "./view.ts";

type Named = Exclude<Subject["kind"], "newest">;

const WORDS = {
	sv: { report: "rapport", area: "omrade", municipality: "kommun", comparison: "jamfor" },
	en: { report: "report", area: "area", municipality: "municipality", comparison: "compare" },
} as const satisfies Record<Locale, Record<Named, string>>;

const KINDS = ["report", "area", "municipality", "comparison"] as const satisfies Named[];

export function formatPath(locale: Locale, subject: Subject, base: string): string {
	const prefix = locale === "sv" ? base : `${base}${locale}/`;
	if (subject.kind === "newest") return prefix;
	return `${prefix}${WORDS[locale][subject.kind]}/${namesOf(subject).join("/")}/`;
}

function namesOf(subject: Subject): (string | number)[] {
	switch (subject.kind) {
		case "newest":
			return [];
		case "report":
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
 */
export function parsePath(
	atlas: Atlas,
	pathname: string,
	base: string,
	ignore: (text: string) => void,
): { locale: Locale; subject: Subject } {
	const parts = partsOf(pathname, base);
	const locale = localeIn(parts);
	if (parts[0] === "en" || parts[0] === "sv") parts.shift();
	const [word, ...names] = parts;
	if (word === undefined) return { locale, subject: START.subject };
	// Words of either language are read, so that a link whose prefix was cut off or added still leads somewhere.
	const kind = KINDS.find((candidate) => word === WORDS.sv[candidate] || word === WORDS.en[candidate]);
	if (kind === undefined) {
		ignore(parts.join("/"));
		return { locale, subject: START.subject };
	}
	return { locale, subject: subjectFrom(atlas, kind, names, ignore) };
}

/** The language that a path names, for which no dataset is needed. */
export function localeOf(pathname: string, base: string): Locale {
	return localeIn(partsOf(pathname, base));
}

function localeIn([first]: readonly string[]): Locale {
	return first === "en" ? "en" : "sv";
}

function partsOf(pathname: string, base: string): string[] {
	const path = `${pathname}/`.startsWith(base) ? `${pathname}/` : pathname;
	const below = path.startsWith(base) ? path.slice(base.length) : path;
	return below
		.split("/")
		.filter((part) => part !== "" && part !== "index.html")
		.map(decoded);
}

function subjectFrom(atlas: Atlas, kind: Named, names: string[], ignore: (text: string) => void): Subject {
	const yearNamed = (text: string | undefined) => atlas.years.find((year) => String(year) === text);
	const [first = "", second] = names;
	const surplus = names.slice(kind === "report" || kind === "comparison" ? 1 : 2);
	if (surplus.length > 0) ignore(surplus.join("/"));
	const unknown = (year: ReportYear | undefined): Subject => {
		ignore([first === "" ? WORDS.sv[kind] : first, ...(year === undefined && second ? [second] : [])].join("/"));
		return year === undefined ? START.subject : { kind: "report", year };
	};
	/** The year in second place, or the newest where it is missing or unknown. */
	const year = (): ReportYear => {
		const known = yearNamed(second);
		if (known === undefined && second !== undefined) ignore(second);
		return known ?? atlas.newest;
	};
	switch (kind) {
		case "report": {
			const known = yearNamed(first);
			return known === undefined ? unknown(undefined) : { kind, year: known };
		}
		case "area": {
			const area = atlas.areas.find(({ id }) => id === first);
			return area ? { kind, area: area.id, year: year() } : unknown(yearNamed(second));
		}
		case "municipality": {
			const municipality = atlas.municipalities.find(({ id }) => id === first);
			return municipality ? { kind, municipality: municipality.id, year: year() } : unknown(yearNamed(second));
		}
		case "comparison": {
			const [from, to, ...more] = first.split("-").map(yearNamed);
			const isPair = from !== undefined && to !== undefined && from !== to && more.length === 0;
			return isPair ? { kind, from, to } : unknown(to ?? from);
		}
	}
}

/** Percent-decoded, or as it is where the encoding is broken. */
export function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
