/** The pattern of a class is as wide on the map as on the page, at every zoom, as read back from what was drawn. */
import { expect, it } from "vitest";
import type { AreaMap } from "../../src/map/area-map.ts";
import { PATTERN_SIZE } from "../../src/signs/class-patterns.ts";
import { atlas } from "../fixtures/atlas.ts";
import { mapShowing, rest, sceneAt } from "./map-driver.ts";

const WIDTH = 90;

/** How bright each CSS pixel is on a line to the east from the middle of the map, which is in the middle of an area. */
function brightnessEastwards(map: AreaMap): number[] {
	const canvas = map.snapshot(1);
	const [x, y] = [Math.round(canvas.width / 2) - WIDTH / 2, Math.round(canvas.height / 2) + 22];
	const data = canvas.getContext("2d")?.getImageData(x, y, WIDTH, 1).data ?? new Uint8ClampedArray();
	return Array.from({ length: WIDTH }, (_, i) => [0, 1, 2].reduce((sum, part) => sum + (data[4 * i + part] ?? 0), 0));
}

/** The shift by which a row is most like itself. */
function periodOf(row: readonly number[]): number {
	const mean = row.reduce((sum, value) => sum + value, 0) / row.length;
	const shifts = Array.from({ length: 81 }, (_, i) => 5 + i / 10);
	const at = (x: number) => {
		const [low, share] = [Math.floor(x), x - Math.floor(x)];
		return (row[low] ?? mean) * (1 - share) + (row[low + 1] ?? mean) * share - mean;
	};
	// By one shift and by four: the one tells it from its multiples, the other tells it finely.
	const likeness = (shift: number) =>
		[1, 2, 3, 4].reduce((whole, times) => {
			const count = row.length - Math.ceil(times * shift) - 1;
			let sum = 0;
			for (let i = 0; i < count; i += 1) sum += at(i) * at(i + times * shift);
			return whole + sum / count;
		}, 0);
	return shifts.toSorted((a, b) => likeness(b) - likeness(a))[0] ?? 0;
}

it.each([12.6, 12.8, 13.1, 13.4, 13.7, 13.95, 14.3, 14.6])(
	"The hatch is as wide as on the page at zoom %f",
	async (zoom) => {
		const husby = atlas.assessmentsIn(atlas.newest).find(({ area }) => area === "husby");
		const [lng, lat] = husby ? atlas.boundary(husby.boundary).inner : [0, 0];
		const map = await mapShowing(atlas, sceneAt(atlas, `/rapport/2025/#karta=${zoom}/${lat}/${lng}`));
		for (const { id, type } of map.maplibre.getStyle().layers) {
			if (type === "symbol" || type === "line" || type === "circle")
				map.maplibre.setLayoutProperty(id, "visibility", "none");
		}
		await rest(map);
		expect(Math.abs(periodOf(brightnessEastwards(map)) - PATTERN_SIZE)).toBeLessThanOrEqual(0.5);
	},
);
