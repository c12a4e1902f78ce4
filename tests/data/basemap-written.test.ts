/**
 * What is made of the basemap's layers and kept with the source is what they give (else run `npm run basemap`); and what is made
 * of them has no line and no name twice.
 */
import { readFileSync } from "node:fs";
import type { LineString, Point } from "geojson";
import { expect, it } from "vitest";
import { buildBasemap } from "../../geodata/basemap/build-basemap.ts";
import { buildFallback } from "../../geodata/basemap/build-fallback.ts";
import { drawCountry, drawCountryInLittle } from "../../geodata/basemap/draw-country.ts";
import { LineIndex } from "../../geodata/basemap/line-index.ts";
import { linesApart } from "../../geodata/basemap/lines-apart.ts";
import { metresBetween } from "../../geodata/basemap/metres.ts";
import { prepareLayers } from "../../geodata/basemap/prepare-layers.ts";
import { EDGES_APART } from "../../geodata/basemap/prepare-lines.ts";
import { nameKey } from "../../geodata/basemap/stop-names.ts";
import { cutCounties } from "../../geodata/pipeline/cut-counties.ts";
import { HANDOVER_ZOOMS } from "../../src/domain/basemap-schema.ts";
import { groupBy } from "../../src/domain/group-by.ts";
import { realFacts } from "./real-facts.ts";

const fileOf = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url));
const layers = prepareLayers((id) => fileOf(`geodata/basemap/${id}.geojson`).toString("utf8"));

it("basemap.pmtiles is what the layers give, byte for byte", () => {
	expect(Buffer.compare(buildBasemap(layers), fileOf("public/basemap.pmtiles"))).toBe(0);
});

it("fallback-outline.json is what the land gives, letter for letter", () => {
	expect(buildFallback(layers)).toBe(fileOf("src/map/basemap/fallback-outline.json").toString("utf8"));
});

it("The placeholder map is fresh", () => {
	expect(drawCountry(layers)).toBe(fileOf("src/features/map-pane/country.svg").toString("utf8"));
});

it("The country in little is fresh", () => {
	const facts = realFacts();
	const counties = cutCounties(facts.basemap, facts.countyPoints);
	expect(drawCountryInLittle(layers, counties)).toBe(fileOf("src/signs/country-in-little.json").toString("utf8"));
});

it("No edge of an electoral district runs along another edge, a street or a railway", () => {
	const linesOf = (id: "district-edges" | "roads") =>
		layers[id].map(({ feature: { geometry, properties } }) => ({
			geometry: geometry as LineString,
			kind: properties.kind,
		}));
	const { features: ofDistricts } = JSON.parse(fileOf("geodata/basemap/district-edges.geojson").toString("utf8"));
	const edges = linesOf("district-edges").map(({ geometry }) => geometry);
	const others = new LineIndex(EDGES_APART.within);
	for (const line of edges.slice(0, ofDistricts.length)) others.add(line);
	for (const { geometry, kind } of linesOf("roads")) if (kind === "street") others.add(geometry);
	const electoral = edges.slice(ofDistricts.length);
	const kilometres = (lines: readonly LineString[]) =>
		lines.reduce((sum, { coordinates }) => {
			const steps = coordinates.slice(1).map((to, i) => metresBetween(coordinates[i] ?? to, to));
			return sum + steps.reduce((a, b) => a + b, 0) / 1000;
		}, 0);
	const twice = kilometres(electoral) - kilometres(linesApart(electoral, EDGES_APART, others));
	expect(kilometres(electoral)).toBeGreaterThan(2000);
	expect(twice / kilometres(electoral)).toBeLessThan(0.002);
});

it("No station, stop or district is named beside another of its name", () => {
	const named = (id: "places" | "stations" | "stops", from: number) =>
		layers[id].flatMap(({ feature: { geometry, properties } }) =>
			properties.kind === "county" || properties.kind === "police-region"
				? []
				: [
						{
							name: String(properties.name),
							at: (geometry as Point).coordinates,
							from: Number(properties.from ?? from),
							until: Number(properties.until ?? Number.POSITIVE_INFINITY),
						},
					],
		);
	const all = [
		...named("places", 9),
		...named("stations", HANDOVER_ZOOMS.districtToStation),
		...named("stops", HANDOVER_ZOOMS.others),
	];
	const twice = [...groupBy(all, ({ name }) => nameKey(name)).values()].flatMap((alike) =>
		alike.filter((one, i) =>
			alike
				.slice(0, i)
				.some((other) => metresBetween(one.at, other.at) <= 600 && one.from < other.until && other.from < one.until),
		),
	);
	expect(all.length).toBeGreaterThan(8000);
	expect(twice.map(({ name }) => name)).toEqual([]);
});
