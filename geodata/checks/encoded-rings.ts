/**
 * A ring of the dataset, read back, is where the facts say: every corner within a metre of the projected original.
 * It guards the projection, the rounding and the delta form together.
 */
import { distance } from "@turf/turf";
import { decodeRing } from "../../src/domain/coordinates.ts";
import type { Dataset, LngLat } from "../../src/domain/dataset.ts";
import type { Facts } from "../pipeline/facts.ts";
import { project } from "../pipeline/project.ts";
import { type Problem, problems } from "../problem.ts";

const TOLERANCE_M = 1;

export function encodedRings(dataset: Dataset, facts: Facts): Problem[] {
	const originals = new Map(facts.boundaries.map((boundary) => [boundary.boundary_id, boundary]));
	const messages = dataset.boundaries.flatMap((boundary) => {
		const original = originals.get(boundary.id);
		if (!original) return [`dataset: the boundary version ${boundary.id} is not in the facts.`];
		const expected = original.polygons.flat().map((ring) => ring.map(project));
		const worst = Math.max(
			0,
			...boundary.polygons.flat().map((encoded, i) => deviation(decodeRing(encoded), expected[i] ?? [])),
		);
		return worst <= TOLERANCE_M
			? []
			: [`${original.at}: the dataset is ${worst.toFixed(1)} m off the boundary version.`];
	});
	return problems("encoded-rings", messages);
}

/** The greatest distance in metres from a corner of one ring to the nearest corner of the other, both ways. */
function deviation(a: readonly LngLat[], b: readonly LngLat[]): number {
	return Math.max(largestDistance(a, b), largestDistance(b, a));
}

function largestDistance(from: readonly LngLat[], to: readonly LngLat[]): number {
	return Math.max(0, ...from.map((point) => distanceToRing(point, to)));
}

function distanceToRing(point: LngLat, ring: readonly LngLat[]): number {
	// Differences in degrees find the nearest corner; only that one is worth an exact distance.
	let [closest, least] = [ring[0], Number.POSITIVE_INFINITY];
	for (const corner of ring) {
		const difference = roughDistance(point, corner);
		if (difference < least) [closest, least] = [corner, difference];
	}
	return closest ? distance(point, closest, { units: "meters" }) : Number.POSITIVE_INFINITY;
}

function roughDistance(a: LngLat, b: LngLat): number {
	return Math.hypot((a[0] - b[0]) * Math.cos((a[1] * Math.PI) / 180), a[1] - b[1]);
}
