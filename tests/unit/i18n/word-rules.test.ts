/** What holds for the words of every language, whatever they say: values are the data's, and none says what the site does not say. */
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import datasetText from "../../../geodata/dist/dataset.json?raw";
import { datasetSchema } from "../../../src/domain/dataset.ts";
import { DEFAULT_LOCALE, LOCALES, type Locale } from "../../../src/domain/locale.ts";
import { loadWords } from "../../../src/i18n/languages.ts";
import type { Part } from "../../../src/i18n/words.ts";
import { literalsIn } from "../../fixtures/word-literals.ts";

/** As the facts are now, and not frozen: it is their words that are read. */
const dataset = v.parse(datasetSchema, JSON.parse(datasetText));

const PARTS: readonly Part[] = ["main", "share", "embed", "export", "area", "text", "place", "places"];

/** What the facts say in a language themselves. */
function factTexts(locale: Locale): string[] {
	const { classes, method, changes, residents } = dataset.definitions;
	return [
		...Object.values(classes),
		...method.map(({ text }) => text),
		...changes.map(({ text }) => text),
		residents.text,
		...dataset.notes.map(({ text }) => text),
		...dataset.reports.map(({ finding }) => finding),
		...dataset.municipalities.map(({ fullName }) => fullName),
	].map((text) => text[locale]);
}

/** Where each message stands, and of a function which of its parameters the text holds, by their places and names. */
function placeholdersIn(value: unknown, place = ""): string[] {
	if (typeof value === "function") return [`${place}(${usedParameters(String(value))})`];
	if (typeof value !== "object" || value === null) return [place];
	return Object.entries(value).flatMap(([key, inner]) => placeholdersIn(inner, `${place}.${key}`));
}

/** A parameter by its place, since a language may call it what it likes; what is taken out of one by its own name. */
function usedParameters(source: string): string {
	const [head = "", ...body] = source.split("=>");
	const text = body.join("=>");
	const parts = head.replace(/^\(|\)\s*$/g, "").split(/,(?![^{]*\})/);
	return parts
		.flatMap((part, index) => {
			const names = part.match(/[\p{L}_$][\p{L}\d_$]*/gu) ?? [];
			return names.flatMap((name) => {
				const isUsed = new RegExp(`(?<![\\p{L}\\d_$.])${name}(?![\\p{L}\\d_$])`, "u").test(text);
				return isUsed ? [part.includes("{") ? name : String(index)] : [];
			});
		})
		.join(" ");
}

describe("The languages", () => {
	it.each(PARTS)("have the same messages with the same values in them: %s", async (part) => {
		const [first, ...others] = await Promise.all(LOCALES.map((locale) => loadWords(locale, part)));
		const expected = placeholdersIn(first).toSorted();
		expect(expected.length).toBeGreaterThan(5);
		for (const words of others) expect(placeholdersIn(words).toSorted()).toEqual(expected);
	});
});

/** Names that have a number in them, and what there are two of whatever the data holds. */
const NAMED_NUMBERS: Readonly<Record<Locale, RegExp>> = {
	sv: /RT 90 2,5 gon V|två kolumner|RFC 7946|WGS84|SWEREF 99( TM)?|WebGL 2|UTF-8|2 720 kvadratmeter i gränserna för 2023|Polisens bedömning 2019|fyra siffror|två fingrar|av de två|de två rapporterna|WCAG 2\.2|320 bildpunkter|Source Sans 3/g,
	en: /RT 90 2\.5 gon V|two columns|RFC 7946|WGS84|SWEREF 99( TM)?|WebGL 2|UTF-8|2,720 square metres in the\s+boundaries of 2023|Police assessment 2019|four digits|two fingers|every two years|of the two|the two reports|WCAG 2\.2|320 pixels|Source Sans 3/gi,
};

describe.each(LOCALES)("In the words of %s", (locale) => {
	it("no number is written by hand: years and counts are the data's", async () => {
		const { format } = await loadWords(locale, "main");
		const numerals = Array.from({ length: 11 }, (_, i) => format.numeral(i + 2)).join("|");
		const byHand = new RegExp(`\\d|(?<!\\p{L})(${numerals})(?!\\p{L})`, "iu");
		const texts = literalsIn(locale).filter((text) => !/^(noll|no) \S+ \S+ /.test(text));
		expect(texts.length).toBeGreaterThan(200);
		expect(texts.filter((text) => byHand.test(text.replace(NAMED_NUMBERS[locale], "")))).toEqual([]);
	});
});

/** Words that judge, that are taken for something else, or that another word stands for. */
const NOT_SAID: Readonly<Record<Locale, readonly RegExp[]>> = {
	sv: [
		/utanförskap|förort|problemområde|hotspot|värst|drabba|nedgradera|friskriv|svart(a)? list/i,
		/(?<!\p{L})(de utsatta|nivåer|kategorier?|stämpla\w*|klassad\w*|struke?na?)(?!\p{L})/iu,
		/högre klass|lägre klass|utanför listan|borta från|(inte en|ingen) förbättring|uppdela/i,
		/(?<!\p{L})(lägesbilder|lägesbilden|ritning\w*|förändring\w*|läst)(?!\p{L})/iu,
		/!/,
	],
	en: [
		/especially vulnerable|deprived|no-go|hotspot|worst|blacklist|downgrad|upgrad|situation picture/i,
		/\b(class|classes|judg\w*|label\w*|higher|lower|divisions?|divided|drawings?|chosen|choose|fetch\w*|cleared)\b/i,
		/off the list|removed from|not an improvement|per cent|common ground|every second/i,
		/\b(report|list|boundary|map) of \{\}/i,
		/!/,
	],
};

describe.each(LOCALES)("Nowhere in %s", (locale) => {
	it.each(NOT_SAID[locale].map((words) => [words]))("is said what matches %s", (words) => {
		const texts = [...literalsIn(locale), ...factTexts(locale)];
		expect(texts.filter((text) => words.test(text))).toEqual([]);
	});

	it("is a report quoted, or a text broken off, in another language's signs", () => {
		const wrong = locale === DEFAULT_LOCALE ? /["“]|\S…/ : /"|”[^“]*”|\s…/;
		const texts = [...literalsIn(locale), ...factTexts(locale)];
		expect(texts.filter((text) => wrong.test(text))).toEqual([]);
	});
});
