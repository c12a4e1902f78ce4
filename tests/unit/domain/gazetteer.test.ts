/** Places that are no areas: what is written can be read, and they are found as areas are. */
import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import {
	decodeGazetteer,
	encodeGazetteer,
	gazetteerSchema,
	type NamedPlace,
	PLACE_KINDS,
} from "../../../src/domain/gazetteer.ts";
import { createPlaceIndex, joinHits, searchPlaces } from "../../../src/domain/place-search.ts";
import { createSearchIndex, search } from "../../../src/domain/search.ts";
import { atlas } from "../../fixtures/atlas.ts";

const place = (kind: NamedPlace["kind"], name: string, municipality?: string, population?: number): NamedPlace => ({
	kind,
	name,
	municipality,
	at: [18, 59],
	population,
});

const steps = (from: number, to: number) => fc.integer({ min: from, max: to }).map((step) => step / 10_000);
const somePlace: fc.Arbitrary<NamedPlace> = fc
	.record({
		kind: fc.constantFrom(...PLACE_KINDS),
		name: fc.string({ minLength: 1 }),
		municipality: fc.option(fc.constantFrom("Solna", "Åre", "Ö"), { nil: undefined }),
		at: fc.tuple(steps(105_000, 242_000), steps(552_000, 691_000)),
		population: fc.integer({ min: 200, max: 2_000_000 }),
	})
	.map((each) => ({ ...each, population: each.kind === "town" ? each.population : undefined }));

describe("The gazetteer", () => {
	it("comes back as it was written, kind by kind", () => {
		fc.assert(
			fc.property(fc.array(somePlace), (places) => {
				const written = v.parse(gazetteerSchema, JSON.parse(JSON.stringify(encodeGazetteer(places))));
				expect(decodeGazetteer(written)).toEqual(
					PLACE_KINDS.flatMap((kind) => places.filter((each) => each.kind === kind)),
				);
			}),
		);
	});
});

describe("Searching for a place", () => {
	const index = createPlaceIndex([
		place("stop", "Centrum", "Solna"),
		place("stop", "Centrum", "Åre"),
		place("station", "Kista", "Stockholm"),
		place("district", "Åby", "Norrköping"),
		place("town", "Åby", "Norrköping", 5_000),
		place("town", "Åbytorp", "Kumla", 900),
		place("town", "Kiruna", "Kiruna", 17_000),
		place("municipality", "Kiruna", "Kiruna"),
		place("stop", "Sankt Eriksplan", "Stockholm"),
	]);
	const found = (query: string) => searchPlaces(index, query).map(({ kind, name }) => `${kind} ${name}`);

	it("finds it by its name, however that is typed", () => {
		expect(["kista", "KISTA", "kist"].map(found)).toEqual(Array(3).fill(["station Kista"]));
		expect(found("sankt eriksplan")).toEqual(found("sankteriksplan"));
	});

	it("finds municipalities, towns and districts in that order, whole names first", () => {
		expect(found("kiruna")).toEqual(["municipality Kiruna", "town Kiruna"]);
		expect(found("aby")).toEqual(["town Åby", "district Åby", "town Åbytorp"]);
	});

	it("forgives a slip, and says so", () => {
		expect(searchPlaces(index, "kirnua").map(({ name, isSimilar }) => [name, isSimilar])).toEqual([
			["Kiruna", true],
			["Kiruna", true],
		]);
	});

	it("lets the municipality and the word for what it is narrow", () => {
		expect(searchPlaces(index, "centrum, åre").map(({ municipality }) => municipality)).toEqual(["Åre"]);
		expect(found("tunnelbana kista")).toEqual(["station Kista"]);
	});

	it("finds nothing by a municipality or a kind alone", () => {
		expect([found("hållplats"), found("stockholm")]).toEqual([[], []]);
	});

	it("comes after areas of the same name", () => {
		const husby = createPlaceIndex([place("station", "Husby", "Stockholm")]);
		const hits = joinHits(search(createSearchIndex(atlas), "husby"), searchPlaces(husby, "husby"));
		expect(hits.map(({ kind }) => kind)).toEqual(["area", "station"]);
	});

	it("keeps an area by its old name an area", () => {
		const old = createPlaceIndex([place("district", "Koppargården", "Landskrona")]);
		const [first] = joinHits(search(createSearchIndex(atlas), "koppargården"), searchPlaces(old, "koppargården"));
		expect(first).toMatchObject({ kind: "area", area: "karlslund" });
	});

	it("leaves out what is only similar where something has the name itself", () => {
		const named = [{ ...search(createSearchIndex(atlas), "husby")[0], isSimilar: true as const }];
		const hits = joinHits(named as Parameters<typeof joinHits>[0], searchPlaces(index, "kista"));
		expect(hits.map(({ name }) => name)).toEqual(["Kista"]);
	});
});
