/**
 * Makes an outline fit for the facts: rings closed and without repeated points, as the pipeline has them, and mended where they cross
 * themselves by no more than a slip of the pen. The order of the points stays the Police's.
 */
import { featureCollection, kinks, polygon, union } from "@turf/turf";
import { cleanRing } from "../../pipeline/clean-rings.ts";
import { areaOf, perimeterOf } from "../../pipeline/measure.ts";
import { Refusal } from "../../refusal.ts";
import type { Outline } from "./listed-area.ts";

type Rings = [number, number][][];

/** What mending may change: square metres, of areas that measure 75 000 and more. */
const MENDED_M2 = 20;
/** A part that is smaller than this is told: it is hardly meant. */
const SLIVER_M2 = 100;
/** As the check of published measures allows. */
const TOLERANCE = 0.0005;

/** `stated`: area in m² and perimeter in m, as the file has them. Throws a `Refusal` for rings that cannot be mended. */
export function cleanOutline(
	name: string,
	polygons: readonly Rings[],
	stated: { squareMetres?: number; perimeter?: number },
	trustStated: boolean,
): Outline {
	const remarks: string[] = [];
	const cleaned = polygons.flatMap((rings) => mend(name, rings.map(cleanRing), remarks));
	for (const part of cleaned.length > 1 ? cleaned : []) {
		const size = areaOf([part]);
		if (size < SLIVER_M2)
			remarks.push(
				`One of its ${cleaned.length} parts is a sliver of ${Math.round(size)} m². It is kept, since it is in the file.`,
			);
	}
	const measured = { squareMetres: decimetres(areaOf(cleaned)), perimeter: decimetres(perimeterOf(cleaned)) };
	if (stated.squareMetres === undefined || stated.perimeter === undefined)
		remarks.push("The file does not state both area and perimeter: they are measured.");
	const mismatch = [
		compare("an area", "m²", stated.squareMetres, measured.squareMetres),
		compare("a perimeter", "m", stated.perimeter, measured.perimeter),
	].filter((each) => each !== undefined);
	const taken = trustStated ? { ...measured, ...defined(stated) } : measured;
	return {
		polygons: cleaned,
		squareMetres: decimetres(taken.squareMetres),
		perimeter: decimetres(taken.perimeter),
		remarks,
		...(trustStated && mismatch.length > 0 && { mismatch: mismatch.join(", and ") }),
	};
}

function mend(name: string, rings: Rings, remarks: string[]): Rings[] {
	if (rings.some((ring) => ring.length < 4))
		throw new Refusal(`The outline of ${name} has a ring of fewer than three corners.`);
	const crossing = rings.flatMap((ring) => kinks(polygon([ring])).features)[0]?.geometry.coordinates;
	if (!crossing) return [rings];
	const before = areaOf([rings]);
	const shape = polygon(rings);
	const mended = union(featureCollection([shape, shape]))?.geometry;
	const parts = (mended?.type === "MultiPolygon" ? mended.coordinates : mended ? [mended.coordinates] : [])
		.map((part) => part.map((ring) => cleanRing(ring.map(([x = 0, y = 0]) => [decimetres(x), decimetres(y)]))))
		.map((part) => part.filter((ring) => ring.length >= 4))
		.filter((part) => part.length > 0 && areaOf([part]) >= 1);
	// The loop goes the wrong way round and is taken away twice by the formula, so this tells how large it is.
	const change = Math.abs(areaOf(parts) - before);
	const at = crossing.map((metres) => Math.round(metres)).join(", ");
	const isWhole = parts.length > 0 && parts.flat().every((ring) => kinks(polygon([ring])).features.length === 0);
	if (!isWhole || change > MENDED_M2)
		throw new Refusal(
			`The outline of ${name} crosses itself at ${at} (SWEREF 99 TM), by more than can be mended: have it corrected.`,
		);
	remarks.push(`Its outline crossed or touched itself at ${at}; mending it changed ${change.toFixed(1)} m².`);
	return parts;
}

function compare(what: string, unit: string, stated: number | undefined, measured: number): string | undefined {
	if (stated === undefined || Math.abs(stated - measured) <= TOLERANCE * stated) return undefined;
	return `${what} of ${stated.toFixed(1)} ${unit} is stated, but the outline measures ${measured.toFixed(1)} ${unit}`;
}

function defined<T extends object>(values: T): { [Key in keyof T]-?: NonNullable<T[Key]> } {
	return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}

function decimetres(metres: number): number {
	return Math.round(metres * 10) / 10;
}
