/** By what an area is recognised: the ground that two outlines share, and how far one lies from the other. */
import { areaOf, overlapOf, type Polygons } from "../../pipeline/measure.ts";

/** Shares are from 0 to 1. */
export interface Evidence {
	readonly shareOfNew: number;
	readonly shareOfOld: number;
	/** Intersection over union: 1 for the same outline. */
	readonly likeness: number;
	/** Symmetric difference as a share of the old outline: what counts as redrawn from 1 % on. */
	readonly redrawn: number;
	/** Between the two centres of gravity. */
	readonly metresMoved: number;
}

/** A decimetre along every side of an area is less: what coordinates lose when they are written in degrees. */
export const SAME_SHARE = 0.0005;

export function compareOutlines(old: Polygons, now: Polygons): Evidence {
	const [before, after, common] = [areaOf(old), areaOf(now), overlapOf(old, now)];
	const [[x0, y0], [x, y]] = [centreOf(old), centreOf(now)];
	return {
		shareOfNew: common / after,
		shareOfOld: common / before,
		likeness: common / (before + after - common),
		redrawn: (before + after - 2 * common) / before,
		metresMoved: Math.round(Math.hypot(x - x0, y - y0)),
	};
}

/** "92% of the new outline is in the old one, 39% of the old in the new; the centre moved 812 m." */
export function describeEvidence(evidence: Evidence): string {
	if (evidence.shareOfNew === 0) return `the outlines share no ground; the centre moved ${evidence.metresMoved} m`;
	if (evidence.redrawn <= SAME_SHARE) return "the outline is the same";
	return `${percent(evidence.shareOfNew)} of the new outline is in the old one, ${percent(evidence.shareOfOld)} of the old in the new; the centre moved ${evidence.metresMoved} m`;
}

export function percent(share: number): string {
	const value = share * 100;
	return `${value > 0 && value < 10 ? value.toFixed(1) : Math.round(value)}%`;
}

/** Centre of gravity of the exteriors, measured from the first corner so that nothing is lost to rounding. */
function centreOf(polygons: Polygons): [number, number] {
	const [x0 = 0, y0 = 0] = polygons[0]?.[0]?.[0] ?? [];
	let [weight, sumX, sumY] = [0, 0, 0];
	for (const [exterior = []] of polygons) {
		// Parts may be wound either way.
		let [area, x, y] = [0, 0, 0];
		for (const [i, [x1 = 0, y1 = 0]] of exterior.slice(0, -1).entries()) {
			const [x2 = 0, y2 = 0] = exterior[i + 1] ?? [];
			const [ax, ay, bx, by] = [x1 - x0, y1 - y0, x2 - x0, y2 - y0];
			const cross = ax * by - bx * ay;
			area += cross;
			x += (ax + bx) * cross;
			y += (ay + by) * cross;
		}
		const sign = Math.sign(area);
		weight += area * sign * 3;
		sumX += x * sign;
		sumY += y * sign;
	}
	return weight === 0 ? [x0, y0] : [x0 + sumX / weight, y0 + sumY / weight];
}
