/** The classes can be told from the basemap and from each other, also without colour vision, and text can be read. */
import { describe, expect, it } from "vitest";
import { CLASSIFICATIONS, type Classification } from "../../../src/domain/classification.ts";
import { mapStyle } from "../../../src/map/map-style.ts";
import { OPENMAPTILES } from "../../../src/map/streets/openmaptiles.ts";
import { PROTOMAPS } from "../../../src/map/streets/protomaps.ts";
import { streetsLayers } from "../../../src/map/streets/street-layers.ts";
import { faintFill, NEAR_FILL_OPACITY, THEMES, type Theme } from "../../../src/signs/palette.ts";
import { atlas } from "../../fixtures/atlas.ts";
import { contrast, difference, lightness, over, SIGHTS, type Sight } from "../../fixtures/colour.ts";

const themes = Object.values(THEMES);
const sights = Object.keys(SIGHTS) as Sight[];
const backgrounds = ["land", "sea", "neighbour", "lake"] as const;
const inBothThemes = themes.flatMap((theme) =>
	CLASSIFICATIONS.map((classification) => [theme.name, classification] as const),
);
const pairs: readonly (readonly [Classification, Classification])[] = [
	["utsatt", "riskomrade"],
	["riskomrade", "sarskilt_utsatt"],
	["utsatt", "sarskilt_utsatt"],
];

describe.each(inBothThemes)("In the %s theme, %s", (name, classification) => {
	const theme = THEMES[name];
	const { fill, line } = theme.classes[classification];

	it.each(["land", "sea", "lake"] as const)("has a fill that stands out from the %s", (background) => {
		expect(contrast(fill, theme[background])).toBeGreaterThanOrEqual(3);
	});

	it("steps back in a comparison, and is still seen", () => {
		const faint = contrast(faintFill(theme, classification), theme.page.surface);
		expect(faint).toBeGreaterThanOrEqual(1.55);
		expect(faint).toBeLessThan(0.65 * contrast(fill, theme.page.surface));
	});

	it.each(backgrounds)("has an outline that stands out from the %s", (background) => {
		expect(contrast(line, theme[background])).toBeGreaterThanOrEqual(3);
	});
});

describe.each(sights)("With %s", (sight) => {
	const lightnessOf = (name: keyof typeof THEMES, classification: Classification) =>
		lightness(THEMES[name].classes[classification].fill, sight);

	it.each([
		["light", "utsatt", "riskomrade"],
		["light", "riskomrade", "sarskilt_utsatt"],
		["dark", "utsatt", "riskomrade"],
		["dark", "riskomrade", "sarskilt_utsatt"],
	] as const)("the %s theme sets %s and %s apart by lightness alone", (name, one, other) => {
		expect(Math.abs(lightnessOf(name, one) - lightnessOf(name, other))).toBeGreaterThanOrEqual(12);
	});

	it.each(themes)("the $name theme has fills that can be told apart", ({ classes }) => {
		const nearest = Math.min(...pairs.map(([one, other]) => difference(classes[one].fill, classes[other].fill, sight)));
		expect(nearest).toBeGreaterThanOrEqual(15);
	});

	it.each(themes)(
		"the $name theme is a ramp: the stricter the class, the further from the basemap",
		({ name, land }) => {
			const distances = CLASSIFICATIONS.map((one) => Math.abs(lightnessOf(name, one) - lightness(land, sight)));
			expect(distances).toEqual(distances.toSorted((a, b) => a - b));
		},
	);
});

