/** The dataset as the map's features: every boundary drawing once, and every name at the place where it belongs. */
import { featureCollection, multiPolygon, point } from "@turf/turf";
import type { Atlas } from "../domain/atlas.ts";
import { decodeRing } from "../domain/coordinates.ts";
import type { AreaId, BoundaryId, ReportYear } from "../domain/dataset.ts";

export function boundaryFeatures(atlas: Atlas) {
	return featureCollection(
		atlas.boundaries.map(({ id, area, polygons }) =>
			multiPolygon(
				polygons.map((rings) => rings.map((ring) => decodeRing(ring))),
				{ id, area },
			),
		),
	);
}

/** A point per drawing, where its mark of change stands. */
export function markFeatures(atlas: Atlas) {
	return featureCollection(atlas.boundaries.map(({ id, inner }) => point([...inner], { id })));
}

/** A point per drawing and name, with the reports that use both. */
export function labelFeatures(atlas: Atlas) {
	const labels = new Map<string, { area: AreaId; name: string; boundary: BoundaryId; years: ReportYear[] }>();
	for (const year of atlas.years) {
		for (const { area, name, boundary } of atlas.assessmentsIn(year)) {
			const key = `${boundary} ${name}`;
			const label = labels.get(key) ?? { area, name, boundary, years: [] };
			label.years.push(year);
			labels.set(key, label);
		}
	}
	return featureCollection(
		[...labels.values()].map(({ area, name, boundary, years }) =>
			point([...atlas.boundary(boundary).inner], { area, name, years }),
		),
	);
}
