/** The symbols of regions and municipalities as they stand on the page: where they are laid out, and the same in a snapshot. */
import "../../src/ui/base.css";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import type { AreaMap } from "../../src/map/area-map.ts";
import { placesOn } from "../../src/map/place-symbols/places-on-map.ts";
import { nameBox, symbolBox } from "../../src/signs/place-boxes.ts";
import { atlas } from "../fixtures/atlas.ts";
import { mapShowing, rest, sceneAt } from "./map-driver.ts";

beforeAll(async () => {
	await Promise.all([600, 700].map((weight) => document.fonts.load(`${weight} 13px "Source Sans 3 Variable"`)));
});

const symbolsOn = ({ maplibre }: AreaMap) => [
	...maplibre.getContainer().querySelectorAll<HTMLElement>(".place-symbol:not([hidden])"),
];
const part = (symbol: HTMLElement, selector: string) => symbol.querySelector(selector)?.getBoundingClientRect();

it.each([4.5, 5.5, 6.5, 7.5, 8.75])(
	"At zoom %d each symbol and its name stand where they are laid out",
	async (zoom) => {
		const scene = sceneAt(atlas, `/rapport/2021/#karta=${zoom}/58.5/15`);
		const map = await mapShowing(atlas, scene);
		await rest(map);
		const { placed } = placesOn(atlas, map.maplibre, scene.picture);
		const bounds = map.maplibre.getContainer().getBoundingClientRect();
		const outside = placed.flatMap(({ group, offset: [dx, dy], side, ...size }) => {
			const symbol = symbolsOn(map).find(({ dataset }) => dataset.place === group.id && dataset.kind === group.kind);
			const name = symbol && part(symbol, ".place-symbol-name");
			if (!symbol || !name) return [];
			const { x, y } = map.maplibre.project([...group.centre]);
			const middle = [bounds.x + x + dx, bounds.y + y + dy] as const;
			const [own, spared] = [symbolBox(middle, size), nameBox(middle, size, side)];
			const reach = {
				left: Math.min(own.left, spared.left) - 1,
				top: Math.min(own.top, spared.top) - 1,
				right: Math.max(own.right, spared.right) + 1,
				bottom: Math.max(own.bottom, spared.bottom) + 1,
			};
			const isHeld =
				name.left >= reach.left && name.right <= reach.right && name.top >= reach.top && name.bottom <= reach.bottom;
			return isHeld ? [] : [symbol.title];
		});
		expect(symbolsOn(map).length).toBeGreaterThan(5);
		expect(outside).toEqual([]);
	},
);

it("A place whose areas have left the list stays where a comparison is about just that, with what it was", async () => {
	const map = await mapShowing(atlas, sceneAt(atlas, "/jamfor/2015-2017/?forandring=borta#karta=8/56.9/12.5"));
	const left = symbolsOn(map).find(({ dataset }) => dataset.place === "falkenberg");
	expect(left?.querySelector(".place-symbol-name")?.textContent).toMatch(/^Falkenberg 1/);
	expect(left?.querySelectorAll("[stroke-dasharray]")).toHaveLength(1);
});

describe.each(["light", "dark"] as const)("A snapshot in the %s theme", (theme) => {
	beforeEach(async () => {
		// Else the page of the tests would be shown smaller than it is.
		await page.viewport(900, 640);
		document.documentElement.dataset.theme = theme;
	});
	afterEach(() => {
		delete document.documentElement.dataset.theme;
	});

	it.each([
		["of a comparison, with its changes", "/jamfor/2021-2023/#karta=6.3/58.4/15"],
		["of a place that has left the list", "/jamfor/2015-2017/#karta=8/56.9/12.5"],
	])("draws symbols of places as they stand on the page: %s", async (_, address) => {
		const map = await mapShowing(atlas, sceneAt(atlas, address, theme));
		await rest(map);
		const container = map.maplibre.getContainer();
		const shown = await canvasOf(await page.screenshot({ element: container, save: false }));
		const drawn = map.snapshot(1);
		const bounds = container.getBoundingClientRect();
		const inside = ({ left, top, right, bottom }: DOMRect) =>
			left >= bounds.left && top >= bounds.top && right <= bounds.right && bottom <= bounds.bottom;
		/** How much pixels differ on average, and may, since edges are smoothed in another way. */
		const differing = ([selector, most]: readonly [string, number]) =>
			symbolsOn(map).flatMap((symbol) => {
				const rect = part(symbol, selector);
				if (!rect || rect.width === 0 || !inside(rect)) return [];
				const found = meanDifference(
					shown,
					drawn,
					new DOMRect(rect.x - bounds.x, rect.y - bounds.y, rect.width, rect.height),
				);
				return found > most ? [`${symbol.title} ${selector} ${found.toFixed(1)}`] : [];
			});
		const parts = [
			["svg g", 16],
			[".place-symbol-name", 6],
		] as const;
		expect(parts.flatMap(differing)).toEqual([]);
	});
});

async function canvasOf(base64: string): Promise<HTMLCanvasElement> {
	const image = new Image();
	image.src = `data:image/png;base64,${base64}`;
	await image.decode();
	const canvas = document.createElement("canvas");
	canvas.width = image.width;
	canvas.height = image.height;
	canvas.getContext("2d")?.drawImage(image, 0, 0);
	return canvas;
}

/** How far the page may move a part to have it on whole pixels. */
const SHIFTS = [-1, 0, 1].flatMap((x) => [-1, 0, 1].map((y) => [x, y] as const));

/** From 0, the same, to 255: of the channel that differs most, over all pixels of a rectangle. */
function meanDifference(a: HTMLCanvasElement, b: HTMLCanvasElement, rect: DOMRect): number {
	const one = pixelsIn(a, rect);
	const differences = SHIFTS.map(([x, y]) => {
		const other = pixelsIn(b, new DOMRect(rect.x + x, rect.y + y, rect.width, rect.height));
		let sum = 0;
		for (let i = 0; i < one.length; i += 4) {
			sum += Math.max(...[0, 1, 2].map((channel) => Math.abs((one[i + channel] ?? 0) - (other[i + channel] ?? 0))));
		}
		return sum / (one.length / 4);
	});
	return Math.min(...differences);
}

function pixelsIn(canvas: HTMLCanvasElement, { x, y, width, height }: DOMRect): Uint8ClampedArray {
	const context = canvas.getContext("2d", { willReadFrequently: true });
	if (!context) throw new Error("The screenshot cannot be read");
	return context.getImageData(Math.floor(x), Math.floor(y), Math.ceil(width) + 1, Math.ceil(height) + 1).data;
}
