/**
 * The address as the written form of the view: `formatView` writes it, `parseView` reads whatever it is given. Words are read
 * folded, as people type and programs paste them. A part that cannot be read is ignored and reported; the rest of the address
 * still counts. Nothing here throws.
 */
import type { Atlas } from "../domain/atlas.ts";
import { foldWord } from "../domain/slug.ts";
import { breakdownFrom, formatBreakdown } from "./breakdown-url.ts";
import { cameraFrom, formatCamera } from "./camera-url.ts";
import { filtersFrom, formatFilters } from "./filters-url.ts";
import { formatPath, parsePath } from "./path-url.ts";
import { formatPoint, pointFrom, roundPlace, uncertaintyFrom } from "./point-url.ts";
import { type Query, queryPair, readLast, readPairs, readQuery } from "./query-keys.ts";
import { type Section, sectionFrom, sectionWord, type TextPageId } from "./text-pages.ts";
import { THEME_WORDS, themeFrom } from "./theme-url.ts";
import { type Camera, LAYOUTS, type Layout, START, type Subject, type View } from "./view.ts";

export interface Address {
	readonly pathname: string;
	/** With its question mark, or empty. */
	readonly search: string;
	/** With its hash sign, or empty. */
	readonly hash: string;
}

/** A part of an address that was ignored, as the reader wrote it. */
export interface AddressProblem {
	readonly part: "path" | "query" | "hash";
	readonly text: string;
}

/** The same list whenever there are none: what a page says before it knows its reader is not rendered again for another. */
export const NO_PROBLEMS: readonly AddressProblem[] = [];

export interface ParsedView {
	readonly view: View;
	readonly problems: readonly AddressProblem[];
}

const LAYOUT_WORDS = { map: "karta", table: "tabell", figures: "siffror" } as const satisfies Record<Layout, string>;
/** The one word of a key that is said only where it is not as usual. */
const SWITCH_WORDS = { outlines: "alla", method: "med", drawn: "fore" } as const;
const CAMERA_KEY = { camera: "karta" } as const;
/** Of the place that is asked about. */
const PLACE_KEYS = { ...CAMERA_KEY, point: "punkt", uncertainty: "osaker" } as const;

type Ignore = (text: string) => void;

/** The address of a view below a base path ("/" or "/lagesbild/"). Defaults are left out. */
export function formatView(view: View, base = "/"): string {
	const pairs = formatFilters(view.filters);
	if (view.layout !== START.layout) pairs.push(queryPair("layout", LAYOUT_WORDS[view.layout]));
	if (view.layout === "figures") pairs.push(...formatBreakdown(view.breakdown));
	const switches = { outlines: view.outlines, method: view.marksMethod, drawn: view.drawsFormer };
	for (const part of ["outlines", "method", "drawn"] as const) {
		if (switches[part]) pairs.push(queryPair(part, SWITCH_WORDS[part]));
	}
	if (view.embed?.theme) pairs.push(queryPair("theme", THEME_WORDS[view.embed.theme]));
	const query = pairs.length > 0 ? `?${pairs.join("&")}` : "";
	return formatPath(view.locale, view.subject, base, view.embed) + query + formatHash(view);
}

/** Where in the view the reader is: the camera, or the section of a text; and what no server is to see: the place. */
function formatHash({ locale, subject, camera }: View): string {
	if (subject.kind === "text") return subject.section ? `#${sectionWord(locale, subject.section)}` : "";
	const { place } = subject.kind === "place" ? subject : { place: null };
	const pairs = [
		...(place ? [`${PLACE_KEYS.point}=${formatPoint(place)}`] : []),
		...(place && place.uncertainty > 0 ? [`${PLACE_KEYS.uncertainty}=${place.uncertainty}`] : []),
		...(camera ? [`${CAMERA_KEY.camera}=${formatCamera(camera)}`] : []),
	];
	return pairs.length > 0 ? `#${pairs.join("&")}` : "";
}

export function parseView(atlas: Atlas, address: Address, base = "/"): ParsedView {
	const problems: AddressProblem[] = [];
	const ignoring = (part: AddressProblem["part"]) => (text: string) => void problems.push({ part, text });
	const { locale, subject: named, report } = parsePath(atlas, address.pathname, base, ignoring("path"));
	if (named.kind === "text") {
		// It has none of what a query says of a map.
		readPairs(address.search, {}, ignoring("query"));
		const section = sectionIn(named.page, address.hash, ignoring("hash"));
		return { view: { ...START, locale, subject: { ...named, section } }, problems };
	}
	// The reader of an embed has not written its address, and has little space.
	const ignoringKey = (part: AddressProblem["part"]) => (report === undefined ? ignoring(part) : () => undefined);
	const query = readQuery(address.search, ignoringKey("query"));
	const filters = filtersFrom(atlas, query, ignoring("query"));
	// An embed has space for the map alone.
	const layout = layoutFrom(query, report === undefined ? LAYOUTS : ["map"], ignoring("query"));
	const breakdown = breakdownFrom(query, layout, ignoring("query"));
	const isOn = (part: keyof typeof SWITCH_WORDS) => readSwitch(query, part, ignoring("query"));
	const switches = { outlines: isOn("outlines"), marksMethod: isOn("method"), drawsFormer: isOn("drawn") };
	const { subject, camera } = readHash(named, address.hash, ignoring("hash"), ignoringKey("hash"));
	const theme = themeFrom(query, report === undefined ? [] : ["light", "dark"], ignoring("query"));
	const embed = report === undefined ? null : { report, theme };
	return { view: { locale, subject, filters, layout, breakdown, ...switches, camera, embed }, problems };
}

function layoutFrom(query: Query, known: readonly Layout[], ignore: Ignore): Layout {
	const read = (word: string) => known.find((candidate) => LAYOUT_WORDS[candidate] === foldWord(word));
	return readLast(query.get("layout"), read, (word) => ignore(queryPair("layout", word))) ?? START.layout;
}

function readSwitch(query: Query, part: keyof typeof SWITCH_WORDS, ignore: Ignore): boolean {
	const read = (word: string) => foldWord(word) === SWITCH_WORDS[part] || undefined;
	return readLast(query.get(part), read, (word) => ignore(queryPair(part, word))) ?? false;
}

function sectionIn(page: TextPageId, hash: string, ignore: Ignore): Section | null {
	const words: string[] = [];
	readPairs(hash, {}, (word) => void words.push(word));
	return readLast(words, (word) => sectionFrom(page, word), ignore) ?? null;
}

function readHash(
	subject: Subject,
	hash: string,
	ignore: Ignore,
	ignoreKey: Ignore,
): { subject: Subject; camera: Camera | null } {
	const isPlace = subject.kind === "place";
	const asked: ReadonlyMap<string, readonly string[]> = readPairs(hash, isPlace ? PLACE_KEYS : CAMERA_KEY, ignoreKey);
	const readKey = <T>(part: keyof typeof PLACE_KEYS, read: (text: string) => T | undefined) =>
		readLast(asked.get(part), read, (text) => ignore(`${PLACE_KEYS[part]}=${text}`));
	const camera = readKey("camera", cameraFrom) ?? null;
	if (!isPlace) return { subject, camera };
	const at = readKey("point", pointFrom);
	// Of no place it says nothing.
	const uncertainty = readKey("uncertainty", at ? uncertaintyFrom : () => undefined) ?? 0;
	return { subject: { ...subject, place: at ? roundPlace({ at, uncertainty }) : null }, camera };
}
