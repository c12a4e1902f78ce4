/**
 * City symbols for the zoom levels at which areas are too small to see. Municipalities whose symbols would overlap
 * share one. Groups depend on zoom alone, never on report or filter,
 * so that a symbol stays where it is while the reader compares.
 */
import { type Atlas, byName } from "../domain/atlas.ts";
import type { AreaId, LngLat, Municipality, MunicipalityId } from "../domain/dataset.ts";
import { mercator, worldSize } from "../domain/mercator.ts";
import { diameter, type NameSide } from "./city-symbol.ts";
import { nameSides } from "./name-sides.ts";

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
	/** Where the name fits beside the symbol; `none` where it does not fit, and the name is left to pointing at it. */
	readonly nameSide: NameSide;
}

/** From this zoom on the areas themselves are drawn. */
export const AREA_ZOOM = 9;
/** Groups are the same from here down. */
const LOWEST_LEVEL = 2.5;
/** What is left free between two symbols, in CSS pixels. */
const GAP = 2;

/** The level of grouping for a zoom: quarter zoom steps, and none where the areas are drawn. */
export function levelAt(zoom: number): number | undefined {
	return zoom >= AREA_ZOOM ? undefined : Math.max(LOWEST_LEVEL, Math.floor(zoom * 4) / 4);
}

/** Municipalities that share a symbol, with what is needed to place it: all of it adds up when two become one. */
interface Members {
	readonly municipalities: readonly Municipality[];
	readonly areas: readonly AreaId[];
	/** The sum of the boundary versions' inner points, and how many there are. */
	readonly sum: LngLat;
	readonly points: number;
}

const groupsByLevel = new WeakMap<Atlas, Map<number, CityGroup[]>>();

/** The groups of a level. They are worked out once for each level of an atlas. */
export function cityGroups(atlas: Atlas, level: number): readonly CityGroup[] {
	const levels = groupsByLevel.get(atlas) ?? new Map<number, CityGroup[]>();
	groupsByLevel.set(atlas, levels);
	const groups = levels.get(level) ?? groupCities(atlas, level);
	levels.set(level, groups);
	return groups;
}

/**
 * From one a municipality on, the two that overlap most become one, until none do. Sizes are those of
 * every area there has been, so no report's symbols can be larger.
 */
function groupCities(atlas: Atlas, level: number): CityGroup[] {
	const { single, listings } = placesOf(atlas);
	let groups: readonly Members[] = single;
	for (let pair = tightestOf(groups, level); pair; pair = tightestOf(groups, level)) {
		const [a, b] = pair;
		groups = [...groups.filter((group) => group !== a && group !== b), mergeMembers(a, b)];
	}
	// Largest first, which is also the order in which names are placed.
	const unnamed = groups
		.toSorted((a, b) => b.areas.length - a.areas.length)
		.flatMap((group) => {
			const often = ({ id }: Municipality) => listings.get(id) ?? 0;
			const [leader] = group.municipalities.toSorted((a, b) => often(b) - often(a) || byName(a, b));
			const others = group.municipalities.length - 1;
			return leader
				? [{ leader: leader.id, name: leader.name, others, areas: group.areas, centre: centreOf(group) }]
				: [];
		});
	const sides = nameSides(
		unnamed.map(({ name, others, centre }) => ({
			centre: pixelsOf(centre, level),
			length: name.length + (others > 0 ? 9 : 0),
		})),
	);
	return unnamed.map((group, i) => ({ ...group, nameSide: sides[i] ?? "none" }));
}

interface Places {
	/** Each municipality by itself. */
	readonly single: readonly Members[];
	/** How many assessments all reports have in a municipality. */
	readonly listings: ReadonlyMap<MunicipalityId, number>;
}

/** The same for every level, so it is counted once per atlas. */
const known = new WeakMap<Atlas, Places>();

function placesOf(atlas: Atlas): Places {
	const places = known.get(atlas) ?? countPlaces(atlas);
	known.set(atlas, places);
	return places;
}

function countPlaces(atlas: Atlas): Places {
	const counts = new Map(
		atlas.municipalities.map((municipality) => [
			municipality.id,
			{ municipality, areas: [] as AreaId[], lng: 0, lat: 0, points: 0, listings: 0 },
		]),
	);
	const countOf = (area: AreaId) => counts.get(atlas.area(area).municipality);
	for (const { id } of atlas.areas) countOf(id)?.areas.push(id);
	for (const { area, inner } of atlas.boundaries) {
		const count = countOf(area);
		if (!count) continue;
		count.lng += inner[0];
		count.lat += inner[1];
		count.points += 1;
	}
	for (const { area } of atlas.years.flatMap((year) => atlas.assessmentsIn(year))) {
		const count = countOf(area);
		if (count) count.listings += 1;
	}
	const placed = [...counts.values()].filter(({ points }) => points > 0);
	return {
		single: placed.map(({ municipality, areas, lng, lat, points }) => ({
			municipalities: [municipality],
			areas,
			sum: [lng, lat],
			points,
		})),
		listings: new Map(placed.map(({ municipality, listings }) => [municipality.id, listings])),
	};
}

function mergeMembers(a: Members, b: Members): Members {
	return {
		municipalities: [...a.municipalities, ...b.municipalities],
		areas: [...a.areas, ...b.areas],
		sum: [a.sum[0] + b.sum[0], a.sum[1] + b.sum[1]],
		points: a.points + b.points,
	};
}

/** The two groups whose symbols overlap most at a level, if any do. */
function tightestOf(groups: readonly Members[], level: number): [Members, Members] | undefined {
	const places = groups.map((group) => ({
		group,
		at: pixelsOf(centreOf(group), level),
		radius: diameter(group.areas.length) / 2,
	}));
	let tightest: { pair: [Members, Members]; space: number } | undefined;
	for (const [i, a] of places.entries()) {
		for (const b of places.slice(i + 1)) {
			const space = Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1]) - a.radius - b.radius - GAP;
			if (space < (tightest?.space ?? 0)) tightest = { pair: [a.group, b.group], space };
		}
	}
	return tightest?.pair;
}

/** The mean of the boundary versions' inner points. */
function centreOf({ sum: [lng, lat], points }: Members): LngLat {
	return [lng / points, lat / points];
}

/** Where a place lies on the map at a zoom, in CSS pixels from the world's north-western corner. */
function pixelsOf(at: LngLat, zoom: number): [x: number, y: number] {
	const [x, y] = mercator(at);
	return [x * worldSize(zoom), y * worldSize(zoom)];
}
