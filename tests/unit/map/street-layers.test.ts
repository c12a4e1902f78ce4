/** The layers of streets: valid in both schemas and themes, and so quiet that the areas speak first. */
import { createExpression, validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { HIDDEN_UNDER_LAND, LAYERS } from "../../../src/map/ids.ts";
import { OPENMAPTILES } from "../../../src/map/streets/openmaptiles.ts";
import { PROTOMAPS } from "../../../src/map/streets/protomaps.ts";
import { RANKS, type StreetSchema } from "../../../src/map/streets/schema.ts";
import { STREETS_LAND, STREETS_THROUGH, STREETS_ZOOM, streetsLayers } from "../../../src/map/streets/street-layers.ts";
import { THEMES } from "../../../src/signs/palette.ts";
import { contrast } from "../../fixtures/colour.ts";
import { STYLES } from "./painted.ts";

const SCHEMAS = { openmaptiles: OPENMAPTILES, protomaps: PROTOMAPS };
const both = Object.values(THEMES).flatMap((theme) =>
	Object.values(SCHEMAS).map((schema) => [schema.name, theme.name] as const),
);

describe.each(both)("From %s tiles in the %s theme, the layers", (schema, theme) => {
	const layers = streetsLayers(THEMES[theme], SCHEMAS[schema]);

	it("make a valid style", () => {
		const streets = { type: "vector" as const, tiles: ["https://example.org/{z}/{x}/{y}"] };
		expect(validateStyleMin({ version: 8, sources: { streets }, layers })).toEqual([]);
	});

	it("begin at the zoom at which streets help", () => {
		expect(Math.min(...layers.map(({ minzoom = 0 }) => minzoom))).toBe(STREETS_ZOOM);
	});

	it("draw every casing below every street", () => {
		const order = layers.map(({ id }) => id);
		const places = (part: string) => RANKS.map((rank) => order.indexOf(`streets-${part}-${rank}`));
		expect(Math.min(...places("casing"))).toBeGreaterThan(0);
		expect(Math.max(...places("casing"))).toBeLessThan(Math.min(...places("street")));
	});
});

it("no layer has the id of one of the site's own", () => {
	const own = STYLES.light.layers.map(({ id }) => id);
	const streets = streetsLayers(THEMES.light, OPENMAPTILES).map(({ id }) => id);
	expect(streets.filter((id) => own.includes(id))).toEqual([]);
});

it("land that comes with streets covers the basemap's streets, and neither borders nor areas", () => {
	const own = STYLES.light.layers.map(({ id }) => id);
	const place = (id: string) => own.indexOf(id);
	const border = place(LAYERS.lowestBorder);
	expect(border).toBeGreaterThan(Math.max(...[LAYERS.districtEdges, LAYERS.roads, LAYERS.roadFills].map(place)));
	expect(border).toBeLessThan(Math.min(...HIDDEN_UNDER_LAND.map(place), place(LAYERS.fill)));
	const layers = streetsLayers(THEMES.light, PROTOMAPS).map(({ id }) => id);
	expect(layers[0]).toBe(STREETS_LAND);
	// The basemap's streets through an area are hidden, and these take their place.
	expect(place(LAYERS.railStrips)).toBe(Math.max(...HIDDEN_UNDER_LAND.map(place)) + 1);
	expect(layers.filter((id) => id.startsWith(STREETS_THROUGH))).toHaveLength(3);
});

/** The ranks by which a schema draws something with these properties. */
function ranksOf(schema: StreetSchema, properties: Record<string, string | boolean>) {
	return RANKS.filter((rank) => {
		const expression = createExpression(schema.streets[rank].filter, "filter");
		if (expression.result === "error") throw new Error(expression.value.map(String).join());
		return expression.value.evaluate({ zoom: 14 }, { type: "LineString", properties } as never);
	});
}

describe("A street has one rank", () => {
	it.each([
		[{ class: "motorway" }, ["motorway"]],
		[{ class: "trunk" }, ["motorway"]],
		[{ class: "secondary" }, ["main"]],
		[{ class: "minor" }, ["local"]],
		[{ class: "service" }, ["small"]],
		[{ class: "rail" }, []],
		[{ class: "ferry" }, []],
	])("in OpenMapTiles: %o", (properties, expected) => {
		expect(ranksOf(OPENMAPTILES, properties)).toEqual(expected);
	});

	it.each([
		[{ kind: "highway", kind_detail: "motorway" }, ["motorway"]],
		[{ kind: "major_road", kind_detail: "primary" }, ["main"]],
		[{ kind: "minor_road", kind_detail: "residential" }, ["local"]],
		[{ kind: "minor_road", kind_detail: "service" }, ["small"]],
		[{ kind: "minor_road" }, ["local"]],
		[{ kind: "path", kind_detail: "footway" }, ["small"]],
		[{ kind: "rail", kind_detail: "subway" }, []],
		[{ kind: "ferry" }, []],
	])("in Protomaps: %o", (properties, expected) => {
		expect(ranksOf(PROTOMAPS, properties)).toEqual(expected);
	});
});

describe.each(Object.values(THEMES))("In the $name theme", ({ streets, land, classes }) => {
	it.each(["street", "casing", "building", "park", "water", "rail"] as const)("%s is quieter than any area", (part) => {
		const areas = Object.values(classes).map(({ fill }) => contrast(fill, land));
		expect(contrast(streets[part], land)).toBeLessThan(Math.min(...areas) / 1.5);
	});

	it("names of streets can be read", () => {
		expect(contrast(streets.name, land)).toBeGreaterThanOrEqual(4.5);
	});
});
