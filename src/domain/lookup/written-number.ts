/** One of the two numbers of a pair of coordinates, in every way in which it is written. */

export interface WrittenNumber {
	readonly value: number;
	/** What one more in the last digit would be, in the same unit. */
	readonly step: number;
	/** 1: a number; 2: degrees and minutes; 3: seconds too. */
	readonly parts: 1 | 2 | 3;
	/** The axis that a letter beside it says. */
	readonly axis: "north" | "east" | undefined;
	/** Whether it is told to be a coordinate: by a letter, a sign of degrees, or decimals. */
	readonly isMarked: boolean;
}

const AXES = { N: "north", S: "north", E: "east", W: "east" } as const;

const DECIMAL = /^([+-]?)(\d+(?:[.,]\d+)?) ?°?$/;
const GROUPED = /^([+-]?)(\d{1,3}(?: \d{3})+(?:[.,]\d+)?)$/;
const MINUTES = /^([+-]?)(\d{1,3}) ?[°: ] ?(\d{1,2}(?:[.,]\d+)?) ?'?$/;
const SECONDS = /^([+-]?)(\d{1,3}) ?[°: ] ?(\d{1,2}) ?[': ] ?(\d{1,2}(?:[.,]\d+)?) ?(?:"|'')?$/;

/** `text`: tidied by `tidyText`. Nothing where it is anything but one number. */
export function readWrittenNumber(text: string): WrittenNumber | undefined {
	// Most are plain numbers, and of a file there may be millions.
	const isPlain = /^-?[\d.,]+$/.test(text);
	const [, before, body = "", after] = isPlain
		? ["", undefined, text, undefined]
		: (/^([NSEW])? ?([^NSEW]*?) ?([NSEW])?$/.exec(text.trim()) ?? []);
	if (before !== undefined && after !== undefined) return undefined;
	const letter = (before ?? after) as keyof typeof AXES | undefined;
	const read = readParts(body);
	if (!read) return undefined;
	const [sign, ...parts] = read;
	const numbers = parts.map((part) => Number(part.replaceAll(" ", "").replace(",", ".")));
	if (numbers.slice(1).some((part) => part >= 60)) return undefined;
	const size = numbers.reduce((sum, part, i) => sum + part / 60 ** i, 0);
	const decimals = /[.,](\d+)$/.exec(parts.at(-1) ?? "")?.[1]?.length ?? 0;
	const isNegative = (sign === "-") !== (letter === "S" || letter === "W");
	return {
		value: isNegative ? -size : size,
		step: 10 ** -decimals / 60 ** (parts.length - 1),
		parts: parts.length as WrittenNumber["parts"],
		axis: letter && AXES[letter],
		isMarked: letter !== undefined || decimals > 0 || parts.length > 1 || body.includes("°"),
	};
}

/** Sign and parts. "6 589 123" is a number in groups, and no degrees: there are no 589 minutes. */
function readParts(text: string): string[] | undefined {
	const [, ...found] = DECIMAL.exec(text) ?? GROUPED.exec(text) ?? SECONDS.exec(text) ?? MINUTES.exec(text) ?? [];
	return found.length > 0 ? found : undefined;
}

const WORDS: readonly (readonly [RegExp, string])[] = [
	[/[º˚]/g, "°"],
	[/″|”|“|′′|´´|’’/g, '"'],
	[/[′’‘´`]/g, "'"],
	[/[−–—]/g, "-"],
	[/(?<!\p{L})(?:NORTHING|NORTH|NORD|LATITUDE?|LAT)(?!\p{L})[ :=]*/gu, "N "],
	[/(?<!\p{L})(?:EASTING|EAST|ÖST|LONGITUDE?|LONG|LON|LNG)(?!\p{L})[ :=]*/gu, "E "],
	[/(?<!\p{L})(?:SOUTH|SYD)(?!\p{L})[ :=]*/gu, "S "],
	[/(?<!\p{L})(?:WEST|VÄST)(?!\p{L})[ :=]*/gu, "W "],
	[/(?<!\p{L})[ÖO](?!\p{L})/gu, "E"],
	[/(?<!\p{L})V(?!\p{L})/gu, "W"],
	[/([NSEW])[ :=]+/g, "$1 "],
	// Which is which of x and y differs from system to system; the numbers tell.
	[/(?<!\p{L})[XY](?!\p{L})[ :=]*/gu, " "],
	[/\s+/g, " "],
];

/** Letters, signs and blanks as `readWrittenNumber` knows them: N, S, E, W, °, ', " and single blanks. */
export function tidyText(text: string): string {
	return WORDS.reduce((tidied, [what, by]) => tidied.replace(what, by), text.normalize("NFC").toUpperCase()).trim();
}
