/**
 * Tries addresses on the parser and on the page: none may throw, every view must be one that the site has, writing and reading it
 * again must give the same, and whatever an address says must be in the view, named to the reader, or foreign. The page is
 * rendered in Node, with all its late parts, once for each view.
 */
import fc from "fast-check";
import { createElement } from "react";
import { renderToString } from "react-dom/server";
import { App, prepareFor } from "../../src/app/app.tsx";
import { LATE } from "../../src/app/late-parts.tsx";
import { optionsOf } from "../../src/domain/facet-options.ts";
import { FACETS } from "../../src/domain/filter.ts";
import { LOCALES } from "../../src/domain/locale.ts";
import { foldWord } from "../../src/domain/slug.ts";
import { staticThemeStore, staticViewStore } from "../../src/prerender/static-stores.ts";
import { cameraFrom, REACH, ZOOM_RANGE } from "../../src/state/camera-url.ts";
import { decodePercent } from "../../src/state/decode-percent.ts";
import { isEmbedPath, localeOf } from "../../src/state/path-url.ts";
import { isForeign, QUERY_KEYS } from "../../src/state/query-keys.ts";
import { LAYOUTS, START, type View } from "../../src/state/view.ts";
import { type Address, formatView, type ParsedView, parseView } from "../../src/state/view-url.ts";
import { atlas } from "../fixtures/atlas.ts";
import { addressed } from "../fixtures/views.ts";
import { messages } from "../fixtures/words.ts";
import { type MutatedAddress, mutatedAddress } from "./mutated-addresses.ts";
import type { Sums, Wish } from "./sums.ts";

/** React's marker for a place that is still awaited, as one is that threw. */
const AWAITED = "<!--$!-->";
/** What addresses call the kinds of their subjects. */
const KIND_WORDS = [
	"rapport omrade kommun jamfor om tillganglighet integritet",
	"report area municipality compare about accessibility privacy",
];

export async function run({ count, seed }: Wish): Promise<Sums> {
	await prepareAll();
	const faults: string[] = [];
	const rendered = new Set<string>();
	let silent = 0;
	let rewritten = 0;
	for (const tried of fc.sample(mutatedAddress, { numRuns: count, seed })) {
		const { fault, parsed } = tryAddress(tried, rendered);
		if (fault !== undefined) faults.push(`${fault}: ${JSON.stringify(tried.address)} below ${tried.base}`);
		if (parsed?.problems.length === 0) {
			silent += 1;
			if (formatView(parsed.view, tried.base) !== tried.address) rewritten += 1;
		}
	}
	const also = { "read without a notice": silent, "of these rewritten": rewritten, "pages rendered": rendered.size };
	return { tried: "addresses", count, also, faults };
}

/** Fetches all that any view needs, so that it can be rendered in one go. */
export async function prepareAll(): Promise<void> {
	for (const part of Object.values(LATE)) await part.load();
	for (const locale of LOCALES) {
		await prepareFor({ ...START, locale, embed: { report: "newest", theme: null } });
		await prepareFor({ ...START, locale, subject: { kind: "text", page: "about", section: null } });
	}
}

/** `rendered`: the views whose page has been tried already, by their addresses. */
export function tryAddress(
	{ address, base, view }: MutatedAddress,
	rendered = new Set<string>(),
): { fault?: string; parsed?: ParsedView } {
	try {
		// As it was written, and as a browser hands it over.
		const asWritten = addressed(address);
		const { pathname, search, hash } = new URL(`https://example.org${address}`);
		const parsed = parseView(atlas, { pathname, search, hash }, base);
		const fault =
			faultOf(asWritten, parseView(atlas, asWritten, base), base, view) ??
			faultOf({ pathname, search, hash }, parsed, base, view) ??
			faultOfPage(parsed, rendered);
		return fault === undefined ? { parsed } : { fault, parsed };
	} catch (error) {
		return { fault: `it throws ${error}` };
	}
}

/** `expected`: the view, where the address only writes it otherwise. */
function faultOf(address: Address, { view, problems }: ParsedView, base: string, expected?: View): string | undefined {
	const strange = strangeIn(view);
	if (strange !== undefined) return `it gives a view with a strange ${strange}`;
	const form = formatView(view, base);
	const again = parseView(atlas, addressed(form), base);
	if (!isEqual(again, { view, problems: [] })) return `its view is read otherwise once it was written as ${form}`;
	if (localeOf(address.pathname, base) !== view.locale) return "its language is another before the dataset is there";
	if (isEmbedPath(address.pathname, base) !== (view.embed !== null))
		return "it is embedded only once the dataset is there";
	const named = problems.map(({ text }) => text);
	const notice = messages[view.locale].address.ignored(named);
	if (!named.every((text) => notice.includes(text))) return "its notice does not name what was not read";
	if (expected && problems.length > 0) return `it could have been read, but the notice names ${named.join(" and ")}`;
	if (expected && !isEqual(view, expected)) return `it was read as ${form}`;
	const accounted = accountedFor(view, problems);
	const lost = [...wordsOf(address, view, base)].filter((word) => !accounted.has(word));
	if (lost.length > 0) return `nothing is said of ${lost.join(" and ")}, read as ${form}`;
	return undefined;
}

