/** The dataset as the map's features: every boundary version once, and every label at the point where it belongs. */
import { featureCollection, multiPolygon, point } from "@turf/turf";
import type { Atlas } from "../domain/atlas.ts";
import { CLASSIFICATIONS, type Classification } from "../domain/classification.ts";
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
 * `class-` with each report's year: its class there. `fitsFrom`: the zoom from which on it lies within its area.
 */
export function labelFeatures(atlas: Atlas) {
	const labels = new Map<string, Label>();
	const sizeOf = ({ boundary }: Assessment) => atlas.boundary(boundary).squareMetres;
	for (const year of atlas.years) {
		const ranked = atlas.assessmentsIn(year).toSorted((a, b) => severity(b) - severity(a) || sizeOf(b) - sizeOf(a));
		for (const [rank, { area, name, boundary, classification }] of ranked.entries()) {
			const key = `${boundary} ${name}`;
			const label = labels.get(key) ?? {
				area,
				name,
				text: labelText(name),
				boundary,
				years: [],
				ranks: {},
				classes: {},
			};
			label.years.push(year);
			label.ranks[labelRank(year)] = rank;
			label.classes[labelClass(year)] = classification;
			labels.set(key, label);
		}
	}
	return featureCollection(
		[...labels.values()].map(({ boundary, ranks, classes, ...properties }) =>
			point([...atlas.boundary(boundary).inner], {
				...properties,
				...ranks,
				...classes,
				squareMetres: atlas.boundary(boundary).squareMetres,
				fitsFrom: fitsFrom(atlas.boundary(boundary), properties.text),
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
	readonly classes: Record<string, Classification>;
}

function severity({ classification }: Assessment): number {
	return CLASSIFICATIONS.indexOf(classification);
}

/** The property that holds a label's rank in a report. */
export function labelRank(year: ReportYear): string {
	return `rank-${year}`;
}

/** The property that holds an area's class in a report. */
export function labelClass(year: ReportYear): string {
	return `class-${year}`;
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
