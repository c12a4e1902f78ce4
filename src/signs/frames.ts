/**
 * How much around it the map shows of what a view is about, so that a place is recognised and not a shape. For the map, the
 * placeholder map and the previews of links.
 */
import type { Atlas } from "../domain/atlas.ts";
import { unionOfBoxes } from "../domain/boxes.ts";
import type { AreaId, Assessment, BBox, MunicipalityId, ReportYear } from "../domain/dataset.ts";
import { assessedIn, family, nearestListing, standing } from "../domain/lineage.ts";
import type { AskedPlace } from "../domain/lookup/look-up.ts";
import { fromMercator, mercator, metreAt } from "../domain/mercator.ts";
import { boxOfAreas } from "./extents.ts";

/** What to bring into view. */
export interface Frame {
	readonly box: BBox;
	/** Nothing was chosen, or nothing found: it holds all areas that there have been. */
	readonly isOfAll: boolean;
}

/** Of the shorter side of what an outline is framed in: with the padding of the map, 40 % of the map. */
const OUTLINE_SHARE = 0.44;
/** The ground that any frame shows at least, from top to bottom: neighbours, the next station and stops. */
const LEAST_GROUND_M = 3000;
/** On either side of several areas, in shares of their box. */
const MARGIN = 1 / 8;
/**
 * An outline may take so much less of its frame than it would of one of its own, if the frame stays the same from report to
 * report for that.
 */
const STEADY = 0.85;

/**
 * The frame of an area in a report: what the report lists of it, or, where that is nothing, the outline that is nearest in time.
 * Where outlines of other reports hardly differ, it is the same for all of them.
 */
export function frameOfArea(atlas: Atlas, area: AreaId, year: ReportYear): BBox {
	const drawn = drawnOf(atlas, area, year);
	const own = unionOfBoxes(drawn.map(({ boundary }) => atlas.boundary(boundary).bbox)) ?? boxOfAreas(atlas, [area]);
	const steady = [family(atlas, area), drawn.map((one) => one.area)]
		.map((areas) => boxOfAreas(atlas, areas))
		.find((box) => longerSide(own) >= STEADY * longerSide(box));
	return squareAround(steady ?? own);
}

/** What a report lists of an area, or else what the report next to it in time does. */
export function drawnOf(atlas: Atlas, area: AreaId, year: ReportYear): readonly Assessment[] {
	const assessed = assessedIn(standing(atlas, area, year));
	const nearest = assessed.length === 0 ? nearestListing(atlas, area, year) : undefined;
	return nearest ? [nearest] : assessed;
}

/** The frame of all outlines that an area and its relatives have had. */
export function frameOfFamily(atlas: Atlas, area: AreaId): BBox {
	return frameOfAreas(atlas, family(atlas, area));
}

/** The frame of all areas that a municipality has had, and of the name by which people know it. */
export function frameOfMunicipality(atlas: Atlas, id: MunicipalityId): BBox {
	const areas = atlas.areas.filter(({ municipality }) => municipality === id).map((area) => area.id);
	const box = boxOfAreas(atlas, areas);
	const [lng, lat] = atlas.municipality(id).namedAt ?? [box[0], box[1]];
	return framed(unionOfBoxes([box, [lng, lat, lng, lat]]) ?? box, MARGIN);
}

/** So far from a place its nearest area is still brought into view with it. In metres. */
const NEAR_M = 6000;

/** The frame of a place that is asked about, with the nearest area of the report where one is near; without a place, of all areas. */
export function frameOfPlace(atlas: Atlas, place: AskedPlace | null, year: ReportYear): BBox {
	if (!place) return boxOfAreas(atlas, []);
	const { at, uncertainty } = place;
	const [x, y] = mercator(at);
	const metre = metreAt(y);
	const boxes = atlas.assessmentsIn(year).map(({ boundary }) => atlas.boundary(boundary).bbox);
	const distanceTo = ([west, south, east, north]: BBox) => {
		const [left, top] = mercator([west, north]);
		const [right, bottom] = mercator([east, south]);
		return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)) / metre;
	};
	const near = boxes.filter((box) => distanceTo(box) < NEAR_M).toSorted((a, b) => distanceTo(a) - distanceTo(b))[0];
	const around = resized([...at, ...at], 2 * uncertainty * metre, 2 * uncertainty * metre);
	return framed(near ? (unionOfBoxes([around, near]) ?? around) : around, MARGIN);
}

/** The frame of several areas, whatever report lists them. */
export function frameOfAreas(atlas: Atlas, areas: readonly AreaId[]): BBox {
	return framed(boxOfAreas(atlas, areas), 0);
}

function framed(box: BBox, margin: number): BBox {
	const { width, height } = sizeOf(box);
	return resized(box, width * (1 + 2 * margin), height * (1 + 2 * margin));
}

function squareAround(box: BBox): BBox {
	const side = longerSide(box) / OUTLINE_SHARE;
	return resized(box, side, side);
}

/** The box around the same middle; sides in shares of the world's. */
function resized(box: BBox, width: number, height: number): BBox {
	const { middle } = sizeOf(box);
	const least = LEAST_GROUND_M * metreAt(fromMercator(middle)[1]);
	const [x, y] = [Math.max(width, least) / 2, Math.max(height, least) / 2];
	const [west, north] = fromMercator([middle[0] - x, middle[1] - y]);
	const [east, south] = fromMercator([middle[0] + x, middle[1] + y]);
	return [west, south, east, north];
}

function longerSide(box: BBox): number {
	const { width, height } = sizeOf(box);
	return Math.max(width, height);
}

/** In shares of the world's side. */
function sizeOf([west, south, east, north]: BBox) {
	const [left, top] = mercator([west, north]);
	const [right, bottom] = mercator([east, south]);
	return { width: right - left, height: bottom - top, middle: [(left + right) / 2, (top + bottom) / 2] as const };
}
