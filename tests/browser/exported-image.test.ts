/** The exported image, read back pixel by pixel: map, legend and text are in it, at either size. */
import { beforeAll, describe, expect, it } from "vitest";
import type { Atlas } from "../../src/domain/atlas.ts";
import { drawExportedImage } from "../../src/features/share/exported-image.ts";
import { imageText } from "../../src/features/share/exported-image-text.ts";
import { drawSign, SIGN } from "../../src/features/share/legend-symbols.ts";
import { words as area } from "../../src/i18n/sv/area-sv.ts";
import { words as sv } from "../../src/i18n/sv/main-sv.ts";
import { words as share } from "../../src/i18n/sv/share-sv.ts";
import { THEMES } from "../../src/signs/palette.ts";
import { parseView } from "../../src/state/view-url.ts";
import {
	type Colour,
	difference,
	loadAtlas,
	MAP_SIZE,
	mapShowing,
	newMapShowing,
	rest,
	rgb,
	sceneAt,
} from "./map-driver.ts";

let atlas: Atlas;
beforeAll(async () => {
	atlas = await loadAtlas();
});

/** Heading and result take less than this above the map. */
const BELOW_MAP = 95 + MAP_SIZE.height;

async function image(address: string, pixelRatio: number, theme: "light" | "dark" = "light") {
	const map = await mapShowing(atlas, sceneAt(atlas, address, theme));
	const view = parseView(atlas, new URL(address, "https://example.org")).view;
	const text = imageText(
		atlas,
		view,
		sv,
		{ share, area },
		{ address: "https://example.org/", credit: "SCB", scale: map.scale },
	);
	return drawExportedImage(
		{ canvas: map.snapshot(pixelRatio), theme, credit: "SCB", scale: map.scale },
		pixelRatio,
		text,
	);
}

/** How many pixels of the image's rows from `top` to `bottom` have a colour. */
function count(canvas: HTMLCanvasElement, hex: string, [top, bottom]: readonly [number, number]): number {
	const context = canvas.getContext("2d");
	if (!context) throw new Error("The image cannot be read");
	const { data } = context.getImageData(0, top, canvas.width, bottom - top);
	const wanted = rgb(hex);
	let found = 0;
	for (let i = 0; i < data.length; i += 4) {
		const colour: Colour = [data[i] ?? 0, data[i + 1] ?? 0, data[i + 2] ?? 0];
		if (difference(colour, wanted) <= 3) found += 1;
	}
	return found;
}

/** How much a colour covers of a clear square, in pixels: those at an edge in part. */
function covered(context: CanvasRenderingContext2D, hex: string): number {
	const { data } = context.getImageData(0, 0, SIGN, SIGN);
	const wanted = rgb(hex);
	let sum = 0;
	for (let i = 0; i < data.length; i += 4) {
		const colour: Colour = [data[i] ?? 0, data[i + 1] ?? 0, data[i + 2] ?? 0];
		if (difference(colour, wanted) <= 3) sum += (data[i + 3] ?? 0) / 255;
	}
	return sum;
}

describe.each([1, 2])("At %i×", (pixelRatio) => {
	it("it is as wide as the map, and higher by heading, legend and notes", async () => {
		const canvas = await image("/rapport/2019/", pixelRatio);
		const besides = canvas.height / pixelRatio - MAP_SIZE.height;
		expect(canvas.width).toBe(MAP_SIZE.width * pixelRatio);
		expect(besides).toBeGreaterThan(150);
		expect(besides).toBeLessThan(300);
	});

	it("the legend below the map has the fill of every class in use, and the text its colour", async () => {
		const canvas = await image("/rapport/2019/", pixelRatio);
		const below = [BELOW_MAP * pixelRatio, canvas.height] as const;
		const { classes, label } = THEMES.light;
		const fills = Object.values(classes).map(({ fill }) => count(canvas, fill, below));
		// A dot is eleven pixels across, of which a light middle covers less than half.
		expect(Math.min(...fills)).toBeGreaterThan(50 * pixelRatio ** 2);
		expect(count(canvas, label, [0, 100 * pixelRatio])).toBeGreaterThan(200 * pixelRatio ** 2);
	});
});

it("The map in it is the map, with land and sea", async () => {
	const canvas = await image("/rapport/2019/", 1);
	const inMap = [150, 650] as const;
	expect(count(canvas, THEMES.light.land, inMap)).toBeGreaterThan(10_000);
	expect(count(canvas, THEMES.light.sea, inMap)).toBeGreaterThan(10_000);
});

