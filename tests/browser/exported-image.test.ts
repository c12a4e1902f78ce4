/** The exported image, read back pixel by pixel: in every format map, legend and text are in it, with WebGL and without. */
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { drawImage, type ImageWish, writeImageSvg } from "../../src/features/share/exported-image.ts";
import { FORMAT_NAMES, FORMATS, type FormatName } from "../../src/features/share/image-formats.ts";
import { words as area } from "../../src/i18n/sv/area-sv.ts";
import { words as sv } from "../../src/i18n/sv/main-sv.ts";
import { words as share } from "../../src/i18n/sv/share-sv.ts";
import { drawShapes } from "../../src/signs/draw-shapes.ts";
import { THEMES } from "../../src/signs/palette.ts";
import { signSample } from "../../src/signs/sign-sample.ts";
import { parseView } from "../../src/state/view-url.ts";
import { atlas } from "../fixtures/atlas.ts";
import { type Colour, difference, mapShowing, newMapShowing, rest, rgb, sceneAt } from "./map-driver.ts";

/** The side of a symbol in a legend. */
const SIGN = 18;

function wish(address: string, format: FormatName = "wide", theme: ImageWish["theme"] = "light"): ImageWish {
	const { view } = parseView(atlas, new URL(address, "https://example.org"));
	return {
		...{ atlas, view, words: sv, parts: { share, area }, format: FORMATS[format], theme },
		...{ address: "https://example.org/", onPage: undefined },
	};
}

/** Of text and legend beside the map of a wide image, and of the map, as columns of its pixels. */
const BESIDE = [0, 430] as const;
const MAP = [434, 1200] as const;

function withoutWebGl(): void {
	const getContext = HTMLCanvasElement.prototype.getContext;
	const refuse = vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockImplementation(function (
		this: HTMLCanvasElement,
		...[kind, options]: [string, unknown?]
	) {
		return kind === "2d" ? Reflect.apply(getContext, this, [kind, options]) : null;
	} as typeof getContext);
	onTestFinished(() => refuse.mockRestore());
}

/** How many pixels of the image have a colour, of its columns from the first to the last. */
function count(
	canvas: HTMLCanvasElement,
	hex: string | Colour,
	[first, last] = [0, canvas.width] as readonly [number, number],
): number {
	const context = canvas.getContext("2d");
	if (!context) throw new Error("The image cannot be read");
	const { data } = context.getImageData(first, 0, last - first, canvas.height);
	const wanted = typeof hex === "string" ? rgb(hex) : hex;
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

it.each(FORMAT_NAMES)("An image in the format %s has its size, and land, sea and a legend in it", async (format) => {
	const canvas = await drawImage(wish("/rapport/2019/", format));
	expect([canvas.width, canvas.height]).toEqual([FORMATS[format].width, FORMATS[format].height]);
	const { classes, land, sea, label } = THEMES.light;
	for (const colour of [land, sea]) expect(count(canvas, colour)).toBeGreaterThan(20_000);
	for (const { fill } of Object.values(classes)) expect(count(canvas, fill)).toBeGreaterThan(50);
	expect(count(canvas, label)).toBeGreaterThan(500);
});

it("A class that the report does not use is not in the legend", async () => {
	const [used, unused] = [await drawImage(wish("/rapport/2019/")), await drawImage(wish("/rapport/2025/"))];
	const { fill } = THEMES.light.classes.riskomrade;
	expect(count(used, fill, BESIDE)).toBeGreaterThan(50);
	expect(count(unused, fill, BESIDE)).toBe(0);
});

it("Of an area it shows where in the country that is, and of a report nothing of the kind", async () => {
	const { border } = THEMES.light;
	const corner = [1075, 1200] as const;
	expect(count(await drawImage(wish("/omrade/skaggetorp/2025/")), border, corner)).toBeGreaterThan(800);
	expect(count(await drawImage(wish("/rapport/2019/")), border, corner)).toBeLessThan(800);
});

it("In the dark theme all of it is dark", async () => {
	const canvas = await drawImage(wish("/rapport/2025/", "wide", "dark"));
	expect(count(canvas, THEMES.dark.page.surface, BESIDE)).toBeGreaterThan(100_000);
	expect(count(canvas, THEMES.dark.land, MAP)).toBeGreaterThan(50_000);
	expect(count(canvas, THEMES.light.land)).toBe(0);
});

describe("Without WebGL", () => {
	it("the image still comes, with the areas on their ground", async () => {
		withoutWebGl();
		const canvas = await drawImage(wish("/kommun/sodertalje/2025/"));
		expect(count(canvas, THEMES.light.land, MAP)).toBeGreaterThan(100_000);
		expect(count(canvas, THEMES.light.ways.roadEdge, MAP)).toBeGreaterThan(500);
		expect(count(canvas, THEMES.light.classes.utsatt.line, MAP)).toBeGreaterThan(500);
	});

	it("from afar too, with land, sea and the symbols of regions", async () => {
		withoutWebGl();
		const canvas = await drawImage(wish("/rapport/2019/"));
		for (const colour of [THEMES.light.land, THEMES.light.sea])
			expect(count(canvas, colour, MAP)).toBeGreaterThan(20_000);
		expect(count(canvas, THEMES.light.classes.sarskilt_utsatt.fill, MAP)).toBeGreaterThan(500);
	});
});

it("Its SVG is a whole document with title, description and ground, and text that stays text", async () => {
	const text = await writeImageSvg(wish("/omrade/fittja/2025/"));
	const svg = new DOMParser().parseFromString(text, "image/svg+xml");
	expect(svg.querySelector("parsererror")).toBeNull();
	expect(svg.querySelector("title")?.textContent).toBe("Fittja: Polisens rapport 2025");
	expect(svg.querySelector("desc")?.textContent).toMatch(
		/^Karta: Fittja.*särskilt utsatt område.*Källa: Polismyndigheten/,
	);
	expect(svg.querySelector("[data-part=roads]")?.getAttribute("d")?.length).toBeGreaterThan(100);
	const texts = [...svg.querySelectorAll("text")].map(({ textContent }) => textContent);
	expect(texts).toEqual(expect.arrayContaining(["Fittja", "Alby", "Särskilt utsatt område", "Publicerad gräns"]));
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
		drawShapes(context, signSample({ sign: "outline", outline }, SIGN, THEMES.light));
		expect(covered(context, colour)).toBeCloseTo(pixels, 0);
	},
);

describe("A snapshot of the map in the other theme", () => {
	it("is drawn in that theme, and leaves the page's map in its own", async () => {
		const map = await mapShowing(atlas, sceneAt(atlas, "/rapport/2025/", "dark"));
		const landIn = (canvas: HTMLCanvasElement, theme: "light" | "dark") => count(canvas, THEMES[theme].land);
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
