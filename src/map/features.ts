/** The dataset as the map's features: every boundary version once, and every label at the point where it belongs. */
import { featureCollection, multiPolygon, point } from "@turf/turf";
import type { Atlas } from "../domain/atlas.ts";
import { CLASSIFICATIONS } from "../domain/classification.ts";
import { decodePolygons } from "../domain/coordinates.ts";
import type { AreaId, Assessment, BoundaryVersionId, ReportYear } from "../domain/dataset.ts";

export function boundaryFeatures(atlas: Atlas) {
	return featureCollection(
		atlas.boundaries.map(({ id, area, polygons }) => multiPolygon(decodePolygons(polygons), { id, area })),
	);
}

/**
 * A point per boundary version and name, with the reports that use both, and `rank-` with each report's year: whose
 * label is placed first where not all fit, lowest first. The severer class comes first, and in a class the larger area.
 */
export function labelFeatures(atlas: Atlas) {
	const labels = new Map<string, Label>();
	const sizeOf = ({ boundary }: Assessment) => atlas.boundary(boundary).squareMetres;
	for (const year of atlas.years) {
		const ranked = atlas.assessmentsIn(year).toSorted((a, b) => severity(b) - severity(a) || sizeOf(b) - sizeOf(a));
		for (const [rank, { area, name, boundary }] of ranked.entries()) {
			const key = `${boundary} ${name}`;
			const label = labels.get(key) ?? { area, name, text: labelText(name), boundary, years: [], ranks: {} };
			label.years.push(year);
			label.ranks[labelRank(year)] = rank;
			labels.set(key, label);
		}
	}
	return featureCollection(
		[...labels.values()].map(({ boundary, ranks, ...properties }) =>
			point([...atlas.boundary(boundary).inner], {
				...properties,
				...ranks,
				squareMetres: atlas.boundary(boundary).squareMetres,
			}),
		),
	);
}

interface Label {
	readonly area: AreaId;
	readonly name: string;
	readonly text: string;
	readonly boundary: BoundaryVersionId;
	readonly years: ReportYear[];
	readonly ranks: Record<string, number>;
}

function severity({ classification }: Assessment): number {
	return CLASSIFICATIONS.indexOf(classification);
}

/** The property that holds a label's rank in a report. */
export function labelRank(year: ReportYear): string {
	return `rank-${year}`;
}

/** A name as the map writes it: no line begins with a slash. */
export function labelText(name: string): string {
	return name.replaceAll(" /", "\u00a0/");
}
