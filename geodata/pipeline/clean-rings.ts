/**
 * Makes the rings of a polygon fit to be written: closed, without repeated points, wound as RFC 7946 asks.
 * It changes no shape and removes no corner; rings that cross themselves are for the checks to refuse.
 */
import { booleanClockwise } from "@turf/turf";

type Point = [number, number];
type Ring = readonly Readonly<Point>[];

/** A closed ring in which no point follows itself; the last point is the first. */
export function cleanRing(ring: Ring): Point[] {
	const points = ring.filter((point, i) => !isSamePoint(point, ring[i - 1])).map(copy);
	const first = points[0];
	if (first && !isSamePoint(first, points.at(-1))) points.push(copy(first));
	return points;
}

/** All rings of a polygon cleaned, its exterior counterclockwise (RFC 7946 § 3.1.6) and its holes clockwise. */
export function cleanPolygon(rings: readonly Ring[]): Point[][] {
	return rings.map(cleanRing).map((ring, i) => {
		// Too few points to have a direction: left as it is, so that the check of rings can name it.
		if (ring.length < 4) return ring;
		const isExterior = i === 0;
		return booleanClockwise(ring) === isExterior ? ring.toReversed() : ring;
	});
}

function isSamePoint(a: Readonly<Point>, b: Readonly<Point> | undefined): boolean {
	return b !== undefined && a[0] === b[0] && a[1] === b[1];
}

function copy([x, y]: Readonly<Point>): Point {
	return [x, y];
}
