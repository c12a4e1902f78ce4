/**
 * Addresses of real views, changed as people and programs change them. What only writes a view otherwise (case, letters, dashes,
 * signs, foreign keys) must leave the view as it was; what damages an address may cost what it damaged.
 */
import fc from "fast-check";
import type { View } from "../../src/state/view.ts";
import { formatView } from "../../src/state/view-url.ts";
import { viewOrText as anyView } from "../fixtures/arbitrary-views.ts";

export interface MutatedAddress {
	readonly address: string;
	readonly base: string;
	/** The view, where the address only writes it otherwise. */
	readonly view: View | undefined;
}

type Change = (address: string) => string;

/** For what is done here and there: the nth occurrence is changed where the nth of these says so, over and over. */
const pattern = fc.array(fc.boolean(), { minLength: 1, maxLength: 7 });
const position = fc.nat({ max: 400 });

const FOREIGN_PAIRS = [
	...[
		"fbclid=IwAR0-x_1",
		"utm_source=nyhetsbrev",
		"utm_campaign=v%C3%A5r+2025",
		"gclid=Cj0",
		"_x_tr_sl=sv",
		"_x_tr_tl=en",
	],
	...["msclkid=1", "mc_cid=a1", "igshid=x==", "yclid=9", "_ga=2.1.3", "_gl=1*a*b", "ref=startsida", "gbraid=0AA"],
];