describe.each(themes)("In the $name theme", (theme) => {
	it.each(["riskomrade", "sarskilt_utsatt"] as const)(
		"the pattern of %s stands out from its fill",
		(classification) => {
			const { mark, fill } = theme.classes[classification];
			expect(contrast(mark, fill)).toBeGreaterThanOrEqual(3);
		},
	);

	it("names can be read on their halo", () => {
		expect(contrast(theme.label, theme.halo)).toBeGreaterThanOrEqual(4.5);
	});

	it.each(["place", "region"] as const)("names of a %s can be read on their halo", (kind) => {
		expect(contrast(theme[kind], theme.landHalo)).toBeGreaterThanOrEqual(4.5);
	});

	it.each(CLASSIFICATIONS)("the name of an area can be read on the halo that it has on the fill of %s", (one) => {
		expect(contrast(theme.labelOnFill, theme.classes[one].line)).toBeGreaterThanOrEqual(4.5);
	});

	it.each(CLASSIFICATIONS)("the name of a stop can be read on the translucent fill of %s", (one) => {
		const fill = over(theme.classes[one].fill, theme.land, NEAR_FILL_OPACITY);
		expect(contrast(theme.stop, fill)).toBeGreaterThanOrEqual(3);
	});

	it("every name in the style, streets included, can be read on its halo", () => {
		const streets = [OPENMAPTILES, PROTOMAPS].flatMap((schema) => streetsLayers(theme, schema));
		const pairs = [...mapStyle(atlas, theme, "/ground.pmtiles").layers, ...streets].flatMap((layer) =>
			layer.type === "symbol" && typeof layer.paint?.["text-color"] === "string"
				? [[layer.id, layer.paint["text-color"], layer.paint["text-halo-color"]] as const]
				: [],
		);
		const unreadable = pairs.filter(([, text, halo]) => contrast(String(text), String(halo)) < 4.5);
		expect(pairs.length).toBeGreaterThan(10);
		expect(unreadable).toEqual([]);
	});

	it.each(sights)("land and neighbours can be told from water: %s", (sight) => {
		const pairs = [
			["land", "sea"],
			["land", "lake"],
			["neighbour", "sea"],
		] as const;
		const nearest = Math.min(...pairs.map(([one, other]) => difference(theme[one], theme[other], sight)));
		expect(nearest).toBeGreaterThanOrEqual(3);
	});

	it.each(CLASSIFICATIONS)("the outline of %s stands out from parks, water and buildings among streets", (one) => {
		const { park, water, building, street } = theme.streets;
		const least = Math.min(...[park, water, building, street].map((under) => contrast(theme.classes[one].line, under)));
		expect(least).toBeGreaterThanOrEqual(3);
	});

	it("the selected outline stands out from its casing", () => {
		expect(contrast(theme.selected, theme.casing)).toBeGreaterThanOrEqual(3);
	});

	it.each(backgrounds)("the outline of an area off the list stands out from the %s", (background) => {
		expect(contrast(theme.absent, theme[background])).toBeGreaterThanOrEqual(3);
	});

	it("no class is the red of an alarm", () => {
		const reds = CLASSIFICATIONS.map((one) => theme.classes[one].fill).filter((hex) => {
			const [r, g, b] = [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16));
			return (r ?? 0) > 1.5 * Math.max(g ?? 0, b ?? 0);
		});
		expect(reds).toEqual([]);
	});
});

/** What of a light theme's differences the dark one has: 1 is as much. */
describe("The dark theme tells apart as well as the light one", () => {
	const { light, dark } = THEMES;
	const shareOf = (measure: (theme: Theme) => number) => measure(dark) / measure(light);
	const apart = (a: string, b: string) => Math.abs(lightness(a) - lightness(b));

	it.each([
		["sea", "land"],
		["lake", "land"],
		["land", "neighbour"],
		["border", "land"],
		["coast", "sea"],
		["districtEdge", "land"],
		["place", "land"],
		["region", "land"],
		["label", "halo"],
		["absent", "land"],
	] as const)("%s and %s", (one, other) => {
		expect(shareOf((theme) => contrast(theme[one], theme[other]))).toBeGreaterThanOrEqual(1);
		expect(shareOf((theme) => apart(theme[one], theme[other]))).toBeGreaterThanOrEqual(0.9);
	});

	it("sea and neighbours", () => {
		expect(shareOf((theme) => contrast(theme.sea, theme.neighbour))).toBeGreaterThanOrEqual(1);
	});

	// Between its land and white there is a sixth less lightness than between the light theme's land and black.
	it.each(pairs)("%s and %s", (one, other) => {
		const share = shareOf(({ classes }) => apart(classes[one].fill, classes[other].fill));
		expect(share).toBeGreaterThanOrEqual(0.85);
		expect(share).toBeLessThanOrEqual(1.1);
	});

	it.each(CLASSIFICATIONS)("%s and the land", (classification) => {
		const share = shareOf(({ classes, land }) => apart(classes[classification].fill, land));
		expect(share).toBeGreaterThanOrEqual(0.82);
		expect(share).toBeLessThanOrEqual(1.1);
	});

	it.each(["riskomrade", "sarskilt_utsatt"] as const)("the fill of %s and its pattern", (classification) => {
		const share = shareOf(({ classes }) => contrast(classes[classification].mark, classes[classification].fill));
		expect(share).toBeGreaterThanOrEqual(0.9);
	});

	it.each(CLASSIFICATIONS)("%s and what of it steps back in a comparison", (classification) => {
		const share = shareOf((theme) => apart(theme.classes[classification].fill, faintFill(theme, classification)));
		expect(share).toBeGreaterThanOrEqual(0.7);
	});
});
