/**
 * Reads coordinates in every form in which people have them: degrees with decimals, minutes or seconds, the grids of SWEREF 99 TM
 * and RT 90, links to maps. Decimal comma or point, either order: what a pair of numbers is, Sweden's extent tells.
 */
import type { LngLat } from "../dataset.ts";
import { type CoordinateSystem, isInLocalGrid, isOnEarth, type NorthEast, readingsOf } from "./coordinate-systems.ts";
import { isLink, pointsInLink } from "./map-links.ts";
import { fromRt90, fromSweref99tm } from "./projections.ts";
import { readWrittenNumber, tidyText, type WrittenNumber } from "./written-number.ts";

export interface ReadPoint {
	readonly kind: "point";
	/** WGS84 degrees. */
	readonly at: LngLat;
	readonly system: CoordinateSystem;
	readonly form: "number" | "minutes" | "seconds" | "link";
	/** How far in metres the place may be from there, by the digits that are written or as the text says itself. */
	readonly uncertainty: number;
}

/**
 * - `not-coordinates`: the text is something else.
 * - `ambiguous`: it may be several places, or the letters contradict each other.
 * - `outside`: coordinates, but of no place in Sweden.
 * - `local-grid`: metres in one of the local zones of SWEREF 99, and which is not said.
 * - `link-without-point`: a link in which no coordinates stand.
 */
export type UnreadableReason = "not-coordinates" | "ambiguous" | "outside" | "local-grid" | "link-without-point";

export interface Unreadable {
	readonly kind: "unreadable";
	readonly reason: UnreadableReason;
}

/** A longer text is no coordinates, whatever stands in it; links may be long. */
const LONGEST = 120;
const LONGEST_LINK = 4000;

const METRES_A_DEGREE = 111_200;

/** Never throws. */
export function readCoordinates(text: string): ReadPoint | Unreadable {
	const typed = text.trim();
	if (isLink(typed)) return typed.length > LONGEST_LINK ? unreadable("not-coordinates") : readLink(typed);
	if (typed.length > LONGEST) return unreadable("not-coordinates");
	const { system, rest } = takeSystem(tidyText(typed));
	return readPairs(splits(rest.replace(/^(?:POINT)? ?[([] ?(.*?) ?[)\]]$/, "$1")), system);
}

/** The two numbers of a place, each in a text of its own, as the cells of a table have them. Never throws. */
export function readNumberPair(first: string, second: string, system?: CoordinateSystem): ReadPoint | Unreadable {
	return readPairs([[first, second].map(tidyCell) as [string, string]], system);
}

/** Most cells are plain numbers, and there may be millions. */
function tidyCell(text: string): string {
	return /^-?\d+(?:[.,]\d+)?$/.test(text) ? text : tidyText(text);
}

function readLink(link: string): ReadPoint | Unreadable {
	const read = pointsInLink(link).map(({ pair, uncertainty }) => {
		const point = readPairs(splits(tidyText(pair)), undefined);
		if (point.kind !== "point") return point;
		return { ...point, form: "link" as const, uncertainty: uncertainty ?? point.uncertainty };
	});
	return (
		read.find(({ kind }) => kind === "point") ??
		read.find((each) => each.kind === "unreadable" && each.reason !== "not-coordinates") ??
		unreadable("link-without-point")
	);
}

const SYSTEM_NAMES: readonly (readonly [RegExp, CoordinateSystem])[] = [
	[/SWEREF ?99 ?TM|EPSG: ?3006/, "sweref99tm"],
	// Its V stands for west, which tidying has made a W of.
	[/RT ?90(?: ?2[.,]5 ?GON ?[VW](?:ÄST)?)?(?: ?0:-15)?|EPSG: ?3021/, "rt90"],
	[/WGS ?84|EPSG: ?4326/, "wgs84"],
];

