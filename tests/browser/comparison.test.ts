/** A comparison on the map, read back from the GPU: change symbols, outlines of what is gone, snapshots for print. */
import { beforeAll, describe, expect, it } from "vitest";
import type { Atlas } from "../../src/domain/atlas.ts";
import type { BoundaryVersionId, LngLat } from "../../src/domain/dataset.ts";
import { SOURCES } from "../../src/map/ids.ts";
import { THEMES } from "../../src/signs/palette.ts";
import {
	type Colour,
	colourAround,
	difference,
	loadAtlas,
	MAP_SIZE,
	mapShowing,
	rest,
	rgb,
	sceneAt,
} from "./map-driver.ts";

let atlas: Atlas;
beforeAll(async () => {
	atlas = await loadAtlas();
});

const placeOf = (area: string, year: number): LngLat => {
	const found = atlas.years
		.filter((candidate) => candidate === year)
		.flatMap((candidate) => atlas.assessmentsIn(candidate))
		.find((assessment) => assessment.area === area);
	if (!found) throw new Error(`${area} is not listed in ${year}`);
	return atlas.boundary(found.boundary).inner;
};
const camera = ([lng, lat]: LngLat) => `#karta=13/${lat}/${lng}`;

/** The commonest colour in the middle of where an area's change symbol stands, above its inner point. */
async function symbolColourAt(address: string, place: LngLat, theme: "light" | "dark" = "light"): Promise<Colour> {
	const map = await mapShowing(atlas, sceneAt(atlas, address + camera(place), theme));
	const { x, y } = map.maplibre.project([...place]);
	const { lng, lat } = map.maplibre.unproject([x, y - 21]);
	return colourAround(map, [lng, lat], 1);
}

/** The largest difference from a colour that is still seen as that colour. */
const SAME = 12;

describe.each(["light", "dark"] as const)("In the %s theme", (theme) => {
	it("an area that came onto the list has a change symbol", async () => {
		const colour = await symbolColourAt("/jamfor/2023-2025/", placeOf("granangsringen", 2025), theme);
		expect(difference(colour, rgb(THEMES[theme].label))).toBeLessThanOrEqual(SAME);
	});
});

it("an area that left the list has a change symbol, though its fill is gone", async () => {
	const colour = await symbolColourAt("/jamfor/2017-2019/", placeOf("smedby", 2017));
	expect(difference(colour, rgb(THEMES.light.label))).toBeLessThanOrEqual(SAME);
});

it("an area in the same class bears none", async () => {
	const colour = await symbolColourAt("/jamfor/2017-2019/", placeOf("husby", 2019));
	expect(difference(colour, rgb(THEMES.light.label))).toBeGreaterThan(SAME);
});

it("outside a comparison no area bears any", async () => {
	const colour = await symbolColourAt("/rapport/2025/", placeOf("granangsringen", 2025));
	expect(difference(colour, rgb(THEMES.light.label))).toBeGreaterThan(SAME);
});

it("a change symbol goes when the comparison ends, without a tile being parsed again", async () => {
	const place = placeOf("granangsringen", 2025);
	const map = await mapShowing(atlas, sceneAt(atlas, `/jamfor/2023-2025/${camera(place)}`));
	const id: BoundaryVersionId | undefined = atlas.boundaries.find(({ area }) => area === "granangsringen")?.id;
	const stateOf = () => (id === undefined ? {} : map.maplibre.getFeatureState({ source: SOURCES.changes, id }));
	expect(stateOf()).toEqual({ change: "ny" });
	let parsed = 0;
	map.maplibre.on("sourcedata", ({ sourceId, tile }) => {
		if (sourceId === SOURCES.changes && tile) parsed += 1;
	});
	map.show(sceneAt(atlas, `/rapport/2025/${camera(place)}`));
	await rest(map);
	expect(stateOf()).toEqual({ change: "none" });
	expect(parsed).toBe(0);
});

it("at national zoom a city says what changed there, also one that has left the list", async () => {
	const map = await mapShowing(atlas, sceneAt(atlas, "/jamfor/2023-2025/#karta=5/57/13"));
	const labels = [...map.maplibre.getContainer().querySelectorAll<HTMLElement>(".city-symbol:not([hidden])")].map(
		(symbol) => symbol.getAttribute("aria-label"),
	);
	expect(labels.filter((label) => label?.startsWith("Halmstad"))).toEqual([
		expect.stringMatching(/^Halmstad.*: 0 områden\. I jämförelsen: 1 har lämnat listan\. Zooma in\.$/),
	]);
});

describe("A snapshot of the map", () => {
	const pixel = (snapshot: HTMLCanvasElement, x: number, y: number): Colour => {
		const [red = 0, green = 0, blue = 0] = snapshot.getContext("2d")?.getImageData(x, y, 1, 1).data ?? [];
		return [red, green, blue];
	};

	it("shows what the map shows", async () => {
		const place = placeOf("husby", 2025);
		const map = await mapShowing(atlas, sceneAt(atlas, `/rapport/2025/#karta=15/${place[1]}/${place[0]}`));
		const snapshot = map.snapshot(1);
		const { x, y } = map.maplibre.project([...place]);
		const colours = [-24, -16, 16, 24].map((offset) => pixel(snapshot, x + offset, y + 30));
		expect({ width: snapshot.width, height: snapshot.height }).toEqual(MAP_SIZE);
		const differences = colours.map((colour) => difference(colour, rgb(THEMES.light.land)));
		expect(Math.max(...differences)).toBeGreaterThan(60);
	});

	it("is as fine as it is asked for, and leaves the map as it was", async () => {
		const map = await mapShowing(atlas, sceneAt(atlas, "/rapport/2025/"));
		const before = map.maplibre.getPixelRatio();
		const snapshot = map.snapshot(2);
		expect({ width: snapshot.width, height: snapshot.height }).toEqual({
			width: 2 * MAP_SIZE.width,
			height: 2 * MAP_SIZE.height,
		});
		expect(map.maplibre.getPixelRatio()).toBe(before);
	});

	it("has the city symbols in it", async () => {
		const map = await mapShowing(atlas, sceneAt(atlas, "/rapport/2025/"));
		const symbol = map.maplibre.getContainer().querySelector<HTMLElement>(".city-symbol:not([hidden])");
		const box = symbol?.getBoundingClientRect();
		const origin = map.maplibre.getContainer().getBoundingClientRect();
		if (!box) throw new Error("There is no city symbol");
		const middle = { x: box.x - origin.x + box.width / 2, y: box.y - origin.y + box.height / 2 };
		const diameter = Number.parseFloat(symbol?.style.getPropertyValue("--diameter") ?? "0");
		// Within the disc, beside the number: the disc's own colour, where the map has land or sea.
		const beside = pixel(
			map.snapshot(1),
			Math.round(middle.x - diameter * 0.27),
			Math.round(middle.y - diameter * 0.2),
		);
		expect(difference(beside, rgb(THEMES.light.halo))).toBeLessThanOrEqual(3);
	});
});
