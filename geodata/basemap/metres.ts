/** Distances in metres between places that are near each other, in degrees, and places on the way. */
import type { Position } from "geojson";

const METRES_A_DEGREE = 111_200;

export function metresBetween([lng = 0, lat = 0]: Position, [toLng = 0, toLat = 0]: Position): number {
	const east = (toLng - lng) * Math.cos((lat * Math.PI) / 180);
	return Math.hypot(east, toLat - lat) * METRES_A_DEGREE;
}

/** How many degrees so many metres are at a latitude, either way. */
export function degreesOf(metres: number, lat: number): { lng: number; lat: number } {
	const degrees = metres / METRES_A_DEGREE;
	return { lng: degrees / Math.cos((lat * Math.PI) / 180), lat: degrees };
}

/** From one place to another in steps of at most so many metres, both ends included. */
export function along(from: Position, to: Position, step: number): Position[] {
	const count = Math.max(1, Math.ceil(metresBetween(from, to) / step));
	const [lng = 0, lat = 0] = from;
	const [toLng = 0, toLat = 0] = to;
	return Array.from({ length: count + 1 }, (_, i) =>
		i === count ? to : [lng + ((toLng - lng) * i) / count, lat + ((toLat - lat) * i) / count],
	);
}

/** The place on a straight line that is nearest to another place. */
export function nearestOn([lng = 0, lat = 0]: Position, from: Position, to: Position): Position {
	const [x1 = 0, y1 = 0] = from;
	const [x2 = 0, y2 = 0] = to;
	const shrink = Math.cos((lat * Math.PI) / 180) ** 2;
	const squared = (x2 - x1) ** 2 * shrink + (y2 - y1) ** 2;
	const share = squared === 0 ? 0 : ((lng - x1) * (x2 - x1) * shrink + (lat - y1) * (y2 - y1)) / squared;
	const within = Math.min(1, Math.max(0, share));
	return [x1 + (x2 - x1) * within, y1 + (y2 - y1) * within];
}
