/** Edges, roads and railways on the basemap: quiet beside the areas, told apart by form and in grey, and hidden under streets. */
import { latest, normalizePropertyExpression } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { streetLayers, waysThroughAreas } from "../../../src/map/basemap/way-layers.ts";
import { HIDDEN_UNDER_STREETS, LAYERS } from "../../../src/map/ids.ts";
import { THEMES } from "../../../src/signs/palette.ts";
import { contrast, lightness } from "../../fixtures/colour.ts";

const layers = [...streetLayers(THEMES.light), ...waysThroughAreas(THEMES.light)];
const layerOf = (id: string) => {
	const layer = layers.find((one) => one.id === id);
	if (!layer) throw new Error(`There is no layer ${id}`);
	return layer;
};

type PropertySpecification = Parameters<typeof normalizePropertyExpression>[2];

function width(id: string, zoom: number, properties: Record<string, string | number> = {}): number {
	const specification = (latest as unknown as Record<string, Record<string, PropertySpecification>>).paint_line?.[
		"line-width"
	];
	if (!specification) throw new Error("A line has no width");
	const value = layerOf(id).paint?.["line-width"];
	return Number(
		normalizePropertyExpression(value as never, id, specification).evaluate({ zoom }, { type: 2, properties }),
	);
}

describe.each(Object.values(THEMES))("In the $name theme", ({ land, districtEdge, ways, classes }) => {
	const fills = Object.values(classes).map(({ fill }) => contrast(fill, land));

	it.each([districtEdge, ways.roadEdge, ways.rail])(
		"a line in %s is seen on the land, and quieter than any area",
		(colour) => {
			expect(contrast(colour, land)).toBeGreaterThanOrEqual(1.3);
			expect(contrast(colour, land)).toBeLessThan(Math.min(...fills));
		},
	);

	it("railways stand out from edges and roads in grey", () => {
		for (const other of [districtEdge, ways.road, ways.roadEdge])
			expect(Math.abs(lightness(ways.rail) - lightness(other))).toBeGreaterThanOrEqual(8);
	});
});

describe("Told apart by form", () => {
	it.each([11, 14, 16])("a road is twice as wide as an edge at zoom %i, and has a fill between its own", (zoom) => {
		const road = width(LAYERS.roads, zoom, { kind: "national" });
		expect(road).toBeGreaterThanOrEqual(2 * width(LAYERS.districtEdges, zoom));
		expect(width(LAYERS.roadFills, zoom, { kind: "national" })).toBeLessThan(road);
	});

	it("roads are the wider the more they matter", () => {
		const widths = ["street", "county", "national", "european"].map((kind) => width(LAYERS.roads, 12, { kind }));
		expect(widths).toEqual(widths.toSorted((a, b) => a - b));
	});

	it("tunnels are dashed, and of what is not a tunnel the railways have ticks", () => {
		expect(layerOf(LAYERS.tunnels).paint?.["line-dasharray"]).toBeDefined();
		expect(layerOf(LAYERS.railTicks).paint?.["line-dasharray"]).toBeDefined();
		expect(layerOf(LAYERS.rails).paint?.["line-dasharray"]).toBeUndefined();
	});
});

it("All are hidden where streets are drawn, which stand in for them", () => {
	expect(new Set(HIDDEN_UNDER_STREETS)).toEqual(new Set(layers.map(({ id }) => id)));
});
