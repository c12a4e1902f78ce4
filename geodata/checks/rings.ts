/**
 * Every ring can be drawn: closed, at least four points, not crossing itself, in the facts as well as after projection
 * and rounding. Neither winding nor repeated points matter here, since the pipeline settles them.
 */
import { kinks, polygon } from "@turf/turf";
import { cleanRing } from "../pipeline/clean-rings.ts";
import { drawBoundary } from "../pipeline/draw-boundary.ts";
import type { Facts } from "../pipeline/facts.ts";
import { type Problem, problems } from "../problem.ts";

type Ring = readonly (readonly [number, number])[];

export function rings(facts: Facts): Problem[] {
	const messages = facts.boundaries.flatMap((boundary) => {
		const inFacts = boundary.polygons.flat();
		if (inFacts.length === 0) return [`${boundary.at}: the boundary version has no ring.`];
		const faults = inFacts.flatMap((ring, i) => [...open(ring), ...findFaults(ring)].map((fault) => ringAt(i, fault)));
		// Only what is sound can become unsound on the way.
		const drawn = faults.length > 0 ? [] : drawBoundary(boundary).polygons.flat();
		const later = drawn.flatMap((ring, i) => findFaults(ring).map((fault) => ringAt(i, `${fault} after projection`)));
		return [...faults, ...later].map((fault) => `${boundary.at}: ${fault}.`);
	});
	return problems("rings", messages);
}

function open(ring: Ring): string[] {
	const [first, last] = [ring[0], ring.at(-1)];
	return first && last && first[0] === last[0] && first[1] === last[1] ? [] : ["is not closed"];
}

function findFaults(ring: Ring): string[] {
	const points = cleanRing(ring);
	if (points.length < 4) return ["has fewer than four points"];
	const crossing = kinks(polygon([points])).features[0];
	return crossing ? [`crosses itself at ${crossing.geometry.coordinates.join(", ")}`] : [];
}

function ringAt(index: number, fault: string): string {
	return `ring ${index + 1} ${fault}`;
}
