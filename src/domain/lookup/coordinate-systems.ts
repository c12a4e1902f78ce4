/** The systems that coordinates of places in Sweden are written in, and which of them, and in which order, a pair of numbers is. */
import { SWEDEN } from "../sweden.ts";

export const COORDINATE_SYSTEMS = ["wgs84", "sweref99tm", "rt90"] as const;
/** `rt90` is RT 90 2.5 gon V, the country's own until 2007. */
export type CoordinateSystem = (typeof COORDINATE_SYSTEMS)[number];

/** Degrees of latitude and longitude, or metres. */
export interface NorthEast {
	readonly north: number;
	readonly east: number;
}

const [west, south, east, north] = SWEDEN;

/** What lies within is a place in Sweden, or just beside it. No number of one axis can be one of the other, nor of another system. */
export const EXTENTS = {
	wgs84: { north: [south, north], east: [west, east] },
	sweref99tm: { north: [6_110_000, 7_700_000], east: [250_000, 930_000] },
	rt90: { north: [6_110_000, 7_700_000], east: [1_200_000, 1_900_000] },
} as const satisfies Record<CoordinateSystem, Record<keyof NorthEast, readonly [number, number]>>;

/** What municipalities write in one of twelve local zones, SWEREF 99 18 00 for one: which, the numbers do not tell. */
const LOCAL_GRIDS = { north: EXTENTS.sweref99tm.north, east: [40_000, 249_999] } as const;

function isInSweden(system: CoordinateSystem, point: NorthEast): boolean {
	return isWithin(EXTENTS[system], point);
}

export function isInLocalGrid(point: NorthEast): boolean {
	return isWithin(LOCAL_GRIDS, point);
}

/** Whether the numbers can be degrees at all, anywhere on earth. */
export function isOnEarth({ north, east }: NorthEast): boolean {
	return Math.abs(north) <= 90 && Math.abs(east) <= 180;
}

export interface Reading {
	readonly system: CoordinateSystem;
	readonly isEastFirst: boolean;
}

/** Every way in which the two are a place in Sweden, of all systems or the one that is stated: none or one, in practice. */
export function readingsOf(first: number, second: number, stated: CoordinateSystem | undefined): Reading[] {
	const readings: Reading[] = [];
	for (const system of stated ? [stated] : COORDINATE_SYSTEMS) {
		if (isInSweden(system, { north: first, east: second })) readings.push({ system, isEastFirst: false });
		if (isInSweden(system, { north: second, east: first })) readings.push({ system, isEastFirst: true });
	}
	return readings;
}

function isWithin({ north, east }: Record<keyof NorthEast, readonly [number, number]>, point: NorthEast): boolean {
	return point.north >= north[0] && point.north <= north[1] && point.east >= east[0] && point.east <= east[1];
}
