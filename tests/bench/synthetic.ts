/**
 * Makes a small country large: the dataset with every area copied whole (boundary versions, assessments, splits), each
 * copy shifted a little, so that copies lie around their original like the seeds of a sunflower and are as dense
 * everywhere. Municipalities stay as they are and get more areas each.
 */
import type { AreaId, BoundaryVersion, BoundaryVersionId, Dataset } from "../../src/domain/dataset.ts";

/** Degrees of latitude from one copy to its nearest neighbours, about two kilometres. */
const SPACING = 0.02;
/** The angle that keeps the seeds of a sunflower apart. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** The dataset with about so many areas: the nearest whole number of copies. The first copy is the original. */
export function enlarged(dataset: Dataset, areas: number): Dataset {
	const copies = Array.from({ length: Math.max(1, Math.round(areas / dataset.areas.length)) }, (_, copy) => copy);
	const totals = (count: number) => count * copies.length;
	return {
		...dataset,
		reports: dataset.reports.map((report) => ({
			...report,
			totals: {
				utsatt: totals(report.totals.utsatt),
				riskomrade: totals(report.totals.riskomrade),
				sarskilt_utsatt: totals(report.totals.sarskilt_utsatt),
			},
		})),
		areas: copies.flatMap((copy) => dataset.areas.map((area) => ({ ...area, id: areaCopy(area.id, copy) }))),
		assessments: copies.flatMap((copy) =>
			dataset.assessments.map((assessment) => ({
				...assessment,
				area: areaCopy(assessment.area, copy),
				boundary: boundaryCopy(assessment.boundary, copy),
			})),
		),
		boundaries: copies.flatMap((copy) => dataset.boundaries.map((boundary) => shifted(boundary, copy))),
		splits: copies.flatMap((copy) =>
			dataset.splits.map(({ parent, part, year }) => ({
				parent: areaCopy(parent, copy),
				part: areaCopy(part, copy),
				year,
			})),
		),
	};
}

function shifted(boundary: BoundaryVersion, copy: number): BoundaryVersion {
	const radius = SPACING * Math.sqrt(copy);
	// A degree of longitude is half as long as one of latitude at 60° north.
	const east = Math.round(2 * radius * Math.cos(copy * GOLDEN_ANGLE) * 1e6);
	const north = Math.round(radius * Math.sin(copy * GOLDEN_ANGLE) * 1e6);
	const [w, s, e, n] = boundary.bbox;
	const [lng, lat] = boundary.inner;
	return {
		...boundary,
		id: boundaryCopy(boundary.id, copy),
		area: areaCopy(boundary.area, copy),
		bbox: [w + east / 1e6, s + north / 1e6, e + east / 1e6, n + north / 1e6],
		inner: [lng + east / 1e6, lat + north / 1e6],
		// Only a ring's first point is a place, in millionths of a degree; the others are steps from the one before.
		polygons: boundary.polygons.map((rings) =>
			rings.map(([x = 0, y = 0, ...steps]) => [x + east, y + north, ...steps]),
		),
	};
}

/** Ids are branded by the schema; a copy's id keeps the form that the schema demands. */
function areaCopy(id: AreaId, copy: number): AreaId {
	return copy === 0 ? id : (`${id}-${copy}` as AreaId);
}

function boundaryCopy(id: BoundaryVersionId, copy: number): BoundaryVersionId {
	return copy === 0 ? id : (id.replace("@", `-${copy}@`) as BoundaryVersionId);
}
