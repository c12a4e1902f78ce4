/**
 * As many areas were redrawn between two reports as is published: those of both reports whose outlines differ
 * (symmetric difference, planar, SWEREF 99 TM) by more than 1 % of the earlier one. Split areas are not among them.
 */
import { REDRAWN_SHARE } from "../../src/domain/redrawing.ts";
import type { Facts } from "../pipeline/facts.ts";
import { shareRedrawn } from "../pipeline/measure.ts";
import { type Problem, problems } from "../problem.ts";

export function redrawn(facts: Facts): Problem[] {
	const versions = new Map(facts.boundaries.map((boundary) => [boundary.boundary_id, boundary]));
	const messages = facts.publishedChanges.flatMap(({ at, from, to, redrawn: published }) => {
		if (published === undefined) return [];
		const redrawnAreas = facts.assessments
			.filter((now) => now.year === to)
			.filter((now) => {
				const then = facts.assessments.find((row) => row.year === from && row.area_id === now.area_id);
				if (!then || then.boundary_id === now.boundary_id) return false;
				const [before, after] = [versions.get(then.boundary_id), versions.get(now.boundary_id)];
				return before && after && shareRedrawn(before.polygons, after.polygons) > REDRAWN_SHARE;
			})
			.map((now) => now.area_id);
		if (redrawnAreas.length === published) return [];
		const named = redrawnAreas.length > 0 ? ` (${redrawnAreas.join(", ")})` : "";
		return [
			`${at}: ${published} areas are published as redrawn, but the boundary versions say ${redrawnAreas.length}${named}.`,
		];
	});
	return problems("redrawn", messages);
}
