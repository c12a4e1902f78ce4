/** A comparison on the map, read back from the GPU: change symbols, outlines of what is gone, snapshots for print. */
import { describe, expect, it } from "vitest";
import type { LngLat } from "../../src/domain/dataset.ts";
import { LAYERS, SOURCES } from "../../src/map/ids.ts";
import { THEMES } from "../../src/signs/palette.ts";
import { atlas } from "../fixtures/atlas.ts";
import { type Colour, colourAround, difference, MAP_SIZE, mapShowing, rest, rgb, sceneAt } from "./map-driver.ts";

const placeOf = (area: string, year: number): LngLat => {
	const found = atlas.years
		.filter((candidate) => candidate === year)
		.flatMap((candidate) => atlas.assessmentsIn(candidate))
		.find((assessment) => assessment.area === area);
	if (!found) throw new Error(`${area} is not listed in ${year}`);
	return atlas.boundary(found.boundary).inner;
};
const camera = ([lng, lat]: LngLat) => `#karta=13/${lat}/${lng}`;

/** The images of the symbols of change that the map shows about a place. */
async function symbolsAt(address: string, place: LngLat): Promise<string[]> {
	const map = await mapShowing(atlas, sceneAt(atlas, address + camera(place)));
	await rest(map);
	const { x, y } = map.maplibre.project([...place]);
	return map.maplibre
		.queryRenderedFeatures(
			[
				[x - 30, y - 40],
				[x + 30, y],
			],
			{ layers: [LAYERS.marks] },
		)
		.map(({ properties }) => properties.image);
}

/** The largest difference from a colour that is still seen as that colour. */
const SAME = 12;

describe.each(["light", "dark"] as const)("In the %s theme", (theme) => {
	it("the symbol of an area that came onto the list ends in the colour of its class", async () => {
		const place = placeOf("granangsringen", 2025);
		const map = await mapShowing(atlas, sceneAt(atlas, `/jamfor/2023-2025/${camera(place)}`, theme));
		await rest(map);
		const { x, y } = map.maplibre.project([...place]);
		const { lng, lat } = map.maplibre.unproject([x + 13, y - 23]);
		const colour = await colourAround(map, [lng, lat], 3);
		expect(difference(colour, rgb(THEMES[theme].classes.utsatt.fill))).toBeLessThanOrEqual(SAME);
	});
});

it("an area that came onto the list goes from not listed to its class", async () => {
	expect(await symbolsAt("/jamfor/2023-2025/", placeOf("granangsringen", 2025))).toEqual(["change-none-utsatt"]);
});

it("an area that left the list goes from its class to not listed, with its name, though its fill is gone", async () => {
	const place = placeOf("smedby", 2017);
	expect(await symbolsAt("/jamfor/2017-2019/", place)).toEqual(["change-utsatt-none"]);
	const map = await mapShowing(atlas, sceneAt(atlas, `/jamfor/2017-2019/${camera(place)}`));
	const named = map.maplibre.queryRenderedFeatures({ layers: [LAYERS.marks] }).map(({ properties }) => properties.name);
	expect(named).toContain("Smedby");
});

it("an area in the same class bears none, and steps back", async () => {
	const place = placeOf("husby", 2019);
	expect(await symbolsAt("/jamfor/2017-2019/", place)).toEqual([]);
	const map = await mapShowing(atlas, sceneAt(atlas, `/jamfor/2017-2019/${camera(place)}`));
	const id = atlas.assessmentsIn(atlas.years[2] ?? atlas.newest).find(({ area }) => area === "husby")?.boundary ?? "";
	expect(map.maplibre.getFeatureState({ source: SOURCES.boundaries, id })).toMatchObject({ emphasis: "unchanged" });
});

it("outside a comparison no area bears any", async () => {
	expect(await symbolsAt("/rapport/2025/", placeOf("granangsringen", 2025))).toEqual([]);
});

it("the switch between the reports fills the areas as the other lists them, without a tile of areas being parsed again", async () => {
	const place = placeOf("araby", 2023);
	const address = (query: string) => `/jamfor/2023-2025/${query}${camera(place)}`;
	const map = await mapShowing(atlas, sceneAt(atlas, address("?metod=med")));
	await rest(map);
	let parsed = 0;
	map.maplibre.on("sourcedata", ({ sourceId, tile }) => {
		if (sourceId === SOURCES.boundaries && tile) parsed += 1;
	});
	const fill = () => colourAround(map, [place[0], place[1] - 0.0008], 6);
	const later = await fill();
	map.show(sceneAt(atlas, address("?metod=med&visa=fore")));
	await rest(map);
	const earlier = await fill();
	expect(difference(later, earlier)).toBeGreaterThan(SAME);
	expect(parsed).toBe(0);
});

it("at national zoom a region says what changed there, also what has left the list", async () => {
	const map = await mapShowing(atlas, sceneAt(atlas, "/jamfor/2023-2025/#karta=4.5/57/13"));
	const labels = [...map.maplibre.getContainer().querySelectorAll<HTMLElement>(".place-symbol:not([hidden])")].map(
		(symbol) => symbol.getAttribute("title"),
	);
	expect(labels.filter((label) => label?.startsWith("Polisregion Väst"))).toEqual([
		expect.stringMatching(/^Polisregion Väst: 11 områden – .*\. I jämförelsen: 1 har lämnat listan\. Zooma in\.$/),
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

	it("has the place symbols in it", async () => {
		const map = await mapShowing(atlas, sceneAt(atlas, "/rapport/2025/"));
		const symbol = map.maplibre.getContainer().querySelector<HTMLElement>(".place-symbol:not([hidden])");
		const box = symbol?.getBoundingClientRect();
		const origin = map.maplibre.getContainer().getBoundingClientRect();
		if (!box) throw new Error("There is no place symbol");
		const middle = { x: box.x - origin.x + box.width / 2, y: box.y - origin.y + box.height / 2 };
		const radius = Number.parseFloat(symbol?.style.getPropertyValue("--radius") ?? "0");
		// Between the dots and the disc's edge: the disc's own colour, where the map has land or sea.
		const beside = pixel(map.snapshot(1), Math.round(middle.x), Math.round(middle.y - radius + 2));
		expect(difference(beside, rgb(THEMES.light.halo))).toBeLessThanOrEqual(3);
	});
});
