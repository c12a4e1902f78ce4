/**
 * Every corner of every boundary version lies in the area's county, or within 600 m of it: its borders are as much off.
 * The counties are cut from the basemap (`pipeline/cut-counties.ts`); municipalities are too small for such borders.
 */
import { booleanPointInPolygon, pointToPolygonDistance } from "@turf/turf";
import type { Feature, Polygon } from "geojson";
import type { LngLat } from "../../src/domain/dataset.ts";
import { type CountyOutlines, cutCounties } from "../pipeline/cut-counties.ts";
import type { Facts } from "../pipeline/facts.ts";
import { project } from "../pipeline/project.ts";
import { type Problem, problems } from "../problem.ts";

const TOLERANCE_M = 600;

export function insideCounty(facts: Facts): Problem[] {
	const outlines = cutCounties(facts.basemap, facts.countyPoints);
	const countyOf = new Map(facts.areas.map((row) => [row.area_id, row.county]));
	return problems("inside-county", [
		...facts.counties
			.filter((row) => !outlines.has(row.county))
			.map((row) => `${row.at}: the basemap's borders do not close around the county, so nothing can be tested there.`),
		...facts.boundaries.flatMap((boundary) => {
			const county = countyOf.get(boundary.area_id);
			const pieces = county === undefined ? undefined : outlines.get(county);
			if (!pieces) return [];
			const corners = boundary.polygons.flat(2).map(project);
			const far = corners.find((corner) => metresOutside(corner, pieces) > TOLERANCE_M);
			return far ? [`${boundary.at}: lies outside ${county}${describeElsewhere(far, outlines)}.`] : [];
		}),
	]);
}

function metresOutside(point: LngLat, pieces: readonly Feature<Polygon>[]): number {
	if (pieces.some((piece) => booleanPointInPolygon(point, piece))) return 0;
	return Math.min(...pieces.map((piece) => pointToPolygonDistance(point, piece, { units: "meters" })));
}

function describeElsewhere(point: LngLat, outlines: CountyOutlines): string {
	const holding = [...outlines].find(([, pieces]) => pieces.some((piece) => booleanPointInPolygon(point, piece)));
	return holding ? `, in ${holding[0]}` : "";
}
