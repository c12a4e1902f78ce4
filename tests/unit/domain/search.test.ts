/** Finding areas and municipalities by any name that people use for them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSearchIndex, type SearchHit, search } from "../../../src/domain/search.ts";
import { fold } from "../../../src/domain/slug.ts";
import { area, atlas, atlasWith, dataset } from "../../fixtures/atlas.ts";
import { factRows } from "../../fixtures/facts.ts";

const index = createSearchIndex(atlas);
const namesFor = (query: string) => search(index, query).map(({ name }) => name);
const finds = (hits: readonly SearchHit[], id: string) => hits.some((hit) => hit.kind === "area" && hit.area === id);

describe("Searching for", () => {
	it("rinkeby finds Rinkeby, and then Rinkeby / Tensta", () => {
		expect(namesFor("rinkeby")).toEqual(["Rinkeby", "Rinkeby / Tensta"]);
	});

	it("koppargarden finds Karlslund under its old name", () => {
		expect(search(index, "koppargarden")).toEqual([
			{ kind: "area", area: area("karlslund"), name: "Karlslund", alias: "Koppargården" },
		]);
	});

	it.each(["arby", "Årby", "ÅRBY", "A\u030arby", " årby "])("%s finds Årby", (query) => {
		expect(namesFor(query)).toEqual(["Årby"]);
	});

	it.each(["hagsatra", "ragsved", "Hagsätra/Rågsved", "hagsatra ragsved"])("%s finds Hagsätra / Rågsved", (query) => {
		expect(search(index, query)).toEqual([
			{ kind: "area", area: area("hagsatra-ragsved"), name: "Hagsätra / Rågsved", alias: undefined },
		]);
	});

	it.each(["södra sofielund", "seved"])("%s finds Södra Sofielund / Seved", (query) => {
		expect(namesFor(query)).toEqual(["Södra Sofielund / Seved"]);
	});

	it("Botkyrka finds the municipality", () => {
		expect(search(index, "Botkyrka")).toEqual([{ kind: "municipality", municipality: "botkyrka", name: "Botkyrka" }]);
	});

	it("a later word of a name finds it", () => {
		expect(namesFor("backa")).toEqual(["Hisings Backa"]);
	});

	it("the middle of a word finds its names where no name begins with it", () => {
		expect(namesFor("ängsring")).toEqual(["Granängsringen"]);
	});

	it("the middle of a word finds nothing beside a name that begins with it", () => {
		expect(namesFor("arby")).toEqual(["Årby"]);
	});

	it("a part of Gottsunda's old name finds Gottsunda", () => {
		expect(search(index, "valsätra")).toEqual([
			{ kind: "area", area: area("gottsunda"), name: "Gottsunda", alias: "Valsätra" },
		]);
	});

	it("a name that once stood in brackets finds the area under that name", () => {
		const areas = dataset.areas.map((one) =>
			one.id === area("sodra-sofielund-seved") ? { ...one, name: "Södra Sofielund" } : one,
		);
		const assessments = dataset.assessments.filter(({ year }) => year < 2025);
		const before2025 = createSearchIndex(atlasWith({ areas, assessments }));
		expect(search(before2025, "seved")).toMatchObject([{ name: "Södra Sofielund", alias: "Seved" }]);
	});

	it.each(["", " ", "/", "–", "()"])("“%s” finds nothing", (query) => {
		expect(search(index, query)).toEqual([]);
	});
});

describe("The hits", () => {
	it("are exact names, then names that begin so, then names in which a later word does", () => {
		// Rosengård was called Rosengård söder om Amiralsgatan.
		expect(namesFor("söder")).toEqual(["Söder", "Södertälje", "Rosengård"]);
	});

	it("are exact names before those that begin so, though these come first in the alphabet", () => {
		expect(namesFor("varberg")).toEqual(["Vårberg", "Oxhagen / Varberga", "Varberga"]);
	});

	it("of one rank are in Swedish alphabetical order", () => {
		const names = search(index, "b", 100).map(({ name }) => name);
		const beginning = names.filter((name) => fold(name).startsWith("b"));
		expect(beginning.length).toBeGreaterThan(5);
		expect(beginning).toEqual(beginning.toSorted(new Intl.Collator("sv").compare));
	});

	it("name each area and municipality once", () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(..."abdeghiklnorstväåö /") }), (query) => {
				const hits = search(index, query, 1000);
				const keys = hits.map((hit) => (hit.kind === "area" ? hit.area : `kommun ${hit.municipality}`));
				expect(new Set(keys).size).toBe(keys.length);
			}),
		);
	});

	it("are eight at most", () => {
		expect(search(index, "s", 100).length).toBeGreaterThan(8);
		expect(search(index, "s")).toHaveLength(8);
	});

	it("have no alias for a part of the newest name", () => {
		expect(search(index, "kronogården")).toEqual([
			{ kind: "area", area: "kronogarden-lextorp-norra", name: "Kronogården / Lextorp Norra", alias: undefined },
		]);
	});
});

describe("Every name", () => {
	const known = new Map(factRows.map((row) => [`${row.area} ${row.name}`, row]));

	it.each([...known.values()])("$name finds $area", ({ name, area: id }) => {
		expect(finds(search(index, name, 100), id)).toBe(true);
	});

	it.each([...known.values()].filter(({ name }) => name.includes("/")))("each part of $name finds $area", (row) => {
		const parts = row.name.split("/").map((part) => part.trim());
		expect(parts.filter((part) => !finds(search(index, part, 100), row.area))).toEqual([]);
	});

	it.each(atlas.municipalities)("$name finds its municipality", ({ name, id }) => {
		expect(search(index, name, 100)).toContainEqual({ kind: "municipality", municipality: id, name });
	});
});

it("Searching never fails, whatever is typed", () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (codes) => {
			expect(search(index, String.fromCharCode(...codes))).toBeInstanceOf(Array);
		}),
	);
});
