/**
 * City symbols for the zoom levels at which areas are too small to see. Municipalities whose symbols would overlap
 * share one. Groups depend on zoom alone, never on report or filter,
 * so that a symbol stays where it is while the reader compares.
 */
import { scaleSqrt } from "d3-scale";
import { type Atlas, byName } from "../domain/atlas.ts";
import type { AreaId, LngLat, Municipality, MunicipalityId } from "../domain/dataset.ts";
import { type NameSide, nameSides } from "./name-sides.ts";

export interface CityGroup {
	/** The municipality it is named after: the one that reports have listed most often. */
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
/** What is left free between two symbols, in CSS pixels. */
const GAP = 2;

/** Diameter of a symbol in CSS pixels by its number of areas: the disc grows with the number, not the diameter. */
export const diameter = scaleSqrt().domain([1, 33]).range([22, 38]).clamp(true);

/** The level of grouping for a zoom: quarter zoom steps, and none where the areas are drawn. */
export function levelAt(zoom: number): number | undefined {
	return zoom >= AREA_ZOOM ? undefined : Math.max(LOWEST_LEVEL, Math.floor(zoom * 4) / 4);
}

/**
 * The groups of a level: from one a municipality on, the two that overlap most become one, until none do. Sizes are those of
 * every area there has been, so no report's symbols can be larger.
 */
export function cityGroups(atlas: Atlas, level: number): CityGroup[] {
	let groups: Members[] = atlas.municipalities.map((municipality) => [municipality]);
	const placed = (members: Members) => {
		const areas = atlas.areas.filter(({ municipality }) => members.some(({ id }) => id === municipality));
		const ids = areas.map(({ id }) => id);
		return { members, areas: ids, centre: centreOf(atlas, ids), radius: diameter(ids.length) / 2 };
	};
	for (;;) {
		const places = groups.map(placed);
		const pairs = places.flatMap((a, i) =>
			places.slice(i + 1).map((b) => ({
				a,
				b,
				room: pixelsBetween(a.centre, b.centre, level) - a.radius - b.radius - GAP,
			})),
		);
		const [tightest] = pairs.filter(({ room }) => room < 0).toSorted((one, other) => one.room - other.room);
		if (!tightest) return named(places, level);
		const { a, b } = tightest;
		groups = [
			...groups.filter((members) => members !== a.members && members !== b.members),
			[...a.members, ...b.members],
		];
	}

	/** Largest first, which is also the order in which names get their room. */
	function named(places: ReturnType<typeof placed>[], zoom: number): CityGroup[] {
		const listed = atlas.years
			.flatMap((year) => atlas.assessmentsIn(year))
			.map(({ area }) => atlas.area(area).municipality);
		const listings = (id: MunicipalityId) => listed.filter((municipality) => municipality === id).length;
		const unnamed = places
			.toSorted((a, b) => b.areas.length - a.areas.length)
			.flatMap(({ members, areas, centre }) => {
				const [leader] = members.toSorted((a, b) => listings(b.id) - listings(a.id) || byName(a, b));
				return leader ? [{ leader: leader.id, name: leader.name, others: members.length - 1, areas, centre }] : [];
			});
		const sides = nameSides(
			unnamed.map(({ name, others, centre }) => ({
				centre: pixelsOf(centre, zoom),
				length: name.length + (others > 0 ? 9 : 0),
			})),
		);
		return unnamed.map((group, i) => ({ ...group, nameSide: sides[i] ?? "none" }));
	}
}

type Members = readonly Municipality[];

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
