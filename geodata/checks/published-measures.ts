/**
 * A boundary version measured by us has the area and the perimeter that the Police state, within 0.05 %.
 * Measured in SWEREF 99 TM, as theirs are. A version that we made ourselves (`union of …`) has no published perimeter.
 */
import type { BoundaryFact, Facts } from "../pipeline/facts.ts";
import { areaOf, perimeterOf } from "../pipeline/measure.ts";
import { type Problem, problems } from "../problem.ts";

const TOLERANCE = 0.0005;

export function publishedMeasures(facts: Facts): Problem[] {
	return problems(
		"published-measures",
		facts.boundaries.flatMap((boundary) => [
			...compare(boundary, "an area", "m²", boundary.published_area_m2, areaOf(boundary.polygons)),
			...(boundary.source.startsWith("union of ")
				? []
				: compare(boundary, "a perimeter", "m", boundary.published_perimeter_m, perimeterOf(boundary.polygons))),
		]),
	);
}

function compare({ at }: BoundaryFact, what: string, unit: string, published: number, measured: number): string[] {
	if (Math.abs(measured - published) <= TOLERANCE * published) return [];
	return [
		`${at}: ${what} of ${published} ${unit} is published, but the boundary version measures ${measured.toFixed(1)} ${unit}.`,
	];
}
