/** Which names a label layer holds, worked out by MapLibre's own filters. */
import { featureFilter } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { CLASSIFICATIONS } from "../../../src/domain/classification.ts";
import { labelFeatures } from "../../../src/map/features.ts";
import { LAYERS, labelLayer } from "../../../src/map/ids.ts";
import { labelFilter } from "../../../src/map/labels/label-layers.ts";
import { AREA_ZOOM } from "../../../src/signs/extents.ts";
import { THEMES } from "../../../src/signs/palette.ts";
import { area, atlas, year } from "../../fixtures/atlas.ts";
import { factRows } from "../../fixtures/facts.ts";
import { hex, opacity, painted, STYLES } from "./painted.ts";

const labels = labelFeatures(atlas).features;

function namesLeftBy(filter: Parameters<typeof featureFilter>[0]): string[] {
	const { filter: admits } = featureFilter(filter, "filter");
	return labels
		.filter(({ properties }) => admits({ zoom: 12 }, { type: 1, properties }))
		.map(({ properties }) => properties.name)
		.toSorted();
}

function filterOf(id: string) {
	const layer = STYLES.light.layers.find((candidate) => candidate.id === id);
	if (layer?.type !== "symbol" || layer.filter === undefined) throw new Error(`${id} has no filter`);
	return layer.filter;
}

describe("The label layer", () => {
	it.each(atlas.years)("of %i holds the names of that report", (inYear) => {
		const names = factRows.filter((row) => row.year === inYear).map(({ name }) => name);
		expect(namesLeftBy(filterOf(labelLayer(inYear)))).toEqual(names.toSorted());
	});

	it.each(atlas.years)("of %i is clear until its report is on show", (inYear) => {
		expect(opacity(labelLayer(inYear), {})).toBe(0);
	});

	it("of the selected area is seen", () => {
		expect(opacity(LAYERS.selectedLabel, {})).toBe(1);
	});

	it.each([LAYERS.selectedLabel, ...atlas.years.map(labelLayer)])("%s names areas wherever they are drawn", (id) => {
		expect(STYLES.light.layers.find((layer) => layer.id === id)).toMatchObject({ minzoom: AREA_ZOOM });
	});
});

describe.each(["light", "dark"] as const)("In the %s theme a name", (theme) => {
	const { label, halo, labelOnFill, classes } = THEMES[theme];
	const looks = (id: string, zoom: number, state: object) =>
		["text-color", "text-halo-color"].map((property) =>
			hex(painted(id, property, state, { zoom, theme, properties: { fitsFrom: 12.2 } })),
		);
	const layers = [LAYERS.selectedLabel, labelLayer(year(2019))];

	it.each(CLASSIFICATIONS)("is written for the fill of %s from where it fits into its area on", (classification) => {
		for (const id of layers) {
			expect(looks(id, 12, { class: classification })).toEqual([label, halo]);
			expect(looks(id, 12.5, { class: classification })).toEqual([labelOnFill, classes[classification].line]);
		}
	});

	it("is written for the land where its area has no fill", () => {
		for (const id of layers) expect(looks(id, 15, {})).toEqual([label, halo]);
	});
});

describe("A name is taken to fit into its area", () => {
	const fits = (name: string) => labels.find(({ properties }) => properties.name === name)?.properties.fitsFrom ?? 0;

	it("the later, the smaller the area", () => {
		expect(fits("Husby")).toBeLessThan(fits("Charlottesborg"));
	});

	it("always where areas are read one by one", () => {
		const late = labels.filter(({ properties }) => properties.fitsFrom > 14);
		expect(late.map(({ properties }) => properties.name)).toEqual([]);
	});
});

describe("A label filter", () => {
	it("for some areas leaves their names in that report", () => {
		const filter = labelFilter(year(2015), [area("karlslund"), area("rinkeby-tensta")]);
		expect(namesLeftBy(filter)).toEqual(["Koppargården", "Rinkeby / Tensta"]);
	});

	it("for an area that the report does not list leaves nothing", () => {
		expect(namesLeftBy(labelFilter(year(2015), [area("rinkeby")]))).toEqual([]);
	});

	it("for no area leaves nothing", () => {
		expect(namesLeftBy(labelFilter(year(2015), []))).toEqual([]);
	});
});