it("Of an area it shows above the map where in the country that is, and of a report nothing there", async () => {
	const above = [0, 95] as const;
	const { border } = THEMES.light;
	expect(count(await image("/omrade/skaggetorp/2025/", 1), border, above)).toBeGreaterThan(800);
	expect(count(await image("/rapport/2019/", 1), border, above)).toBe(0);
});

it("A class that the report does not use is not in the legend", async () => {
	const canvas = await image("/rapport/2025/", 1);
	expect(count(canvas, THEMES.light.classes.riskomrade.fill, [BELOW_MAP, canvas.height])).toBe(0);
});

it.each([
	["published", THEMES.light.classes.utsatt.line, 18 * 2],
	// Two dashes of five by two pixels, and three of two by two.
	["assumed", THEMES.light.classes.utsatt.line, 2 * 5 * 2],
	["absent", THEMES.light.absent, 3 * 2 * 2],
] as const)(
	"In its legend, the line of a boundary that is %s has the dashes of the map's",
	(outline, colour, pixels) => {
		const canvas = document.createElement("canvas");
		canvas.width = SIGN;
		canvas.height = SIGN;
		const context = canvas.getContext("2d", { willReadFrequently: true });
		if (!context) throw new Error("The browser has no canvas");
		drawSign(context, { sign: "outline", outline }, THEMES.light);
		expect(covered(context, colour)).toBeCloseTo(pixels, 0);
	},
);

it("In the dark theme the page around the map is dark", async () => {
	const canvas = await image("/rapport/2025/", 1, "dark");
	expect(count(canvas, THEMES.dark.halo, [0, 20])).toBe(20 * MAP_SIZE.width);
});

describe("An exported image in the other theme", () => {
	it("is drawn in that theme, and leaves the page's map in its own", async () => {
		const map = await mapShowing(atlas, sceneAt(atlas, "/rapport/2025/", "dark"));
		const landIn = (canvas: HTMLCanvasElement, theme: "light" | "dark") =>
			count(canvas, THEMES[theme].land, [0, canvas.height]);
		const printCanvas = await map.snapshotAtRest(1, "light");
		expect(landIn(printCanvas, "light")).toBeGreaterThan(20_000);
		expect(landIn(printCanvas, "dark")).toBeLessThanOrEqual(20_000);
		const after = await map.snapshotAtRest(1, "dark");
		expect(landIn(after, "dark")).toBeGreaterThan(20_000);
	});
});

/** Of a thousand pixels, how many look otherwise. */
function differing(one: HTMLCanvasElement, other: HTMLCanvasElement): number {
	const [a, b] = [one, other].map((canvas) => {
		const data = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data;
		if (!data) throw new Error("The image cannot be read");
		return data;
	});
	if (!a || !b || a.length !== b.length) return 1000;
	let count = 0;
	for (let i = 0; i < a.length; i += 4) {
		if ([0, 1, 2].some((channel) => Math.abs((a[i + channel] ?? 0) - (b[i + channel] ?? 0)) > 8)) count += 1;
	}
	return (1000 * count) / (a.length / 4);
}

describe("What is printed of a dark map", () => {
	it.each([
		["the country", "/rapport/2019/"],
		["a city by classes and patterns", "/rapport/2019/#karta=11.5/59.37/17.93"],
		["a comparison with its change symbols", "/jamfor/2023-2025/#karta=11/59.37/17.93"],
		["a selected area with its label and earlier outlines", "/omrade/rinkeby-tensta/2019/"],
	])("is at once what a light map shows: %s", async (_, address) => {
		// Maps of its own: MapLibre leaves a name on the side of its area where it stood before, if there is room.
		const dark = await newMapShowing(atlas, sceneAt(atlas, address, "dark"));
		const printed = dark.snapshot(1, "light");
		const light = await newMapShowing(atlas, sceneAt(atlas, address, "light"));
		// MapLibre keeps the edge of a pattern's tile, less than a pixel, until a worker has laid the tile out anew.
		expect(differing(printed, light.snapshot(1))).toBeLessThan(5);
		expect(differing(printed, dark.snapshot(1))).toBeGreaterThan(500);
	});

	it("leaves the page's map dark in the same task, and for good", async () => {
		const map = await mapShowing(atlas, sceneAt(atlas, "/rapport/2019/#karta=11.5/59.37/17.93", "dark"));
		const before = map.snapshot(1);
		map.snapshot(2, "light");
		expect(differing(before, map.snapshot(1))).toBeLessThan(1);
		await rest(map);
		expect(differing(before, map.snapshot(1))).toBeLessThan(1);
	});
});
