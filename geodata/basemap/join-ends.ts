/** Leads the loose ends of lines on to the line before which they stop, so that a net has no gaps. */
import type { LineString, Position } from "geojson";
import type { LineIndex } from "./line-index.ts";

/** An end that another of the lines shares is no loose one. `others`: what they may be led on to. */
export function joinEnds(lines: readonly LineString[], others: LineIndex): LineString[] {
	const counts = new Map<string, number>();
	for (const { coordinates } of lines) {
		for (const at of coordinates) counts.set(String(at), (counts.get(String(at)) ?? 0) + 1);
	}
	const onwards = (end: Position | undefined): Position[] => {
		if (!end || (counts.get(String(end)) ?? 0) > 1) return [];
		const place = others.nearestTo(end);
		return place ? [place] : [];
	};
	return lines.map(({ coordinates }) => ({
		type: "LineString",
		coordinates: [...onwards(coordinates[0]), ...coordinates, ...onwards(coordinates.at(-1))],
	}));
}
