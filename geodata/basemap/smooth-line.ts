/**
 * Rounds a line that was simplified, through the points that it was left with: they lie on the road, and the straight
 * lines between them cut its bends.
 */
import { simplify } from "@turf/turf";
import type { LineString, Position } from "geojson";

/** Straight pieces that a bend is drawn with, between two points of the line. */
const PIECES = 4;

/** Less than ten metres: where the line is nearly straight it needs no more points. */
const UNSEEN_DEG = 0.00008;

/** By a Catmull-Rom spline, with less pull where neighbouring points are near, so that it makes no loops. */
export function smoothLine({ coordinates }: LineString): LineString {
	const smooth = coordinates.flatMap((to, i): Position[] => {
		const from = coordinates[i - 1];
		if (!from) return [to];
		const [before, after] = [coordinates[i - 2] ?? from, coordinates[i + 1] ?? to];
		return Array.from({ length: PIECES }, (_, j) => between(before, from, to, after, (j + 1) / PIECES));
	});
	return simplify({ type: "LineString", coordinates: smooth }, { tolerance: UNSEEN_DEG, highQuality: true });
}

/** The centripetal form, by repeated interpolation. */
function between(p0: Position, p1: Position, p2: Position, p3: Position, share: number): Position {
	const t1 = knot(p0, p1);
	const t2 = t1 + knot(p1, p2);
	const t3 = t2 + knot(p2, p3);
	const t = t1 + (t2 - t1) * share;
	const a1 = mix(p0, p1, 0, t1, t);
	const a2 = mix(p1, p2, t1, t2, t);
	const a3 = mix(p2, p3, t2, t3, t);
	return mix(mix(a1, a2, 0, t2, t), mix(a2, a3, t1, t3, t), t1, t2, t);
}

function knot([x = 0, y = 0]: Position, [toX = 0, toY = 0]: Position): number {
	return Math.sqrt(Math.hypot((toX - x) * 0.5, toY - y));
}

function mix([x = 0, y = 0]: Position, [toX = 0, toY = 0]: Position, from: number, to: number, at: number): Position {
	if (to === from) return [toX, toY];
	const share = (at - from) / (to - from);
	return [x + (toX - x) * share, y + (toY - y) * share];
}
