/**
 * City symbols for the zoom levels at which areas are too small to see. Municipalities whose symbols would overlap
 * share one, named after the municipality that has had most areas. Groups depend on zoom alone, never on report or filter,
 * so that a symbol stays where it is while the reader compares.
 */
import { type Atlas, byName } from "../domain/atlas.ts";
import type { AreaId, LngLat, MunicipalityId } from "../domain/dataset.ts";
import { type NameSide, nameSides } from "./name-sides.ts";

export interface CityGroup {
	/** The municipality it is named after. */
	readonly leader: MunicipalityId;
	readonly name: string;
	/** How many other municipalities share the symbol. */
	readonly others: number;
	/** Every area that any report lists in these municipalities. */
	readonly areas: readonly AreaId[];
	/** The mean of the areas' inner points. */
	readonly centre: LngLat;
	/** Where the name has room beside the symbol; `none` where there is no room, and the name is left to pointing at it. */
	readonly nameSide: NameSide;
}

/** From this zoom on the areas themselves are drawn. */
export const AREA_ZOOM = 9;
/** Groups are the same from here down. */
const LOWEST_LEVEL = 2.5;
/** Two symbols nearer than this would touch, in CSS pixels. */
const REACH = 34;

/** The level of grouping for a zoom: quarter zoom steps, and none where the areas are drawn. */
export function levelAt(zoom: number): number | undefined {
	return zoom >= AREA_ZOOM ? undefined : Math.max(LOWEST_LEVEL, Math.floor(zoom * 4) / 4);
}

export function cityGroups(atlas: Atlas, level: number): CityGroup[] {
	const candidates = atlas.municipalities
		.map((municipality) => {
			const areas = atlas.areas.filter((area) => area.municipality === municipality.id).map(({ id }) => id);
			return { id: municipality.id, name: municipality.name, areas, centre: centreOf(atlas, areas) };
		})
		.toSorted((a, b) => b.areas.length - a.areas.length || byName(a, b));
	const groups: (typeof candidates)[] = [];
	for (const candidate of candidates) {
		const near = groups.find(([leader]) => leader && pixelsBetween(leader.centre, candidate.centre, level) < REACH);
		if (near) near.push(candidate);
		else groups.push([candidate]);
	}
	const unnamed = groups.flatMap((members) => {
		const [leader] = members;
		if (!leader) return [];
		const areas = members.flatMap((member) => member.areas);
		return [
			{ leader: leader.id, name: leader.name, others: members.length - 1, areas, centre: centreOf(atlas, areas) },
		];
	});
	const sides = nameSides(
		unnamed.map(({ name, others, centre }) => ({
			centre: pixelsOf(centre, level),
			length: name.length + (others > 0 ? 6 : 0),
		})),
	);
	return unnamed.map((group, i) => ({ ...group, nameSide: sides[i] ?? "none" }));
}

function centreOf(atlas: Atlas, areas: readonly AreaId[]): LngLat {
	const points = atlas.boundaries.filter(({ area }) => areas.includes(area)).map(({ inner }) => inner);
	const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
	return [mean(points.map(([lng]) => lng)), mean(points.map(([, lat]) => lat))];
}

function pixelsBetween(a: LngLat, b: LngLat, zoom: number): number {
	const [ax, ay] = pixelsOf(a, zoom);
	const [bx, by] = pixelsOf(b, zoom);
	return Math.hypot(ax - bx, ay - by);
}

/** The place on a web map whose world is 512 pixels wide at zoom 0, as MapLibre's is; x to the east, y to the south. */
function pixelsOf([lng, lat]: LngLat, zoom: number): [x: number, y: number] {
	const world = 512 * 2 ** zoom;
	const north = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / Math.PI;
	return [((lng + 180) / 360) * world, ((1 - north) / 2) * world];
}
