/** Every boundary version of an area and its relatives, which reports each stands for, and how two of them overlap. */
import type { Atlas } from "./atlas.ts";
import type { AreaId, BoundaryVersion, ReportYear } from "./dataset.ts";
import { family, nearestListing } from "./lineage.ts";

export interface Outline {
	readonly boundary: BoundaryVersion;
	/** The name that the newest report with this version gives the area. */
	readonly name: string;
	/** Reports that the version was published with or for, and those for which it is only assumed; oldest first. */
	readonly published: readonly ReportYear[];
	readonly assumed: readonly ReportYear[];
}

/** Oldest version first, the area's own before those of its relatives. */
export function outlinesOf(atlas: Atlas, area: AreaId): Outline[] {
	return family(atlas, area)
		.flatMap((relative) => atlas.boundaries.filter((boundary) => boundary.area === relative))
		.toSorted((a, b) => a.published - b.published)
		.map((boundary) => {
			const uses = atlas.years
				.flatMap((year) => atlas.assessment(boundary.area, year) ?? [])
				.filter((assessment) => assessment.boundary === boundary.id);
			const years = (basis: "published" | "assumed") =>
				uses.filter(({ boundaryBasis }) => boundaryBasis === basis).map(({ year }) => year);
			return {
				boundary,
				name: uses.at(-1)?.name ?? atlas.area(boundary.area).name,
				published: years("published"),
				assumed: years("assumed"),
			};
		});
}

export interface Overlap {
	/** The area that both versions share, in square metres. */
	readonly squareMetres: number;
	/** That area as a fraction of each version. */
	readonly ofFirst: number;
	readonly ofSecond: number;
}

export function overlapOf(atlas: Atlas, first: BoundaryVersion, second: BoundaryVersion): Overlap {
	const squareMetres = atlas.overlap(first.id, second.id);
	// Measured and published areas differ by some ten-thousandths; a part of a whole is never more than all of it.
	const fraction = (of: BoundaryVersion) => Math.min(1, squareMetres / of.squareMetres);
	return { squareMetres, ofFirst: fraction(first), ofSecond: fraction(second) };
}

/** The boundary of a report, or of the one nearest to it that lists the area. */
export function nearestBoundary(atlas: Atlas, area: AreaId, year: ReportYear): BoundaryVersion | undefined {
	const listed = nearestListing(atlas, area, year);
	return listed && atlas.boundary(listed.boundary);
}