/** In the order in which they are done, since some would change what another has written. */
const otherwise: readonly fc.Arbitrary<Change>[] = [
	pattern.map((chosen) => (text) => replaceSome(text, /[a-z]/g, chosen, (letter) => letter.toUpperCase())),
	fc.tuple(pattern, fc.constantFrom("NFC", "NFD")).map(
		([chosen, form]) =>
			(text) =>
				replaceSome(text, /[aoe]/gi, chosen, (letter) => accented(letter).normalize(form)),
	),
	fc.constantFrom("–", "—", "‑", "−", "‐", "_", "\u00ad-").map((dash) => (text) => text.replaceAll("-", dash)),
	// Blanks after commas and slashes.
	fc.tuple(pattern, fc.constantFrom(" ", "\u00a0", "%20", "\u200b")).map(
		([chosen, blank]) =>
			(text) =>
				replaceSome(text, /[,/]/g, chosen, (sign) => sign + blank),
	),
	fc.tuple(pattern, fc.constantFrom("(", "[", "«", "“", '"', "'", "<")).map(
		([chosen, sign]) =>
			(text) =>
				inPath(text, (path) => replaceSome(path, /(^|\/)(?=[^/])/g, chosen, (slash) => slash + sign)),
	),
	fc.constantFrom<Change>(
		(text) => inPath(text, (path) => path.replace(/\/$/, "")),
		(text) => inPath(text, (path) => path.replaceAll("/", "//")),
		(text) => inPath(text, (path) => path.replace(/(^|\/)$/, "$1index.html")),
	),
	// The options of a key in another order, and a pair twice.
	fc.constantFrom<Change>(
		(text) => text.replace(/=([^&#]*,[^&#]*)/g, (_, options: string) => `=${options.split(",").reverse().join(",")}`),
		(text) => text.replace(/\?([^&#]+)/, "?$1&$1"),
	),
	fc.constantFrom("/30", "/-17.6/45", "/0/0").map((more) => (text) => text.replace(/#karta=[^#]*$/i, `$&${more}`)),
	fc.constantFrom(...FOREIGN_PAIRS).chain((pair) =>
		fc.constantFrom<Change>(
			(text) => inQuery(text, (query) => (query === "" ? `?${pair}` : `${query}&${pair}`)),
			(text) => inQuery(text, (query) => (query === "" ? `?${pair}` : `?${pair}&${query.slice(1)}`)),
			(text) => inQuery(text, (query) => `${query}?${pair}`),
			(text) => (text.includes("#") ? `${text}&${pair}` : `${text}#${pair}`),
		),
	),
	// Two dots alone lead to the folder above.
	fc
		.array(fc.constantFrom(..."....,,;:)]>\"'”’»!*"), { minLength: 1, maxLength: 3 })
		.map((signs) => signs.join(""))
		.filter((signs) => signs !== "..")
		.map((signs) => (text) => text + signs),
	fc.constantFrom<Change>(encodeUtf8, encodeLatin1),
	pattern.map((chosen) => (text) => replaceSome(text, /%[0-9a-f]{2}|[a-z]/gi, chosen, escapeLetter)),
	fc.constant((text) => text.replaceAll("&", "&amp;")),
];

const pieces = fc.constantFrom(
	...["/", "?", "#", "&", "=", ",", "%", "..", ".", "+", "\\", "//", "??", "&&", "==", "##", ":", "@", "-", "_", "/-/"],
	...["0", "-1", "-0", "1e309", "NaN", "Infinity", "99999999999999999999", "2019.5", "2020", "1999", "0x7e3", "٢٠١٩"],
	...[
		"%E0%A4%A",
		"%C3",
		"%F6",
		"%25C3%25A4",
		"%00",
		"\u0000",
		"\ud800",
		"\udfff",
		"\u202e",
		"🎉",
		"日本",
		"ж",
		"ß",
		"İ",
	],
	...[
		"__proto__",
		"constructor",
		"toString",
		"hasOwnProperty",
		"undefined",
		"null",
		"<script>",
		"$1",
		"a".repeat(3000),
	],
	...[
		"rapport",
		"omrade",
		"jamfor",
		"kommun",
		"inbaddad",
		"embed",
		"en",
		"sv",
		"husby",
		"botkyrka",
		"2017-2019",
		"2019",
	],
	...[
		"region=",
		"klass=utsatt",
		"lan=skane-lan",
		"vy=siffror",
		"per=kommun",
		"antal=utsatt",
		"vy=karta",
		"granser=alla",
		"tema=morkt",
		"karta=9/59/18",
	],
	...["region=mars", "Vy=tabell", "okand=1", "karta=99/99/999", "x", "utm_source=", ...FOREIGN_PAIRS],
);

const damage: fc.Arbitrary<Change> = fc.oneof(
	position.map((at) => (text: string) => text.slice(0, at % (text.length + 1))),
	position.map((at) => (text: string) => text.slice(at % (text.length + 1))),
	fc.tuple(position, pieces).map(([at, piece]) => (text: string) => {
		const place = at % (text.length + 1);
		return text.slice(0, place) + piece + text.slice(place);
	}),
	fc.tuple(position, pieces).map(
		([nth, piece]) =>
			(text: string) =>
				replaceNth(text, /[\p{L}\p{N}]+/gu, nth, () => piece),
	),
	fc.tuple(position, fc.integer({ min: -2, max: 99 })).map(
		([nth, more]) =>
			(text: string) =>
				replaceNth(text, /\d+/g, nth, (digits) => String(Number(digits) + more)),
	),
	// A part of the path again, without, and in another order.
	position.map((nth) => (text: string) => replaceNth(text, /[^/?#]+\//g, nth, (part) => part + part)),
	position.map((nth) => (text: string) => replaceNth(text, /[^/?#]+\//g, nth, () => "")),
	fc.constant((text: string) => inPath(text, (path) => path.split("/").reverse().join("/"))),
	// A key again, with another value.
	fc.tuple(position, pieces).map(
		([nth, piece]) =>
			(text: string) =>
				replaceNth(text, /[?&]([^=&#]+)=[^&#]*/g, nth, (pair) => `${pair}&${pair.slice(1).split("=")[0]}=${piece}`),
	),
	anyView.map((other) => (text: string) => text + formatView(other)),
);

const base = fc.constantFrom("/", "/lagesbild/");

export const mutatedAddress: fc.Arbitrary<MutatedAddress> = fc
	.record({
		view: anyView,
		base,
		changes: fc.tuple(...otherwise.map((change) => fc.option(change, { freq: 3 }))),
		damages: fc.oneof(fc.constant([]), fc.array(damage, { minLength: 1, maxLength: 3 })),
	})
	.map(({ view, base, changes, damages }) => {
		const below = formatView(view, base).slice(base.length);
		const chosen = [...changes.filter((change) => change !== null), ...damages];
		const changed = chosen.reduce((text, change) => change(text), below);
		return { address: base + changed, base, view: damages.length === 0 ? view : undefined };
	});

function replaceSome(
	text: string,
	what: RegExp,
	chosen: readonly boolean[],
	change: (found: string) => string,
): string {
	let count = 0;
	return text.replace(what, (found) => (chosen[count++ % chosen.length] ? change(found) : found));
}

function replaceNth(text: string, what: RegExp, nth: number, change: (found: string) => string): string {
	const found = [...text.matchAll(what)];
	const match = found[nth % found.length];
	return match ? text.slice(0, match.index) + change(match[0]) + text.slice(match.index + match[0].length) : text;
}

function inPath(address: string, change: (path: string) => string): string {
	return address.replace(/^[^?#]*/, change);
}

/** The query with its question mark, or the place where one would stand. */
function inQuery(address: string, change: (query: string) => string): string {
	return address.replace(/^([^?#]*)(\?[^#]*)?/, (_, path: string, query = "") => path + change(query));
}

function accented(letter: string): string {
	return { a: "å", o: "ö", e: "é", A: "Ä", O: "Ö", E: "É" }[letter] ?? letter;
}

function encodeUtf8(text: string): string {
	return text.replace(/[^ -~]+/gu, encodeURIComponent);
}

/** As programs do that know no other letters: as long as there are no other. */
function encodeLatin1(text: string): string {
	if (/[^\0-\xff]/.test(text)) return encodeUtf8(text);
	return text.replace(/[\x80-\xff]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`);
}

function escapeLetter(letter: string): string {
	return letter.length > 1 ? letter.toLowerCase() : `%${letter.charCodeAt(0).toString(16)}`;
}
