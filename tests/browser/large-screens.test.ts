/** Very large screens and snapshots: as sharp as the graphics card draws, and in the same places. */
import { expect, it } from "vitest";
import type { AreaMap } from "../../src/map/area-map.ts";
import { largestCanvas } from "../../src/map/canvas-limits.ts";
import { THEMES } from "../../src/signs/palette.ts";
import { atlas } from "../fixtures/atlas.ts";
import { type Colour, difference, mapShowing, rest, rgb, sceneAt } from "./map-driver.ts";

/** Low, so that the processor has little to draw. */
async function mapOfWidth(width: number): Promise<AreaMap> {
	const map = await mapShowing(atlas, sceneAt(atlas, "/rapport/2019/#karta=6/59.33/18.06"));
	map.maplibre.getContainer().style.cssText = `width: ${width}px; height: 120px`;
	map.maplibre.resize();
	await rest(map);
	return map;
}

it("A map as wide as such a screen has a pixel of its own for each of the screen's", async () => {
	const map = await mapOfWidth(7680);
	expect(map.maplibre.getCanvas().width).toBe(7680);
});

it("A snapshot has as many pixels as it was asked for", async () => {
	const map = await mapOfWidth(2600);
	expect(map.snapshot(2).width).toBe(5200);
});

it("A snapshot larger than the card draws is smaller, and its place symbols stand and are as large as on the map", async () => {
	const map = await mapOfWidth(3000);
	const largest = largestCanvas()?.[0] ?? 0;
	const asked = Math.ceil(largest / 3000) + 1;
	const snapshot = map.snapshot(asked);
	expect(snapshot.width).toBeLessThanOrEqual(largest);
	const ratio = snapshot.width / 3000;
	const container = map.maplibre.getContainer();
	const around = container.getBoundingClientRect();
	const box = [...container.querySelectorAll(".place-symbol:not([hidden]) svg g")]
		.map((symbol) => symbol.getBoundingClientRect())
		.find(
			({ top, bottom, left, right }) =>
				top > around.top && bottom < around.bottom && left > around.left && right < around.right,
		);
	if (!box) throw new Error("The map has no whole place symbol");
	const [x, y] = [(box.left - around.left) * ratio, (box.top - around.top) * ratio];
	const side = Math.round(box.width * ratio);
	const pixels = snapshot.getContext("2d")?.getImageData(Math.round(x), Math.round(y), side, side).data;
	if (!pixels) throw new Error("The snapshot cannot be read");
	const surface = rgb(THEMES.light.page.surface);
	const ofSymbol = Array.from({ length: side * side }, (_, i): Colour => {
		const [red = 0, green = 0, blue = 0] = pixels.subarray(i * 4, i * 4 + 3);
		return [red, green, blue];
	}).filter((colour) => difference(colour, surface) <= 3);
	// The disc, less the dots in it.
	expect(ofSymbol.length / side ** 2).toBeGreaterThan(0.15);
});
