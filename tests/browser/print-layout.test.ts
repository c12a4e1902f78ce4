/** The map as it is printed: as large as on its sheet, light, with what the view is about, and without a trace on the page. */
import { describe, expect, it } from "vitest";
import { THEMES } from "../../src/signs/palette.ts";
import { sizesOn } from "../../src/signs/sheets.ts";
import { atlas } from "../fixtures/atlas.ts";
import { MAP_SIZE, mapShowing, newMapShowing, rest, rgb, sceneAt } from "./map-driver.ts";

const RATIO = 3;
const { drawn } = sizesOn("part");

function pixels(canvas: HTMLCanvasElement): Uint8ClampedArray {
	const data = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data;
	if (!data) throw new Error("The canvas cannot be read");
	return data;
}

/** The share of a canvas that has a colour. */
function shareOf(canvas: HTMLCanvasElement, [red, green, blue]: readonly [number, number, number]): number {
	const data = pixels(canvas);
	let count = 0;
	for (let i = 0; i < data.length; i += 4) {
		if (data[i] === red && data[i + 1] === green && data[i + 2] === blue) count += 1;
	}
	return (4 * count) / data.length;
}

describe("A map that is printed", () => {
	it("is as large as its sheet, and fine enough for it, once all has come", async () => {
		const map = await mapShowing(atlas, sceneAt(atlas, "/omrade/husby/2025/", "dark"));
		const { canvas, scale } = await map.print.drawAtRest("part");
		expect([canvas.width, canvas.height]).toEqual([RATIO * drawn.width, RATIO * drawn.height]);
		expect(canvas.style.width).toBe(`${drawn.width}px`);
		expect(scale).toBe("areas");
		expect(shareOf(canvas, rgb(THEMES.light.land))).toBeGreaterThan(0.2);
	});

	it("is at once no larger than the ground that was in sight", async () => {
		const map = await mapShowing(atlas, sceneAt(atlas, "/omrade/husby/2025/"));
		const before = map.maplibre.getBounds();
		const zoom = map.maplibre.getZoom();
		const { canvas } = map.print.draw("part");
		const [width, height] = [canvas.width / RATIO, canvas.height / RATIO];
		expect(width).toBeLessThanOrEqual(drawn.width);
		expect(height).toBeLessThanOrEqual(drawn.height);
		// As wide as what was in sight is, at the zoom of the sheet.
		const shrunk = Math.min(width / MAP_SIZE.width, height / MAP_SIZE.height);
		expect(shrunk).toBeLessThan(1);
		expect(
			map.maplibre
				.getBounds()
				.toArray()
				.flat()
				.map((side) => side.toFixed(6)),
		).toEqual(
			before
				.toArray()
				.flat()
				.map((side) => side.toFixed(6)),
		);
		expect(map.maplibre.getZoom()).toBe(zoom);
	});

	it.each([
		["at once", (map: Awaited<ReturnType<typeof mapShowing>>) => map.print.draw("part")],
		["at rest", (map: Awaited<ReturnType<typeof mapShowing>>) => map.print.drawAtRest("part")],
	])("leaves the page's map as it was: drawn %s", async (_, print) => {
		const map = await newMapShowing(atlas, sceneAt(atlas, "/omrade/rinkeby-tensta/2019/", "dark"));
		const before = pixels(map.snapshot(1));
		await print(map);
		await rest(map);
		const after = pixels(map.snapshot(1));
		expect(after.length).toBe(before.length);
		const differing = before.filter((value, i) => Math.abs(value - (after[i] ?? 0)) > 8).length;
		// MapLibre leaves a name of the basemap on the side where it stood on the sheet, if there is space.
		expect(differing / before.length).toBeLessThan(0.02);
	});

	it("shows what is in sight where the reader has chosen that", async () => {
		const map = await mapShowing(atlas, sceneAt(atlas, "/rapport/2025/#karta=12.5/59.41/17.92"));
		const { canvas } = await map.print.drawAtRest("report");
		expect(shareOf(canvas, rgb(THEMES.light.sea))).toBeLessThan(0.1);
		expect(map.maplibre.getZoom()).toBeCloseTo(12.5, 3);
	});
});
