/** The basemap under the areas: land, sea and labels from one file on our own origin. */
import { expect, it, vi } from "vitest";
import type { BasemapLayer } from "../../src/domain/basemap-schema.ts";
import type { LngLat } from "../../src/domain/dataset.ts";
import { PLACES_LAYER } from "../../src/map/basemap/place-layers.ts";
import { SOURCES } from "../../src/map/ids.ts";
import { THEMES } from "../../src/signs/palette.ts";
import { atlas } from "../fixtures/atlas.ts";
import { colourAround, difference, mapShowing, newMapShowing, rest, rgb, sceneAt } from "./map-driver.ts";

it.each([
	["Sweden is land at the national view", "#karta=4/60/16", [15, 63], "land"],
	["Småland is land at the national view", "#karta=4/60/16", [15, 57], "land"],
	["the Baltic is sea at the national view", "#karta=4/60/16", [19, 56.5], "sea"],
	["Sweden is land on a small phone, below zoom 3", "#karta=2.6/62/16", [15, 63], "land"],
	["Kalmarsund parts Öland from the mainland seen from afar", "#karta=5.6/57/16", [16.52, 56.85], "sea"],
	["Hanöbukten is sea before the archipelago can be seen", "#karta=6.5/56/15", [14.75, 55.8], "sea"],
	["Aarhus is land, though the sea's polygon runs over it", "#karta=7.8/56.2/10.7", [10.05, 56.2], "neighbour"],
	["the sea reaches Malmö's harbour", "#karta=12/55.62/12.95", [12.9, 55.62], "sea"],
] as const)("%s", async (_, camera, place, colour) => {
	const map = await mapShowing(atlas, sceneAt(atlas, `/?region=nord${camera}`));
	const [lng, lat] = place;
	const at: LngLat = [lng, lat];
	expect(difference(await colourAround(map, at, 4), rgb(THEMES.light[colour]))).toBeLessThanOrEqual(1);
});

it("hides its label where an area on the map has the name, and shows it again where none does", async () => {
	const map = await mapShowing(atlas, sceneAt(atlas, "/rapport/2025/#karta=12.5/59.39/17.9"));
	const isHidden = (id: string, sourceLayer: BasemapLayer = PLACES_LAYER) =>
		map.maplibre.getFeatureState({ source: SOURCES.basemap, sourceLayer, id }).isHidden === true;
	expect({ Tensta: isHidden("Tensta"), Husby: isHidden("Husby"), Lunda: isHidden("Lunda") }).toEqual({
		Tensta: true,
		Husby: true,
		Lunda: false,
	});
	expect([isHidden("Tensta", "stations"), isHidden("Spånga", "stations")]).toEqual([true, false]);
	map.show(sceneAt(atlas, "/rapport/2025/?region=syd#karta=12.5/59.39/17.9"));
	await rest(map);
	expect({ Tensta: isHidden("Tensta"), Rosengård: isHidden("Rosengård") }).toEqual({ Tensta: false, Rosengård: true });
});

it("hides the labels of districts within an area on the map, and not of those beside it", async () => {
	const address = "#karta=12.5/59.39/17.9";
	const map = await mapShowing(atlas, sceneAt(atlas, `/rapport/2025/${address}`));
	const districts = () =>
		new Set(
			map.maplibre
				.queryRenderedFeatures({ layers: ["districts", "districts-until-12", "districts-until-13.5"] })
				.filter(({ state }) => state.isHidden !== true)
				.map(({ properties }) => properties.name),
		);
	expect(districts()).toContain("Nedre Kista");
	expect(districts()).not.toContain("Tensta Allé");
	map.show(sceneAt(atlas, `/rapport/2025/?region=syd${address}`));
	await rest(map);
	expect(districts()).toContain("Tensta Allé");
});

it.each([
	["Kristianstad", "#karta=13/56.05/14.15", true],
	["Växjö", "#karta=12/56.89/14.8", false],
	["Malmö", "#karta=12/55.59/13", false],
	["Rissne, beside the City of Stockholm", "#karta=14.3/59.3757/17.94", false],
	["Tensta", "#karta=14/59.394/17.9", false],
	["the middle of a block in Tensta", "#karta=17/59.391/17.88", false],
	["Bromma, where the next tile begins beside the view", "#karta=16.5/59.345/17.9325", false],
] as const)("says whether it is thin in %s", async (_, camera, isThin) => {
	const onCoverage = vi.fn();
	await newMapShowing(atlas, sceneAt(atlas, `/${camera}`), { onCoverage });
	expect(onCoverage.mock.lastCall?.[0] ?? false).toBe(isThin);
});

it.each([
	["a desktop", 3.9],
	["a phone", 2.8],
])("names at the national view of %s the police region that has no areas, and says so", async (_, zoom) => {
	const map = await mapShowing(atlas, sceneAt(atlas, `/#karta=${zoom}/62/16`));
	await rest(map);
	const names = map.maplibre
		.queryRenderedFeatures({ layers: ["police-regions"] })
		.map(({ properties }) => properties.name);
	expect(new Set(names)).toEqual(new Set(["Nord"]));
});

it.each([2.8, 3.9, 4.6, 5.6, 6.5, 7.6, 8.4])(
	"has no name beneath a place symbol or its name, at zoom %f",
	async (zoom) => {
		const map = await mapShowing(atlas, sceneAt(atlas, `/#karta=${zoom}/59/15.5`));
		await rest(map);
		const canvas = map.maplibre.getCanvas().getBoundingClientRect();
		const parts = [...map.maplibre.getContainer().querySelectorAll(".place-symbol, .place-symbol-name")]
			.map((part) => part.getBoundingClientRect())
			.filter(({ width }) => width > 0);
		const beneath = parts.flatMap(({ left, top, right, bottom }) =>
			map.maplibre.queryRenderedFeatures(
				[
					[left - canvas.left, top - canvas.top],
					[right - canvas.left, bottom - canvas.top],
				],
				{ layers: ["police-regions", "counties", "towns-far"] },
			),
		);
		expect(parts.length).toBeGreaterThan(3);
		expect(beneath.filter(({ state }) => state.isHidden !== true).map(({ properties }) => properties.name)).toEqual([]);
	},
);
