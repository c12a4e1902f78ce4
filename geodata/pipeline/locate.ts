/**
 * Where a boundary version lies, as one would tell a stranger: how far and in which direction from the middle of which town, and
 * by which stations or stops. Measured once here, so that the site needs neither geometry nor the layers for it.
 */
import { bearing, distance } from "@turf/turf";
import { DIRECTIONS, type LngLat, type Location } from "../../src/domain/dataset.ts";
import { directionOf } from "../../src/domain/direction.ts";
import { placesToName } from "../basemap/places-to-name.ts";
import { stationsToDraw, stopsToDraw } from "../basemap/stations.ts";
import type { BoundaryGeometry } from "./draw-boundary.ts";
import type { Facts } from "./facts.ts";
import { findStops, type Halt } from "./find-stops.ts";

/** What is told is not finer than this, so nothing finer is stored. */
const STEP_M = 10;

interface Town {
	readonly name: string;
	readonly centre: LngLat;
	readonly population: number;
}

/** `area`: its name, which stops may bear too. */
export type Locate = (geometry: BoundaryGeometry, area: string) => Location;

export function locator(facts: Facts): Locate {
	const towns = facts.townCentres.map(({ town, lng, lat }): Town => {
		return { name: town, centre: [lng, lat], population: townNamed(facts, town)?.properties.population ?? 0 };
	});
	const halts = haltsOf(facts);
	return (geometry, area) => {
		const { inner } = geometry;
		const [town] = towns.toSorted((a, b) => pull(b, inner) - pull(a, inner));
		const stops = findStops(halts, geometry, area);
		return {
			// A missing one is for the check of town centres to tell.
			town: town?.name ?? "",
			metres: town ? Math.round(metres(town, inner) / STEP_M) * STEP_M : 0,
			direction: town ? directionOf(bearing(town.centre, inner)) : DIRECTIONS[0],
			...(stops && { stops }),
		};
	};
}

export function townNamed({ basemap }: Facts, name: string) {
	return basemap.places.features.find(({ properties }) => properties.kind === "town" && properties.name === name);
}

/** How strongly people refer to a town: the larger and the nearer it is. A suburb so belongs to its city, and not to the next suburb. */
function pull(town: Town, at: LngLat): number {
	return town.population / metres(town, at) ** 2;
}

function metres({ centre }: Town, at: LngLat): number {
	return distance(centre, at, { units: "meters" });
}

/** Those that the map draws. A ferry's quay is none to steer by. */
function haltsOf({ basemap: { places, stations, busStops } }: Facts): Halt[] {
	const named = placesToName(places.features);
	const drawn = stationsToDraw(stations.features, busStops.features, named, []);
	return [
		...drawn.flatMap(({ properties: { kind, name }, geometry }) =>
			kind === "ferry" ? [] : [{ kind, name, at: geometry.coordinates }],
		),
		...stopsToDraw(busStops.features, drawn, named).map(({ properties: { name }, geometry }) => ({
			kind: "bus" as const,
			name,
			at: geometry.coordinates,
		})),
	];
}
