/** City symbols as they stand on the page: within the boxes by which names are placed, and the same in a snapshot. */
import "../../src/ui/base.css";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { page } from "vitest/browser";
import type { Atlas } from "../../src/domain/atlas.ts";
import type { AreaMap } from "../../src/map/area-map.ts";
import { cityGroups, levelAt } from "../../src/signs/city-groups.ts";
import { nameBox, symbolBox } from "../../src/signs/name-sides.ts";
import { THEMES } from "../../src/signs/palette.ts";
import { loadAtlas, mapShowing, rest, rgb, sceneAt } from "./map-driver.ts";

let atlas: Atlas;
beforeAll(async () => {
	atlas = await loadAtlas();
	await Promise.all([600, 700].map((weight) => document.fonts.load(`${weight} 13px "Source Sans 3 Variable"`)));
});

const symbolsOn = ({ maplibre }: AreaMap) => [
	...maplibre.getContainer().querySelectorAll<HTMLElement>(".city-symbol:not([hidden])"),
];
const part = (symbol: HTMLElement, selector: string) => symbol.querySelector(selector)?.getBoundingClientRect();

describe("The boxes by which names are placed", () => {
	it.each([3.5, 4.5, 5.5, 6.5, 7.5, 8.75])("hold what is drawn at zoom %d", async (zoom) => {
		const map = await mapShowing(atlas, sceneAt(atlas, `/rapport/2021/#karta=${zoom}/58.5/15`));
		await rest(map);
		const groups = cityGroups(atlas, levelAt(zoom) ?? zoom);
		const outside = symbolsOn(map).flatMap((symbol) => {
			const [disc, name] = [part(symbol, "svg"), part(symbol, ".city-symbol-name")];
			const group = groups.find((one) => symbol.title.startsWith(one.name));
			if (!disc || !name || !group) throw new Error(`${symbol.title} is not a city symbol`);
			const centre = [disc.x + disc.width / 2, disc.y + disc.height / 2] as const;
			const own = symbolBox(centre);
			const isHeld = disc.width / 2 <= (own.right - own.left) / 2 + 1;
			if (group.nameSide === "none") return isHeld ? [] : [symbol.title];
			const letters = symbol.querySelector(".city-symbol-name")?.textContent?.length ?? 0;
			const box = nameBox(centre, letters, group.nameSide);
			const reach = {
				left: Math.min(own.left, box.left),
				top: Math.min(own.top, box.top),
				right: Math.max(own.right, box.right),
				bottom: Math.max(own.bottom, box.bottom),
			};
			const isNameHeld =
				name.left >= reach.left && name.right <= reach.right && name.top >= reach.top && name.bottom <= reach.bottom;
			return isHeld && isNameHeld ? [] : [symbol.title];
		});
		expect(symbolsOn(map).length).toBeGreaterThan(5);
		expect(outside).toEqual([]);
	});
});

it("The symbol of a city that has left the list has the edge of an area that has", async () => {
	const map = await mapShowing(atlas, sceneAt(atlas, "/jamfor/2015-2017/#karta=8/56.9/12.5"));
	const left = symbolsOn(map).find((symbol) => symbol.title.startsWith("Falkenberg"));
	const disc = left?.querySelector(".city-symbol-disc");
	if (!disc) throw new Error("Falkenberg is not on the map");
	const { stroke, strokeDasharray } = getComputedStyle(disc);
	expect(stroke).toBe(`rgb(${rgb(THEMES.light.absent).join(", ")})`);
	expect(strokeDasharray.split(", ").map(Number.parseFloat)).toHaveLength(2);
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
		["of a city that has left the list", "/jamfor/2015-2017/#karta=8/56.9/12.5"],
	])("draws city symbols as they stand on the page: %s", async (_, address) => {
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
			["svg", 16],
			[".city-symbol-name", 4],
			[".city-symbol-changes", 30],
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
