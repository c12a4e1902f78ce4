/** How a boundary version looks in each state, worked out by MapLibre's own expressions. */
import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { featureCollection } from "@turf/turf";
import { describe, expect, it } from "vitest";
import { CLASSIFICATIONS, type Classification } from "../../../src/domain/classification.ts";
import { areaFillLayers } from "../../../src/map/areas/fill-layers.ts";
import { INKS, patternId } from "../../../src/map/areas/pattern-images.ts";
import { FADE_IN } from "../../../src/map/expressions.ts";
import { fadedPatternLayer, LAYERS, patternLayer, SOURCES } from "../../../src/map/ids.ts";
import { HIDDEN } from "../../../src/signs/boundary-state.ts";
import { THEMES } from "../../../src/signs/palette.ts";
import { lightness, over } from "../../fixtures/colour.ts";
import { drawn, hex, opacity, painted, STYLES } from "./painted.ts";

/** Bottom to top. */
const areaLayers = STYLES.light.layers
	.filter((layer) => "source" in layer && layer.source === SOURCES.boundaries)
	.map(({ id }) => id);
const seen = (state: object, zoom?: number) => areaLayers.filter((id) => opacity(id, state, zoom) > 0);

describe.each(["light", "dark"] as const)("In the %s theme", (theme) => {
	it.each(CLASSIFICATIONS)("the fill of %s has the palette's colour", (classification) => {
		const colour = painted(LAYERS.fill, "fill-color", drawn({ drawn: classification }), { theme });
		expect(hex(colour)).toBe(THEMES[theme].classes[classification].fill);
	});

	it.each(CLASSIFICATIONS)("the outlines of %s have the palette's colour", (classification) => {
		const colours = [LAYERS.line, LAYERS.assumedLine].map((id) =>
			hex(painted(id, "line-color", drawn({ drawn: classification }), { theme })),
		);
		const { line } = THEMES[theme].classes[classification];
		expect(colours).toEqual([line, line]);
	});
});

describe("A boundary version", () => {
	it.each([
		["that nothing was said of yet", {}],
		["that is hidden", HIDDEN],
	])("%s is not seen at all", (_, state) => {
		expect(seen(state)).toEqual([]);
	});

	it.each([
		["utsatt", []],
		["riskomrade", [patternLayer("riskomrade")]],
		["sarskilt_utsatt", [patternLayer("sarskilt_utsatt")]],
	] as const)("of %s has fill, outline and the pattern of its class", (classification, pattern) => {
		expect(seen(drawn({ drawn: classification }))).toEqual([LAYERS.fill, ...pattern, LAYERS.line]);
	});

	it("that is assumed has the dashed outline in place of the whole one", () => {
		expect(seen(drawn({ assumed: true }))).toEqual([LAYERS.fill, LAYERS.assumedLine]);
	});

	it("of an area off the list has an outline of its own and no fill", () => {
		expect(seen(drawn({ drawn: "absent", emphasis: "selected", assumed: true }))).toEqual([LAYERS.absentLine]);
	});

	it.each(["selected", "related"] as const)("that is %s has the emphasis and its casing", (emphasis) => {
		expect(seen(drawn({ emphasis }))).toEqual([LAYERS.fill, LAYERS.line, LAYERS.casing, LAYERS.emphasis]);
	});

	it("that is selected and assumed has the dashed emphasis", () => {
		const state = drawn({ emphasis: "selected", assumed: true });
		expect(seen(state)).toEqual([LAYERS.fill, LAYERS.assumedLine, LAYERS.casing, LAYERS.assumedEmphasis]);
	});

	it("that is selected has a thicker outline than one that is related", () => {
		const [selected, related] = (["selected", "related"] as const).map((emphasis) =>
			Number(painted(LAYERS.emphasis, "line-width", drawn({ emphasis }))),
		);
		expect(selected).toBeGreaterThan(related ?? Number.NaN);
	});

	it("that is pointed at has a thicker outline", () => {
		const [plain, pointedAt] = [false, true].map((pointed) =>
			Number(painted(LAYERS.line, "line-width", { ...drawn(), pointedAt: pointed })),
		);
		expect(pointedAt).toBeGreaterThan(plain ?? Number.NaN);
	});

	it.each([LAYERS.fill, LAYERS.line])("beside a selection is seen less, but seen: %s", (id) => {
		const [plain, faded] = [opacity(id, drawn()), opacity(id, drawn({ emphasis: "faded" }))];
		expect(faded).toBeGreaterThan(0);
		expect(faded).toBeLessThan(plain);
	});
});

describe("The areas", () => {
	it("are not seen while the city symbols are", () => {
		expect(seen(drawn({ drawn: "riskomrade", emphasis: "selected" }), FADE_IN.from)).toEqual([]);
	});

	it("are half there in the middle of fading in", () => {
		const middle = opacity(LAYERS.fill, drawn(), (FADE_IN.from + FADE_IN.to) / 2);
		expect(middle).toBeCloseTo(opacity(LAYERS.fill, drawn()) / 2, 9);
	});

	it("let the ground be seen through them near by, and not from afar", () => {
		expect(opacity(LAYERS.fill, drawn(), FADE_IN.to)).toBeGreaterThan(0.8);
		expect(opacity(LAYERS.fill, drawn(), 14.5)).toBeLessThan(0.5);
	});
});

it.each([LAYERS.assumedLine, LAYERS.assumedEmphasis, LAYERS.absentLine])("%s is dashed", (id) => {
	expect(painted(id, "line-dasharray", drawn())).toHaveLength(2);
});

describe.each(["light", "dark"] as const)("Fills, in the %s theme", (name) => {
	const theme = THEMES[name];
	const layers = areaFillLayers(theme);

	it("the layers make a valid style", () => {
		const sources = { [SOURCES.boundaries]: { type: "geojson" as const, data: featureCollection([]) } };
		expect(validateStyleMin({ version: 8, sources, layers })).toEqual([]);
	});

	const lightnessApart = (classification: Classification, layer: string, state: object, zoom: number) => {
		const colours = theme.classes[classification];
		const at = { zoom, theme: name, layers };
		const seenFill = over(colours.fill, theme.land, Number(painted(LAYERS.fill, "fill-opacity", state, at)));
		const pattern = String(painted(layer, "fill-pattern", state, at));
		const ink = INKS.find((one) => pattern === patternId(classification, one));
		const seenPattern = over(colours[ink ?? "mark"], seenFill, Number(painted(layer, "fill-opacity", state, at)));
		return Math.abs(lightness(seenPattern) - lightness(seenFill));
	};
	const atZooms = (["riskomrade", "sarskilt_utsatt"] as const).flatMap((classification) =>
		[10, 11, 12.5, 12.9, 13, 14, 15, 17].map((zoom) => [classification, zoom] as const),
	);

	it.each(atZooms)("the pattern of %s can be seen at zoom %f", (classification, zoom) => {
		const state = drawn({ drawn: classification });
		expect(lightnessApart(classification, patternLayer(classification), state, zoom)).toBeGreaterThanOrEqual(8);
	});

	it.each(atZooms)("the pattern of %s can be seen at zoom %f where it steps back", (classification, zoom) => {
		const [faded, unchanged] = (["faded", "unchanged"] as const).map((emphasis) =>
			lightnessApart(
				classification,
				fadedPatternLayer(classification),
				drawn({ drawn: classification, emphasis }),
				zoom,
			),
		);
		expect(faded).toBeGreaterThanOrEqual(8);
		expect(unchanged).toBeGreaterThanOrEqual(5);
	});
});
