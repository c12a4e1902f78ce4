/** The gazetteer of the real facts: what people look for is in it, where it should be, and it is small. */
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { metresBetween } from "../../geodata/basemap/metres.ts";
import { buildGazetteer } from "../../geodata/pipeline/build-gazetteer.ts";
import { municipalityLocator } from "../../geodata/pipeline/municipality-at.ts";
import { decodeGazetteer, type NamedPlace } from "../../src/domain/gazetteer.ts";
import { createPlaceIndex, searchPlaces } from "../../src/domain/place-search.ts";
import { realFacts } from "./real-facts.ts";

const facts = realFacts();
const gazetteer = buildGazetteer(facts);
const places = decodeGazetteer(gazetteer);
const index = createPlaceIndex(places);
const first = (query: string) => searchPlaces(index, query)[0];

describe("The gazetteer", () => {
	it("is at most 150 kB compressed", () => {
		expect(gzipSync(JSON.stringify(gazetteer)).length).toBeLessThanOrEqual(150_000);
	});

	it.each([
		["Kista", "station", "Stockholm", [17.9429, 59.403]],
		["Skärholmen", "station", "Stockholm", [17.907, 59.277]],
		["Angered", "town", "Göteborg", [12.094, 57.785]],
		["Lidköping", "municipality", "Lidköping", undefined],
		["Kastrupgatan", "district", "Stockholm", [17.93, 59.405]],
		["Rosengård", "station", "Malmö", [13.04, 55.59]],
	] as const)("has %s, a %s in %s", (name, kind, municipality, at) => {
		const found = first(name);
		expect(found).toMatchObject({ name, kind, municipality });
		if (found && at) expect(metresBetween([...found.at], [...at])).toBeLessThan(1_500);
	});

	it("has every town with its population", () => {
		const towns = places.filter(({ kind }) => kind === "town");
		expect(towns.length).toBeGreaterThan(2_000);
		expect(towns.filter(({ population = 0 }) => population < 200)).toEqual([]);
		expect(first("Uppsala")?.population).toBeGreaterThan(100_000);
	});

	it("has the municipalities that the reports do not name, and no other", () => {
		const inReports = new Set(facts.areas.map(({ municipality }) => municipality));
		const names = places.filter(({ kind }) => kind === "municipality").map(({ name }) => name);
		expect(names).toHaveLength(290 - inReports.size);
		expect(names.filter((name) => inReports.has(name))).toEqual([]);
	});

	it("names no district twice in a municipality, however many numbers it has", () => {
		const districts = places.filter(({ kind }) => kind === "district");
		const names = districts.map(({ name, municipality }) => `${name}, ${municipality}`);
		expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
		expect(places.filter(({ name }) => name === "Södertälje").map(({ kind }) => kind)).toEqual(["town"]);
	});

	it("names a place once where it is a town, a district and a stop of one name", () => {
		const near = (a: NamedPlace, b: NamedPlace) => metresBetween([...a.at], [...b.at]) < 500;
		const twice = places.filter(
			(place) =>
				place.kind === "stop" &&
				places.some((other) => other !== place && other.name === place.name && near(other, place)),
		);
		expect(twice.map(({ name }) => name)).toEqual([]);
	});
});

describe("The municipality of a place", () => {
	const municipalityAt = municipalityLocator(facts.basemap);

	it("is that of its electoral district's code, wherever it is told", () => {
		const byCode = new Map(facts.areas.map((area) => [area.municipality_code, area.municipality]));
		const wrong = facts.basemap.electoralDistricts.features.flatMap(({ properties: { code, name }, geometry }) => {
			const [expected, told] = [byCode.get(code.slice(0, 4)), municipalityAt(geometry.coordinates)];
			return expected !== undefined && told !== undefined && told !== expected ? [`${name}: ${told}`] : [];
		});
		expect(wrong).toEqual([]);
	});

	it("is told of nine towns in ten, and is right where a town is named after it", () => {
		const towns = places.filter(({ kind }) => kind === "town");
		expect(towns.filter(({ municipality }) => municipality !== undefined).length / towns.length).toBeGreaterThan(0.9);
		const seats = [
			"Luleå",
			"Umeå",
			"Östersund",
			"Visby",
			"Kalmar",
			"Växjö",
			"Jönköping",
			"Falun",
			"Karlstad",
			"Örebro",
		];
		expect(seats.map((name) => first(name)?.municipality)).toEqual(
			seats.map((name) => (name === "Visby" ? "Gotland" : name)),
		);
	});

	it("is not told at a border, nor 300 metres beside one", () => {
		const line = facts.basemap.borders.features.find(({ properties: { kind } }) => kind === "municipality");
		const [lng, lat] = line?.geometry.coordinates[3] ?? [0, 0];
		expect([-0.0027, 0, 0.0027].map((north) => municipalityAt([lng, lat + north]))).toEqual(Array(3).fill(undefined));
	});
});