/** What of a view is no value that the site has. */
function strangeIn(view: View): string | undefined {
	const { locale, subject, filters, layout, camera, embed } = view;
	const isKnown = {
		// A text has no map, and nothing of one.
		text: subject.kind !== "text" || isEqual(view, { ...START, locale, subject }),
		language: LOCALES.includes(locale),
		year: yearsOf(subject).every((year) => atlas.years.includes(year)),
		area: subject.kind !== "area" || atlas.areas.some(({ id }) => id === subject.area),
		municipality: subject.kind !== "municipality" || atlas.municipalities.some(({ id }) => id === subject.municipality),
		pair: subject.kind !== "comparison" || subject.from !== subject.to,
		// Each once, and in the one order.
		filter: FACETS.every((facet) => {
			const chosen: readonly string[] = filters[facet];
			return isEqual(
				chosen,
				optionsOf(atlas)[facet].filter((option) => chosen.includes(option)),
			);
		}),
		layout: LAYOUTS.includes(layout) && (embed === null || layout === "map"),
		camera: camera === null || isReached(camera),
	};
	return Object.entries(isKnown).find(([, known]) => !known)?.[0];
}

function yearsOf(subject: View["subject"]) {
	if (subject.kind === "newest" || subject.kind === "text") return [];
	return subject.kind === "comparison" ? [subject.from, subject.to] : [subject.year];
}

function isReached({ zoom, lat, lng }: NonNullable<View["camera"]>): boolean {
	const [west, south, east, north] = REACH;
	const isZoom = zoom >= ZOOM_RANGE.min && zoom <= ZOOM_RANGE.max;
	return isZoom && lng >= west && lng <= east && lat >= south && lat <= north;
}

/** Folded words and numbers of an address, without those of pairs that may go without a word. */
function wordsOf({ pathname, search, hash }: Address, view: View, base: string): Set<string> {
	const below = pathname.toLowerCase().startsWith(base) ? pathname.slice(base.length) : pathname;
	const said = [
		...sayingPairs(search, Object.values(QUERY_KEYS), view),
		...sayingPairs(hash, view.subject.kind === "place" ? ["karta", "punkt", "osaker"] : ["karta"], view),
	];
	return new Set([...below.split("/").map(decodePercent), ...said.flat()].flatMap(words));
}

function sayingPairs(text: string, keys: readonly string[], { embed, camera }: View): [key: string, value: string][] {
	return pairsOf(text).filter(([key, value]) => {
		const mayGo = isForeign(key) || (embed !== null && !keys.includes(foldWord(key)));
		return !mayGo && !(camera && isEqual(cameraFrom(value), camera));
	});
}

function pairsOf(text: string): [key: string, value: string][] {
	return text.split(/[?#&](?:amp;)?/).map((pair) => {
		const [key = "", ...value] = pair.replaceAll("+", " ").split("=").map(decodePercent);
		return [key, value.join("=")];
	});
}

/** What the reader finds again: in the address of the view, in the notice, or because it is what goes without saying. */
function accountedFor(view: View, problems: ParsedView["problems"]): Set<string> {
	const written = LOCALES.map((locale) => {
		const { pathname, search, hash } = addressed(formatView({ ...view, locale }));
		return [pathname, search, hash].join(" ");
	});
	const named = problems.map(({ text }) => text);
	// Of `/rapport/1999/` the notice names the year.
	const kinds = problems.some(({ part }) => part === "path") ? KIND_WORDS : [];
	return new Set([...written, ...named, ...kinds, "sv en index html", "vy karta", "per region"].flatMap(words));
}

function words(text: string): string[] {
	return foldWord(text)
		.split("-")
		.filter((word) => word !== "");
}

function faultOfPage({ view }: ParsedView, rendered: Set<string>): string | undefined {
	const form = formatView(view);
	if (rendered.has(form)) return undefined;
	rendered.add(form);
	const html = renderToString(
		createElement(App, {
			atlas,
			store: staticViewStore(view, "/"),
			themes: staticThemeStore,
			words: messages[view.locale],
		}),
	);
	if (html.includes(AWAITED)) return `a part of the page of ${form} threw or did not come`;
	return html.includes("<main") ? undefined : `the page of ${form} has no main part`;
}

function isEqual(one: unknown, other: unknown): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}
