/** The dataset as the map's features: every boundary version once, and every label at the point where it belongs. */
import { featureCollection, multiPolygon, point } from "@turf/turf";
import type { Atlas } from "../domain/atlas.ts";
import { CLASSIFICATIONS } from "../domain/classification.ts";
import { decodePolygons } from "../domain/coordinates.ts";
import type { AreaId, Assessment, BoundaryVersion, BoundaryVersionId, ReportYear } from "../domain/dataset.ts";
import { metreAt, worldSize } from "../domain/mercator.ts";

export function boundaryFeatures(atlas: Atlas) {
	return featureCollection(
		atlas.boundaries.map(({ id, area, polygons }) => multiPolygon(decodePolygons(polygons), { id, area })),
	);
}

/**
 * A point per boundary version and name, with the reports that use both, and `rank-` with each report's year: whose
 * label is placed first where not all fit, lowest first. The severer class comes first, and in a class the larger area.
 * `fitsFrom`: the zoom from which on it lies within its area.
 */
export function labelFeatures(atlas: Atlas) {
	const labels = new Map<string, Label>();
	const sizeOf = ({ boundary }: Assessment) => atlas.boundary(boundary).squareMetres;
	for (const year of atlas.years) {
		const ranked = atlas.assessmentsIn(year).toSorted((a, b) => severity(b) - severity(a) || sizeOf(b) - sizeOf(a));
		for (const [rank, assessment] of ranked.entries()) {
			const { area, name, boundary } = assessment;
			const id = labelId(assessment);
			const label = labels.get(id) ?? { id, area, name, text: labelText(name), boundary, years: [], ranks: {} };
			label.years.push(year);
			label.ranks[labelRank(year)] = rank;
			labels.set(id, label);
		}
	}
	return featureCollection(
		[...labels.values()].map(({ boundary, ranks, ...properties }) =>
			point([...atlas.boundary(boundary).inner], {
				...properties,
				...ranks,
				squareMetres: atlas.boundary(boundary).squareMetres,
				fitsFrom: fitsFrom(atlas.boundary(boundary), properties.text),
			}),
		),
	);
}

interface Label {
	readonly id: string;
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

/** By which feature-state names a label. */
export function labelId({ boundary, name }: Pick<Assessment, "boundary" | "name">): string {
	return `${boundary} ${name}`;
}

/** The zoom from which on a name is narrower than its area is wide, as far as both can be estimated. */
export function fitsFrom({ squareMetres, inner }: BoundaryVersion, text: string): number {
	const lines = Math.ceil(text.length / LABEL.charactersInLine);
	const width = Math.max(...text.split(" ").map((word) => word.length), text.length / lines) * LABEL.character;
	// Areas are longer than they are wide.
	const side = 0.8 * Math.sqrt(squareMetres) * metreAt(inner[1]);
	return Math.log2(width / side / worldSize(0));
}

/** About as they are near by: of a character, in CSS pixels, and how many stand in a line. */
const LABEL = { character: 7, charactersInLine: 15 } as const;

/** A name as the map writes it: no line begins with a slash. */
export function labelText(name: string): string {
	return name.replaceAll(" /", "\u00a0/");
}
