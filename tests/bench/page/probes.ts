/**
 * Where to look for a change of report on the map, and what has to be seen there: in the middle of an area whose colour
 * changes the colour of its new class, and at low zoom the numbers on the place symbols.
 */
import { booleanPointInPolygon, multiPolygon, point } from "@turf/turf";
import type { Map as MapLibreMap } from "maplibre-gl";
import type { Atlas } from "../../../src/domain/atlas.ts";
import type { Classification } from "../../../src/domain/classification.ts";
import { decodeRing } from "../../../src/domain/coordinates.ts";
import type { BoundaryVersion } from "../../../src/domain/dataset.ts";
import type { Scene } from "../../../src/map/scene.ts";
import { FILL_OPACITY, THEMES } from "../../../src/signs/palette.ts";
import { BLOCK } from "./frames.ts";

export interface Probe {
	/** In CSS pixels from the map's upper left. */
	readonly at: readonly [x: number, y: number];
	isShown(block: Uint8Array): boolean;
}

/** How far a channel may be off, of 255. */
const TOLERANCE = 4;
/** Patterns and names cover a part of the square that is read. */
const ENOUGH = 0.12;

/** The probe for a change from one scene to the next, at an area that changes visibly and is seen whole; none if nothing does. */
export function probeFor(atlas: Atlas, map: MapLibreMap, before: Scene, after: Scene): Probe | undefined {
	const { clientWidth, clientHeight } = map.getContainer();
	const places = atlas.boundaries
		.toSorted((a, b) => b.squareMetres - a.squareMetres)
		.map((boundary) => ({ boundary, at: map.project([...boundary.inner]) }))
		.filter(({ at }) => at.x > 40 && at.y > 40 && at.x < clientWidth - 40 && at.y < clientHeight - 40);
	for (const { boundary, at } of places) {
		const [old, now] = [classesAt(atlas, before, boundary), classesAt(atlas, after, boundary)];
		if (old.length > 1 || now.length > 1 || old[0] === now[0]) continue;
		return { at: [at.x, at.y], isShown: (block) => shareOf(block, colourOf(now[0])) > ENOUGH };
	}
	return undefined;
}

/** The number on all place symbols together, which is that of the areas in the report on show. */
export function symbolsShow(map: MapLibreMap, { picture: { shown } }: Scene): boolean {
	const symbols = map.getContainer().querySelectorAll<HTMLElement>(".place-symbol:not([hidden]) .place-symbol-name b");
	return [...symbols].reduce((sum, { textContent }) => sum + Number(textContent), 0) === shown.length;
}

/** The classes of the boundary versions that a scene shows at a boundary's inner point. */
function classesAt(
	atlas: Atlas,
	{ picture: { shown } }: Scene,
	{ inner: [lng, lat] }: BoundaryVersion,
): Classification[] {
	return shown
		.filter(({ boundary }) => {
			const { bbox, polygons } = atlas.boundary(boundary);
			if (lng < bbox[0] || lat < bbox[1] || lng > bbox[2] || lat > bbox[3]) return false;
			const rings = polygons.map((polygon) => polygon.map((ring) => decodeRing(ring)));
			return booleanPointInPolygon(point([lng, lat]), multiPolygon(rings));
		})
		.map(({ classification }) => classification);
}

/** A class's fill as it looks on land, or land itself. */
function colourOf(classification: Classification | undefined): number[] {
	const land = channels(THEMES.light.land);
	if (classification === undefined) return land;
	const fill = channels(THEMES.light.classes[classification].fill);
	return land.map((under, i) => under * (1 - FILL_OPACITY) + (fill[i] ?? 0) * FILL_OPACITY);
}

function channels(hex: string): number[] {
	return [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
}

function shareOf(block: Uint8Array, colour: readonly number[]): number {
	let alike = 0;
	for (let pixel = 0; pixel < block.length; pixel += 4) {
		if (colour.every((value, channel) => Math.abs((block[pixel + channel] ?? -999) - value) <= TOLERANCE)) alike += 1;
	}
	return alike / (BLOCK * BLOCK);
}
