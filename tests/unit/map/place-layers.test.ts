/** The labels of the basemap: which come when, and which is placed first where not all fit. */
import { featureFilter, latest, normalizePropertyExpression } from "@maplibre/maplibre-gl-style-spec";
import { describe, expect, it } from "vitest";
import { DISTRICTS_ZOOM, NATIONAL_ZOOM, PLACES_LAYER } from "../../../src/map/basemap/place-layers.ts";
import { AREA_ZOOM } from "../../../src/signs/extents.ts";
import { ZOOM_RANGE } from "../../../src/state/camera-url.ts";
import { atlas } from "../../fixtures/atlas.ts";
import { STYLES } from "./painted.ts";

type PropertySpecification = Parameters<typeof normalizePropertyExpression>[2];
type Properties = {
	readonly kind: string;
	readonly name: string;
	readonly population?: number;
	readonly until?: number;
};

const order = STYLES.light.layers.map(({ id }) => id);

function namesLayer(id: string) {
	const layer = STYLES.light.layers.find((candidate) => candidate.id === id);
	if (layer?.type !== "symbol" || layer.filter === undefined) throw new Error(`There are no names ${id}`);
	return layer;
}

function layout(id: string, property: "symbol-sort-key" | "text-size", properties: Properties, zoom = 10): number {
	const specification = (latest as unknown as Record<string, Record<string, PropertySpecification>>).layout_symbol?.[
		property
	];
	if (!specification) throw new Error(`Names have no ${property}`);
	const expression = normalizePropertyExpression(namesLayer(id).layout?.[property] as never, property, specification);
	return Number(expression.evaluate({ zoom }, { type: 1, properties: { ...properties } }));
}

/** The layers that name a place at a zoom. */
function namedBy(properties: Properties, zoom: number): string[] {
	return STYLES.light.layers.flatMap((layer) => {
		if (layer.type !== "symbol" || layer["source-layer"] !== PLACES_LAYER) return [];
		const isInRange = zoom >= (layer.minzoom ?? 0) && zoom < (layer.maxzoom ?? 24);
		const { filter } = featureFilter(layer.filter, layer.id);
		return isInRange && filter({ zoom }, { type: 1, properties: { ...properties } }) ? [layer.id] : [];
	});
}

const town = (population: number, name = "Staden"): Properties => ({ kind: "town", name, population });

describe("Of two towns", () => {
	it.each(["towns", "towns-far"])("the larger is placed first: %s", (id) => {
		const [large, small] = [town(90_000), town(800)].map((one) => layout(id, "symbol-sort-key", one));
		expect(large).toBeLessThan(small ?? Number.NaN);
	});

	it("the larger has the larger name", () => {
		expect(layout("towns", "text-size", town(90_000))).toBeGreaterThan(layout("towns", "text-size", town(800)));
	});
});

describe("Named are", () => {
	/** From the national view on, in steps that no layer begins or ends between. */
	const zooms = Array.from({ length: (ZOOM_RANGE.max - NATIONAL_ZOOM) * 20 + 1 }, (_, i) => NATIONAL_ZOOM + i / 20);

	it("a police region without areas at the national view, then counties, then towns: each where the ones before end, and once", () => {
		const places: Properties[] = [
			{ kind: "police-region", name: "Nord" },
			{ kind: "county", name: "Skåne län" },
			town(900),
		];
		const named = zooms.map((zoom) => places.flatMap((place) => namedBy(place, zoom)));
		const stages = named.filter((layers, i) => String(layers) !== String(named[i - 1]));
		expect(stages).toEqual([["police-regions"], ["counties"], ["towns-far"], ["towns"]]);
	});

	it("no police region whose symbol names it", () => {
		expect(zooms.flatMap((zoom) => namedBy({ kind: "police-region", name: "Syd" }, zoom))).toEqual([]);
	});

	it("districts near by, and nothing of them from afar", () => {
		const district: Properties = { kind: "district", name: "Ribersborg" };
		const near = zooms.filter((zoom) => zoom >= DISTRICTS_ZOOM);
		expect(near.flatMap((zoom) => namedBy(district, zoom))).toEqual(near.map(() => "districts"));
		expect(zooms.filter((zoom) => zoom < DISTRICTS_ZOOM).flatMap((zoom) => namedBy(district, zoom))).toEqual([]);
	});

	it.each([
		["district", 12],
		["district", 13.5],
		["town", 13.5],
	])("a %s until %f where a station or stop of its name takes over there", (kind, until) => {
		const near = zooms.filter(
			(zoom) => zoom >= DISTRICTS_ZOOM && namedBy({ kind, name: "Husby", until }, zoom).length > 0,
		);
		expect([near[0], near.at(-1)]).toEqual([DISTRICTS_ZOOM, until - 1 / 20]);
	});

	it("towns not by the basemap while a symbol names them", () => {
		const [municipality] = atlas.municipalities;
		const named = (zoom: number) => namedBy(town(90_000, municipality?.name), zoom);
		expect(named(AREA_ZOOM - 1)).toEqual([]);
		expect(named(AREA_ZOOM)).toEqual(["towns"]);
	});

	it("municipalities that no town names as towns are", () => {
		const solna: Properties = { kind: "municipality", name: "Solna" };
		expect(zooms.map((zoom) => namedBy(solna, zoom))).toEqual(zooms.map((zoom) => namedBy(town(900, "Solna"), zoom)));
		const [first, second, third] = [town(100_000), solna, town(800)].map((one) =>
			layout("towns", "symbol-sort-key", one),
		);
		expect([first, second, third].toSorted((a = 0, b = 0) => a - b)).toEqual([first, second, third]);
	});

	it("towns before districts, and areas before both", () => {
		const places = ["districts", "towns", "area-label-selected"].map((id) => order.indexOf(id));
		// What is drawn last is placed first.
		expect(places).toEqual(places.toSorted((a, b) => a - b));
	});
});
