/** What the map really draws: the class of every report at the areas' own places, read back from the graphics card. */
import { expect, it } from "vitest";
import { classificationsIn } from "../../src/domain/classification.ts";
import type { AreaMap } from "../../src/map/area-map.ts";
import type { Picture } from "../../src/map/scene.ts";
import { THEMES } from "../../src/signs/palette.ts";
import { atlas } from "../fixtures/atlas.ts";
import { colourAround, difference, mapShowing, onLand, rest, rgb, sceneAt } from "./map-driver.ts";

/** The camera on a place, near enough that the square that is read lies within the area. */
const at = ([lng, lat]: readonly [number, number]) => `#karta=15/${lat}/${lng}`;

/** Shows one area of every class of the report after the other, and compares its colour on the screen with the theme's. */
async function expectColoursOfEveryClass(year: number, theme: Picture["theme"]): Promise<void> {
	const report = atlas.years.find((candidate) => candidate === year);
	if (report === undefined) throw new Error(`There is no report of ${year}`);
	let map: AreaMap | undefined;
	for (const classification of classificationsIn(report)) {
		const example = atlas.assessmentsIn(report).find((assessment) => assessment.classification === classification);
		if (!example) throw new Error(`No ${classification} in ${year}`);
		const { inner } = atlas.boundary(example.boundary);
		const scene = sceneAt(atlas, `/rapport/${year}/${at(inner)}`, theme);
		map?.show(scene);
		map ??= await mapShowing(atlas, scene);
		await rest(map);
		const expected = onLand(THEMES[theme].classes[classification].fill, theme);
		expect(difference(await colourAround(map, inner), expected)).toBeLessThanOrEqual(3);
	}
}

it.each([2015, 2017, 2019, 2021, 2023, 2025])(
	"every class of %i has its own colour at an area's inner point",
	async (year) => expectColoursOfEveryClass(year, "light"),
);

it("every class has the dark theme's colour at an area's inner point", async () =>
	// A report that uses all three.
	expectColoursOfEveryClass(2021, "dark"));

it("shows bare land where a report does not list the area", async () => {
	const [area] = atlas.areas.filter(({ id }) => id === "granangsringen");
	const boundary = atlas.boundaries.find((candidate) => candidate.area === area?.id);
	if (!boundary) throw new Error("Granängsringen has no boundary");
	const map = await mapShowing(atlas, sceneAt(atlas, `/rapport/2023/${at(boundary.inner)}`));
	expect(difference(await colourAround(map, boundary.inner), rgb(THEMES.light.land))).toBeLessThanOrEqual(1);
});

it("changes the colour with the report, without any other notification", async () => {
	const area = atlas.areas.find(({ id }) => id === "gardsten");
	const boundary = atlas.boundaries.find((candidate) => candidate.area === area?.id);
	if (!boundary) throw new Error("Gårdsten has no boundary");
	const { inner } = boundary;
	const map = await mapShowing(atlas, sceneAt(atlas, `/rapport/2017/${at(inner)}`));
	const { sarskilt_utsatt, riskomrade, utsatt } = THEMES.light.classes;
	expect(difference(await colourAround(map, inner), onLand(sarskilt_utsatt.fill))).toBeLessThanOrEqual(3);
	for (const [year, { fill }] of [
		[2019, riskomrade],
		[2021, utsatt],
	] as const) {
		map.show(sceneAt(atlas, `/rapport/${year}/${at(inner)}`));
		await rest(map);
		expect(difference(await colourAround(map, inner), onLand(fill))).toBeLessThanOrEqual(3);
	}
});

it("fades the areas beside a selected one", async () => {
	const husby = atlas.assessmentsIn(atlas.newest).find(({ area }) => area === "husby");
	if (!husby) throw new Error("Husby is not listed");
	const { inner } = atlas.boundary(husby.boundary);
	const map = await mapShowing(atlas, sceneAt(atlas, `/omrade/tensta/2025/${at(inner)}`));
	const plain = onLand(THEMES.light.classes.sarskilt_utsatt.fill);
	expect(difference(await colourAround(map, inner), plain)).toBeGreaterThan(40);
});

it("draws nothing of an area that the filters leave out", async () => {
	const husby = atlas.assessmentsIn(atlas.newest).find(({ area }) => area === "husby");
	if (!husby) throw new Error("Husby is not listed");
	const { inner } = atlas.boundary(husby.boundary);
	const map = await mapShowing(atlas, sceneAt(atlas, `/?region=syd${at(inner)}`));
	expect(difference(await colourAround(map, inner), rgb(THEMES.light.land))).toBeLessThanOrEqual(1);
});

it("takes the other theme's colours without being made anew", async () => {
	const husby = atlas.assessmentsIn(atlas.newest).find(({ area }) => area === "husby");
	if (!husby) throw new Error("Husby is not listed");
	const { inner } = atlas.boundary(husby.boundary);
	const map = await mapShowing(atlas, sceneAt(atlas, `/${at(inner)}`, "light"));
	map.show(sceneAt(atlas, `/${at(inner)}`, "dark"));
	await rest(map);
	const expected = onLand(THEMES.dark.classes.sarskilt_utsatt.fill, "dark");
	expect(difference(await colourAround(map, inner), expected)).toBeLessThanOrEqual(3);
});
