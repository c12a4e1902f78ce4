/**
 * Whose areas share a symbol where they are too small to see: those of a police region, and of a municipality from where its
 * region fills the map. Never those that happen to lie close, so that every symbol counts what filters, table and figures count.
 */
import { type Atlas, byName } from "../domain/atlas.ts";
import { unionOfBoxes } from "../domain/boxes.ts";
import type { AreaId, BBox, LngLat } from "../domain/dataset.ts";
import { groupBy } from "../domain/group-by.ts";
import { AREA_ZOOM, zoomToFit } from "./extents.ts";

export interface PlaceGroup {
	readonly kind: "region" | "municipality";
	/** The region's or the municipality's. */
	readonly id: string;
	readonly name: string;
	/** Every area that any report lists there. */
	readonly areas: readonly AreaId[];
	/** The mean of its boundary versions' inner points. */
	readonly centre: LngLat;
	readonly box: BBox;
}

/** The map's in CSS pixels. */
export interface MapSize {
	readonly width: number;
	readonly height: number;
}

/** A region fills the map from this much below the zoom at which its areas just fit. */
const FILLS_FROM = 0.75;
/** A region of few areas that lie close would fill the map only where they are drawn. */
const LAST_REGION_ZOOM = 8;

/** A region that reports have listed areas in, and its municipalities that they lie in, both by name. */
interface RegionGroups {
	readonly region: PlaceGroup;
	readonly municipalities: readonly PlaceGroup[];
}

const known = new WeakMap<Atlas, readonly RegionGroups[]>();

/** They are worked out once per atlas. */
function regionGroups(atlas: Atlas): readonly RegionGroups[] {
	const groups = known.get(atlas) ?? groupAreas(atlas);
	known.set(atlas, groups);
	return groups;
}

/** The symbols of the whole country. */
export function groupsByRegion(atlas: Atlas): readonly PlaceGroup[] {
	return regionGroups(atlas).map(({ region }) => region);
}

/** The symbols of a map that shows so much; none where the areas are drawn. */
export function groupsAt(atlas: Atlas, zoom: number, size: MapSize): readonly PlaceGroup[] {
	if (zoom >= AREA_ZOOM) return [];
	return regionGroups(atlas).flatMap(({ region, municipalities }) => {
		const fills = Math.min(zoomToFit(region.box, size) - FILLS_FROM, LAST_REGION_ZOOM);
		return zoom >= fills ? municipalities : [region];
	});
}

function groupAreas(atlas: Atlas): RegionGroups[] {
	const byRegion = groupBy(atlas.areas, ({ id }) => atlas.whereabouts(id).region);
	return [...byRegion]
		.toSorted(([a], [b]) => byName(a, b))
		.map(([region, areas]) => ({
			region: groupOf(atlas, "region", region, areas),
			municipalities: [...groupBy(areas, ({ id }) => atlas.whereabouts(id).municipality)]
				.toSorted(([a], [b]) => byName(a, b))
				.map(([municipality, within]) => groupOf(atlas, "municipality", municipality, within)),
		}));
}

function groupOf(
	atlas: Atlas,
	kind: PlaceGroup["kind"],
	{ id, name }: { id: string; name: string },
	within: readonly { id: AreaId }[],
): PlaceGroup {
	const areas = within.map((area) => area.id);
	const boundaries = atlas.boundaries.filter(({ area }) => areas.includes(area));
	const box = unionOfBoxes(boundaries.map(({ bbox }) => bbox));
	if (!box) throw new Error(`No area of ${name} has a boundary`);
	const mean = (axis: 0 | 1) => boundaries.reduce((sum, { inner }) => sum + inner[axis], 0) / boundaries.length;
	return { kind, id, name, areas, centre: [mean(0), mean(1)], box };
}
