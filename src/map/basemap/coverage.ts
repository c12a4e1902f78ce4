/** Whether the basemap shows little of a place: hardly any lines of its net of streets in sight or close by. */
import { bboxClip } from "@turf/turf";
import { BASEMAP_ZOOMS } from "../../domain/basemap-schema.ts";
import type { BBox, LngLat } from "../../domain/dataset.ts";
import { fromMercator, mercator } from "../../domain/mercator.ts";

/**
 * What is looked at is divided into so many rows and columns; edges in fewer of these fields than that are a
 * neighbouring city's.
 */
const ROWS = 3;
const FEWEST_FIELDS = 6;
/**
 * From the middle at least so far, in degrees, some 700 metres: nearer the fields would be smaller than the districts.
 */
const REACH = { lng: 0.012, lat: 0.006 };

/** `lines`: of the net, in the tiles that are in sight. */
export function isThin(
	lines: readonly (GeoJSON.LineString | GeoJSON.MultiLineString)[],
	inSight: BBox,
	middle: LngLat,
): boolean {
	const fields = fieldsAround(inSight, middle).filter((field) =>
		lines.some((line) => bboxClip(line, field).geometry.coordinates.length > 0),
	);
	return fields.length < FEWEST_FIELDS;
}

function fieldsAround(inSight: BBox, [middleLng, middleLat]: LngLat): BBox[] {
	const halfWidth = Math.max(inSight[2] - middleLng, REACH.lng);
	const halfHeight = Math.max(inSight[3] - middleLat, REACH.lat);
	const [west, south, east, north] = loadedAround(inSight);
	// What reaches beyond the tiles in sight cannot be known to be empty.
	const clamp = (low: number, value: number, high: number) => Math.min(high, Math.max(low, value));
	const lng = clamp(west + halfWidth, middleLng, east - halfWidth);
	const lat = clamp(south + halfHeight, middleLat, north - halfHeight);
	const [width, height] = [(2 * halfWidth) / ROWS, (2 * halfHeight) / ROWS];
	const steps = [...Array(ROWS).keys()];
	return steps.flatMap((row) =>
		steps.map((column): BBox => {
			const [left, bottom] = [lng - halfWidth + column * width, lat - halfHeight + row * height];
			return [left, bottom, left + width, bottom + height];
		}),
	);
}

/** The box of the basemap's last tiles that are in sight. */
function loadedAround([west, south, east, north]: BBox): BBox {
	const tiles = 2 ** BASEMAP_ZOOMS.last;
	const [left, top] = mercator([west, north]);
	const [right, bottom] = mercator([east, south]);
	const [outerWest, outerNorth] = fromMercator([Math.floor(left * tiles) / tiles, Math.floor(top * tiles) / tiles]);
	const [outerEast, outerSouth] = fromMercator([Math.ceil(right * tiles) / tiles, Math.ceil(bottom * tiles) / tiles]);
	return [outerWest, outerSouth, outerEast, outerNorth];
}
