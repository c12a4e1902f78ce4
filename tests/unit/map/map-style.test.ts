/** The whole style: valid, the same in both themes but for colours, and in an order in which the areas can be read. */
import { validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { LAYERS, labelLayer, patternLayer, SOURCES } from "../../../src/map/ids.ts";
import { atlas } from "../../fixtures/atlas.ts";
import { STYLES } from "./painted.ts";

const { light, dark } = STYLES;
const order = light.layers.map(({ id }) => id);
const place = (id: string) => {
	const found = order.indexOf(id);
	if (found < 0) throw new Error(`There is no layer ${id}`);
	return found;
};

describe.each(Object.entries(STYLES))("The %s style", (_, style) => {
	it("is valid", () => {
		expect(validateStyleMin(style)).toEqual([]);
	});

	it("asks no server for glyphs or images", () => {
		expect(style.glyphs).toBeUndefined();
		expect(style.sprite).toBeUndefined();
	});
});

describe("The two themes", () => {
	it("have the same layers in the same order", () => {
		expect(dark.layers.map(({ id }) => id)).toEqual(order);
	});

	it("draw the same data by the same filters at the same zooms", () => {
		// The discs of the change symbols are images in the theme's colours.
		const apartFromImages = (layout: object) => ({ ...layout, "icon-image": undefined });
		const apartFromLooks = (style: typeof light) =>
			style.layers.map((layer) => ({ ...layer, paint: undefined, layout: apartFromImages(layer.layout ?? {}) }));
		expect(apartFromLooks(dark)).toEqual(apartFromLooks(light));
	});

	it("look different in every layer that has a colour", () => {
		const coloured = (style: typeof light) =>
			style.layers.filter(({ paint }) => Object.keys(paint ?? {}).some((property) => property.endsWith("-color")));
		const same = coloured(light).filter(
			({ paint }, i) => JSON.stringify(paint) === JSON.stringify(coloured(dark)[i]?.paint),
		);
		expect(same).toEqual([]);
	});
});

describe("The layers", () => {
	it("have an id each", () => {
		expect(new Set(order).size).toBe(order.length);
	});

	it.each([...Object.values(LAYERS), ...atlas.years.map(labelLayer), patternLayer("riskomrade")])(
		"include %s",
		(id) => {
			expect(order).toContain(id);
		},
	);

	const basemap = light.layers.filter((layer) => !("source" in layer) || layer.source === SOURCES.basemap);

	it("draw land and water under the areas", () => {
		const surfaces = basemap.filter(({ type }) => type === "fill" || type === "background");
		expect(Math.max(...surfaces.map(({ id }) => place(id)))).toBeLessThan(place(LAYERS.fill));
	});

	it("draw what one steers by within an area over its fill and pattern, and under its outline", () => {
		const lines = basemap.filter(({ id, type }) => type === "line" && place(id) > place(LAYERS.fill));
		const places = lines.map(({ id }) => place(id));
		expect(lines.map(({ id }) => id)).toEqual(
			expect.arrayContaining([LAYERS.edgesThrough, LAYERS.roadsThrough, LAYERS.rails]),
		);
		expect(Math.min(...places)).toBeGreaterThan(place(patternLayer("sarskilt_utsatt")));
		expect(Math.max(...places)).toBeLessThan(place(LAYERS.line));
	});

	it("place names of places before those of stations, those before stops, and all before numbers of roads", () => {
		// What is drawn last is placed first.
		const expected = [LAYERS.lowestLabels, "stop-names", "tram-names", "station-names", "districts", "towns"];
		expect(expected.toSorted((a, b) => place(a) - place(b))).toEqual(expected);
	});

	it("draw pattern and outline over the fill, and the emphasis over its casing", () => {
		const expected = [LAYERS.fill, patternLayer("sarskilt_utsatt"), LAYERS.line, LAYERS.casing, LAYERS.emphasis];
		expect(expected.toSorted((a, b) => place(a) - place(b))).toEqual(expected);
	});

	it("draw every name over every area, and the selected one's over all", () => {
		const names = atlas.years.map((year) => place(labelLayer(year)));
		expect(Math.min(...names)).toBeGreaterThan(place(LAYERS.assumedEmphasis));
		expect(order.at(-1)).toBe(LAYERS.selectedLabel);
	});

	it("are only those whose sources there are", () => {
		const sources = light.layers.flatMap((layer) => ("source" in layer ? [layer.source] : []));
		expect(new Set(sources)).toEqual(new Set(Object.keys(light.sources)));
	});
});

describe("The sources", () => {
	it("know each boundary version by its id, which feature-state is written to", () => {
		expect(light.sources[SOURCES.boundaries]).toMatchObject({ promoteId: "id" });
	});

	it("take the basemap from the address that was given", () => {
		expect(JSON.stringify(light.sources[SOURCES.basemap])).toContain("ground.pmtiles");
	});
});
