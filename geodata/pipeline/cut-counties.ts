/**
 * Cuts Sweden into its counties along the basemap's border lines, for the check that an area lies in its county.
 * The lines are generalised (200 to 600 m off), stop at lake shores and some kilometres off the coast: the result is
 * good for that check and for nothing finer. It is not published.
 */
import {
	booleanPointInPolygon,
	buffer,
	difference,
	featureCollection,
	flatten,
	lineString,
	multiPolygon,
	nearestPointOnLine,
	polygon,
} from "@turf/turf";
import type { Feature, LineString, MultiPolygon, Polygon } from "geojson";
import type { Basemap, Facts } from "./facts.ts";

type Point = [number, number];

/** Each county's pieces of land, by its name. Pieces without a county point (uninhabited islets) are left out. */
export type CountyOutlines = ReadonlyMap<string, readonly Feature<Polygon>[]>;

/** Half the width of the cut along a border, in kilometres: wide enough to close the small gaps where lines meet. */
const CUT_KM = 0.1;

export function cutCounties(basemap: Basemap, points: Facts["countyPoints"]): CountyOutlines {
	const outlines = new Map<string, Feature<Polygon>[]>();
	for (const piece of cutLand(basemap, ["county", "police-region"])) {
		const county = points.find((point) => booleanPointInPolygon([point.lng, point.lat], piece))?.county;
		if (county !== undefined) outlines.set(county, [...(outlines.get(county) ?? []), piece]);
	}
	return outlines;
}

type BorderKind = Basemap["borders"]["features"][number]["properties"]["kind"];

/** The pieces that the land of Sweden falls into along borders of these kinds, lakes left out. */
export function cutLand(
	basemap: Pick<Basemap, "land" | "lakes" | "borders">,
	kinds: readonly BorderKind[],
): Feature<Polygon>[] {
	const land = basemap.land.features.filter((f) => f.properties.kind === "se").map((f) => f.geometry.coordinates);
	const lakes = basemap.lakes.features.map((f) => polygon(f.geometry.coordinates));
	const borders = basemap.borders.features
		.filter((f) => kinds.includes(f.properties.kind))
		.map((f) => f.geometry.coordinates);
	const cuts = [...borders, ...connectLooseEnds(borders, shores(basemap))].map((line) =>
		buffer(lineString(line), CUT_KM, { units: "kilometers", steps: 2 }),
	);
	const solid = [...lakes, ...cuts].filter((cut) => cut !== undefined);
	const all: Feature<Polygon | MultiPolygon>[] = [multiPolygon(land), ...solid];
	const pieces = all.length === 1 ? all[0] : difference(featureCollection(all));
	return pieces ? flatten(pieces).features : [];
}

/** Where a border line may end: at the edge of the land, or at the shore of a lake. */
function shores(basemap: Pick<Basemap, "land" | "lakes">): Feature<LineString>[] {
	const land = basemap.land.features.filter((feature) => feature.properties.kind === "se");
	return [...land, ...basemap.lakes.features].flatMap((f) => f.geometry.coordinates.map((ring) => lineString(ring)));
}

/** A straight line from every loose end of a border to the nearest shore or other border, so that counties close. */
function connectLooseEnds(borders: readonly Point[][], shores: readonly Feature<LineString>[]): Point[][] {
	const ends = borders.flatMap((line) => [line[0], line.at(-1)].filter((end) => end !== undefined));
	const loose = ends.filter((end) => ends.filter((other) => isSamePoint(end, other)).length === 1);
	return loose.flatMap((end) => {
		const others = borders.filter((line) => !isSamePoint(end, line[0]) && !isSamePoint(end, line.at(-1)));
		const nearest = [...shores, ...others.map((line) => lineString(line))]
			.map((line) => nearestPointOnLine(line, end, { units: "kilometers" }))
			.toSorted((a, b) => a.properties.pointDistance - b.properties.pointDistance)[0];
		const [lng, lat] = nearest?.geometry.coordinates ?? [];
		return lng === undefined || lat === undefined || isSamePoint(end, [lng, lat]) ? [] : [[end, [lng, lat]]];
	});
}

function isSamePoint(a: Readonly<Point>, b: Readonly<Point> | undefined): boolean {
	return b !== undefined && a[0] === b[0] && a[1] === b[1];
}