function takeSystem(text: string): { system: CoordinateSystem | undefined; rest: string } {
	for (const [name, system] of SYSTEM_NAMES) {
		const inBrackets = new RegExp(`\\( ?(?:${name.source}) ?\\)|${name.source}`);
		if (name.test(text)) return { system, rest: text.replace(inBrackets, " ").replace(/^[ ,;:]+|[ ,;:]+$/g, "") };
	}
	return { system: undefined, rest: text };
}

/** Every way to take a text apart into two: at a sign or blank between them, or beside a letter. */
function splits(text: string): [string, string][] {
	const found: [string, string][] = [];
	for (const { index, 0: between } of text.matchAll(/ ?[,;/|] ?| |(?<=[NSEW])(?=[\d+-])|(?<=[\d.°'"])(?=[NSEW])/g)) {
		found.push([text.slice(0, index), text.slice(index + between.length)]);
	}
	return found;
}

function readPairs(pairs: readonly [string, string][], stated: CoordinateSystem | undefined): ReadPoint | Unreadable {
	const read: ReadPoint[] = [];
	let reason: UnreadableReason = "not-coordinates";
	for (const [left, right] of pairs) {
		const [first, second] = [readWrittenNumber(left), readWrittenNumber(right)];
		// Degrees alone beside degrees and minutes: the text was not taken apart where it should.
		if (!first || !second || first.parts !== second.parts) continue;
		const pair = readPair(first, second, stated);
		if (pair.kind === "point") read.push(pair);
		else if (reason === "not-coordinates") reason = pair.reason;
	}
	const [point, ...others] = read;
	if (!point) return unreadable(reason);
	return others.length > 0 ? unreadable("ambiguous") : point;
}

function readPair(
	first: WrittenNumber,
	second: WrittenNumber,
	stated: CoordinateSystem | undefined,
): ReadPoint | Unreadable {
	if (first.axis !== undefined && first.axis === second.axis) return unreadable("ambiguous");
	const isOrdered = first.axis !== undefined || second.axis !== undefined;
	const isEastFirst = first.axis === "east" || second.axis === "north";
	const [reading, ...others] = readingsOf(first.value, second.value, stated).filter(
		(each) => !isOrdered || each.isEastFirst === isEastFirst,
	);
	if (!reading) return unreadable(whyNowhere(first, second));
	if (others.length > 0) return unreadable("ambiguous");
	const isDegrees = reading.system === "wgs84";
	if (isDegrees ? !first.isMarked && !second.isMarked : first.parts > 1) return unreadable("not-coordinates");
	const point = reading.isEastFirst
		? { north: second.value, east: first.value }
		: { north: first.value, east: second.value };
	return {
		kind: "point",
		at: toDegrees(reading.system, point),
		system: reading.system,
		form: ({ 1: "number", 2: "minutes", 3: "seconds" } as const)[first.parts],
		// A zero at the end is often left out, so the finer of the two is as fine as both.
		uncertainty: (Math.min(first.step, second.step) / 2) * (isDegrees ? METRES_A_DEGREE : 1),
	};
}

function toDegrees(system: CoordinateSystem, { north, east }: NorthEast): LngLat {
	switch (system) {
		case "wgs84":
			return [east, north];
		case "sweref99tm":
			return fromSweref99tm([east, north]);
		case "rt90":
			return fromRt90([east, north]);
	}
}

/** The least that are metres of a grid, where nothing says that they are coordinates. */
const LEAST_METRES = 10_000;

function whyNowhere(first: WrittenNumber, second: WrittenNumber): UnreadableReason {
	const pairs = [
		{ north: first.value, east: second.value },
		{ north: second.value, east: first.value },
	];
	if (pairs.some(isInLocalGrid)) return "local-grid";
	const isMarked = first.isMarked || second.isMarked;
	const isInMetres = Math.min(Math.abs(first.value), Math.abs(second.value)) >= LEAST_METRES;
	return isInMetres || (isMarked && pairs.some(isOnEarth)) ? "outside" : "not-coordinates";
}

function unreadable(reason: UnreadableReason): Unreadable {
	return { kind: "unreadable", reason };
}
