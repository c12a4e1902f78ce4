/**
 * Links to places on common map sites, and `geo:` addresses (RFC 5870): the pair of numbers that stands in them. A link is read as a
 * text and never opened, so one that only its site understands tells nothing.
 */

export interface LinkedPoint {
	/** The pair, as a text to be read. */
	readonly pair: string;
	/** Metres, where the address states them. */
	readonly uncertainty: number | undefined;
}

/** With or without `https://`, as browsers show addresses. */
export function isLink(text: string): boolean {
	return /^(?:geo:|https?:\/\/|(?:[\w-]+\.)+[a-z]+\/)\S*$/i.test(text);
}

/** Every pair in a link that may be what it points at, the likeliest first. */
export function pointsInLink(link: string): LinkedPoint[] {
	const text = decode(link);
	const uncertainty = /^geo:[^?]*;u=(\d+(?:\.\d+)?)/i.exec(text)?.[1];
	return [...pairsOfForms(text, MARKERS), ...pairsOfParameters(text), ...pairsOfForms(text, VIEWS)].map((pair) => ({
		pair,
		uncertainty: uncertainty === undefined ? undefined : Number(uncertainty),
	}));
}

/** Latitude or north first. A marker is what is meant, before the middle of what the map shows. */
const TWO_PARAMETERS = [
	["mlat", "mlon"],
	["lat", "lng"],
	["lat", "lon"],
	["lat", "long"],
	["latitude", "longitude"],
	["n", "e"],
	["y", "x"],
] as const;

const ONE_PARAMETER = [
	"q",
	"query",
	"destination",
	"daddr",
	"ll",
	"sll",
	"punkt",
	"point",
	"center",
	"cp",
	"c",
] as const;

function pairsOfParameters(text: string): string[] {
	const found = new Map<string, string>();
	for (const [, key = "", value = ""] of text.matchAll(/[?&#;]([a-z]+)=([^&#;]*)/gi)) {
		if (!found.has(key.toLowerCase())) found.set(key.toLowerCase(), value);
	}
	const of = (key: string) => found.get(key);
	return [
		...TWO_PARAMETERS.flatMap(([north, east]) => {
			const [a, b] = [of(north), of(east)];
			return a !== undefined && b !== undefined ? [`${a}; ${b}`] : [];
		}),
		...ONE_PARAMETER.flatMap((key) => of(key)?.match(PAIR)?.[0] ?? []),
	].map((pair) => pair.replace(/[~_+]/g, " "));
}

const NUMBER = String.raw`-?\d+(?:\.\d+)?`;
const PAIR = new RegExp(`${NUMBER}(?:[,;~_+ ]|, )${NUMBER}`);

/** Bing's and Google's. */
const MARKERS = [new RegExp(`point\\.(${NUMBER})_(${NUMBER})`), new RegExp(`!3d(${NUMBER})!4d(${NUMBER})`)];

const VIEWS = [
	new RegExp(`^geo:(${NUMBER}),(${NUMBER})`, "i"),
	// OpenStreetMap's and MapLibre's: zoom first.
	new RegExp(`#(?:map=)?${NUMBER}/(${NUMBER})/(${NUMBER})`),
	new RegExp(`[@~](${NUMBER}),(${NUMBER})`),
	/\/(-?\d+\.\d+)[,/+ ]+(-?\d+\.\d+)/,
];

function pairsOfForms(text: string, forms: readonly RegExp[]): string[] {
	return forms.flatMap((form) => {
		const [, north, east] = form.exec(text) ?? [];
		return north !== undefined && east !== undefined ? [`${north}; ${east}`] : [];
	});
}

/** What is not well encoded is read as it stands. */
function decode(link: string): string {
	return link.replace(/(?:%[0-9a-f]{2})+/gi, (encoded) => {
		try {
			return decodeURIComponent(encoded);
		} catch {
			return encoded;
		}
	});
}
