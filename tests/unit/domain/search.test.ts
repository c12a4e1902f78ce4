/** Finding areas, municipalities, counties and police regions by any name that people use for them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSearchIndex, keyOf, type SearchHit, search } from "../../../src/domain/search.ts";
import { fold } from "../../../src/domain/slug.ts";
import { splitIntoWords } from "../../../src/domain/word-likeness.ts";
import { area, atlas, atlasWith, dataset } from "../../fixtures/atlas.ts";
import { factRows } from "../../fixtures/facts.ts";

const index = createSearchIndex(atlas);
const namesFor = (query: string) => search(index, query).map(({ name }) => name);
const firstArea = (query: string) => {
	const [first] = search(index, query);
	return first?.kind === "area" ? first.area : undefined;
};
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

	it("several words finds what has them in any order", () => {
		expect(namesFor("tensta rinkeby")).toEqual(["Rinkeby / Tensta"]);
		expect(namesFor("gård hässelby")).toEqual(["Hässelby gård"]);
	});

	it.each([
		"Rinkeby-Tensta",
		"Rinkeby, Tensta",
		"Rinkeby/Tensta",
		"Rinkeby och Tensta",
		"Rinkeby and Tensta",
		"Rinkeby & Tensta",
	])("%s finds Rinkeby / Tensta, whatever stands between", (query) => {
		expect(namesFor(query)).toEqual(["Rinkeby / Tensta"]);
	});

	it.each(["rinkeby", "rinkeby o", "rinkeby oc", "rinkeby och", "rinkeby och ", "rinkeby och t", "rinkeby och tensta"])(
		"“%s” finds Rinkeby / Tensta, as one writes on",
		(query) => {
			expect(namesFor(query)).toContain("Rinkeby / Tensta");
		},
	);

	it.each([
		["Husby Stockholm", "Husby"],
		["Stockholm, Husby", "Husby"],
		["Husby i Stockholm", "Husby"],
		["Husby Stockholms kommun", "Husby"],
		["Husby Stockholms stad", "Husby"],
		["Vårby Stockholms län", "Vårby"],
		["Vårby, region Stockholm", "Vårby"],
		["Opaltorget Göteborg", "Tynnered / Grevegården / Opaltorget"],
		["Koppargården i Landskrona", "Karlslund"],
	])("%s finds %s: a place beside a name narrows", (query, name) => {
		expect(namesFor(query)).toEqual([name]);
	});

	it("an area in another place than its own finds nothing", () => {
		expect(namesFor("Husby, Malmö")).toEqual([]);
	});

	it("a place does not find the areas in it", () => {
		expect(namesFor("Huddinge")).toEqual(["Huddinge"]);
	});

	it.each(["Botkyrka kommun", "Botkyrka kommuns", "Botkyrkas kommun", "kommunen Botkyrka", "Botkyrka municipality"])(
		"%s finds the municipality",
		(query) => {
			expect(search(index, query)).toEqual([{ kind: "municipality", municipality: "botkyrka", name: "Botkyrka" }]);
		},
	);

	it.each(["Skåne", "Skånes", "Skåne län", "skane lan", "Skånes läns", "Skåne county"])(
		"%s finds the county",
		(query) => {
			expect(search(index, query)[0]).toEqual({ kind: "county", county: "skane-lan", name: "Skåne län" });
		},
	);

	it.each(["Stockholm län", "Stockholms län", "länet Stockholm"])(
		"%s finds the county before the municipality",
		(query) => {
			expect(search(index, query).map(({ kind }) => kind)).toEqual(["county", "municipality"]);
		},
	);

	it.each(["Syd", "region Syd", "polisregion Syd", "Syd region", "police region Syd"])(
		"%s finds the police region",
		(query) => {
			expect(search(index, query)).toEqual([{ kind: "region", region: "syd", name: "Syd" }]);
		},
	);

	it.each([
		["kommuns", "municipality"],
		["region", "region"],
		["polisr", "region"],
		["county", "county"],
	])("%s alone finds those of the kind", (query, kind) => {
		expect(new Set(search(index, query).map((hit) => hit.kind))).toEqual(new Set([kind]));
	});

	it.each([
		["hisingsbacka", "Hisings Backa"],
		["TjärnaÄngar", "Tjärna Ängar"],
		["upplandsvasby", "Upplands Väsby"],
		["gamle gården", "Gamlegården"],
	])("%s finds %s, written together or apart", (query, name) => {
		expect(namesFor(query)).toEqual([name]);
	});

	it("a name with a slip finds it, and says that it is only similar", () => {
		expect(search(index, "Hjälbo")).toEqual([
			{ kind: "area", area: area("hjallbo"), name: "Hjällbo", alias: undefined, isSimilar: true },
		]);
	});

	it.each([
		["Rinkby", "a missing letter"],
		["Rinkebby", "a letter too many"],
		["Rinkepy", "a wrong letter"],
		["Rinekby", "two letters swapped"],
		["Pinkeby", "a wrong first letter"],
	])("%s finds Rinkeby in spite of %s", (query) => {
		expect(namesFor(query)).toEqual(["Rinkeby", "Rinkeby / Tensta"]);
	});

	it.each(["Vårby, Hudinge", "Vrby Huddinge", "Hudinge Vårbby"])("%s finds Vårby with a slip in each word", (query) => {
		expect(namesFor(query)).toEqual(["Vårby"]);
	});

	it.each(["Dalby", "Salby", "Linz"])("%s finds nothing: words of four letters have to be right", (query) => {
		expect(namesFor(query)).toEqual([]);
	});

	it.each(["Kista", "Kiruna", "Tumba", "Lidingö", "atlantis"])("%s, which no report names, finds nothing", (query) => {
		expect(namesFor(query)).toEqual([]);
	});

	it.each(["", " ", "/", "–", "()"])("“%s” finds nothing", (query) => {
		expect(search(index, query)).toEqual([]);
	});
});

describe("The hits", () => {
	it("are exact names, then names that begin so, then names in which a later word does", () => {
		// Rosengård was called Rosengård söder om Amiralsgatan.
		expect(namesFor("söder")).toEqual(["Söder", "Södermanlands län", "Södertälje", "Rosengård"]);
	});

	it("are exact names before those that begin so, though these come first in the alphabet", () => {
		expect(namesFor("varberg")).toEqual(["Vårberg", "Varberga", "Oxhagen / Varberga"]);
	});

	it("are names spelled as they are typed before those that only have the same letters without dots", () => {
		expect(namesFor("vårb")).toEqual(["Vårberg", "Vårby", "Varberga", "Oxhagen / Varberga"]);
		expect(namesFor("varb")).toEqual(["Varberga", "Oxhagen / Varberga", "Vårberg", "Vårby"]);
	});

	it("are the area that bears a name before the one whose name has it as a part", () => {
		expect(namesFor("tensta")).toEqual(["Tensta", "Rinkeby / Tensta"]);
	});

	it("are names with a slip after all others", () => {
		expect(namesFor("Vårbe")).toEqual(["Vårberg", "Varberga", "Oxhagen / Varberga", "Vårby"]);
	});

	it("are none with a slip where a whole name or word is what was typed", () => {
		expect(namesFor("Vårby")).toEqual(["Vårby"]);
		expect(namesFor("Backa")).toEqual(["Hisings Backa"]);
	});

	it("of one rank are in Swedish alphabetical order", () => {
		const names = search(index, "b", 100).map(({ name }) => name);
		const beginning = names.filter((name) => fold(name).startsWith("b"));
		expect(beginning.length).toBeGreaterThan(5);
		expect(beginning).toEqual(beginning.toSorted(new Intl.Collator("sv").compare));
	});

	it("name each thing once", () => {
		fc.assert(
			fc.property(fc.string({ unit: fc.constantFrom(..."abdeghiklnorstväåö /") }), (query) => {
				const keys = search(index, query, 1000).map(keyOf);
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

	it.each(atlas.counties)("$name finds its county first", ({ name, id }) => {
		expect(search(index, name)[0]).toEqual({ kind: "county", county: id, name });
	});

	it.each(atlas.regions)("region $name finds its police region first", ({ name, id }) => {
		expect(search(index, `region ${name}`)[0]).toEqual({ kind: "region", region: id, name });
	});
});

/** Every name of the facts with the municipality, once: "Vårby", "Huddinge". */
const pairs = [...new Map(factRows.map((row) => [`${row.name}, ${row.municipality}`, row])).values()];

describe("A name with its place", () => {
	it("is a pair that the facts yield 95 times, 68 of them of one place's name", () => {
		expect(pairs).toHaveLength(95);
		expect(pairs.filter(({ name }) => !/[/()]/.test(name))).toHaveLength(68);
	});

	it.each(pairs)("$name, $municipality finds $area first, in any order of words", (row) => {
		for (const place of [row.municipality, `${row.municipality} kommun`, row.county, `region ${row.region}`]) {
			expect(firstArea(`${row.name}, ${place}`)).toBe(row.area);
			expect(firstArea(`${place} ${row.name}`)).toBe(row.area);
			const words = splitIntoWords(`${row.name} ${place}`);
			fc.assert(
				fc.property(fc.shuffledSubarray(words, { minLength: words.length }), (shuffled) => {
					expect(firstArea(shuffled.join(" "))).toBe(row.area);
				}),
				{ numRuns: 3 },
			);
		}
	});

	it("may have the name of a part, unless something of its own has that name", () => {
		const parts = pairs.flatMap((row) => row.name.split(/[/()]/).map((part) => ({ ...row, part: part.trim() })));
		const lost = parts.filter(({ part, area: id, municipality }) => {
			const own = atlas.areas.find(({ name }) => name === part)?.id;
			return ![municipality, ""].includes(part) && firstArea(`${municipality} ${part}`) !== (own ?? id);
		});
		expect(lost).toEqual([]);
	});
});

describe("One slip in a long word", () => {
	const letters = [..."abcdefghijklmnopqrstuvwxyzåäö"];
	const known = new Set(
		[
			...factRows.flatMap(({ name }) => [name, ...name.split(/[/()]/)]),
			...factRows.flatMap(({ municipality, county, region }) => [
				municipality,
				county,
				county.replace(" län", ""),
				region,
			]),
		].flatMap((name) => [splitIntoWords(name).join(" "), ...splitIntoWords(name)]),
	);
	/** Or a word of one, as Väsby is. Read without dots and genitives. */
	const isAnotherName = (text: string) => {
		const read = splitIntoWords(text).join(" ").replace(/s$/, "");
		return [...known].some((name) => name.replace(/s$/, "") === read);
	};
	const names = [...new Map(factRows.map((row) => [`${row.area} ${row.name}`, row])).values()];
	const slips = fc
		.constantFrom(...names)
		.chain((row) => {
			const words = row.name.split(/[\s/()]+/).filter((word) => word !== "");
			const long = words.flatMap((word, i) => (word.length >= 5 ? [i] : []));
			return fc.tuple(
				fc.constant(row),
				fc.constant(words),
				long.length > 0 ? fc.constantFrom(...long) : fc.constant(-1),
			);
		})
		.filter(([, , at]) => at >= 0)
		.chain(([row, words, at]) => {
			const word = words[at] ?? "";
			return fc
				.tuple(
					fc.constantFrom("wrong", "missing", "surplus", "swapped"),
					fc.nat(word.length - 1),
					fc.constantFrom(...letters),
				)
				.map(([slip, i, letter]) => {
					const slipped = {
						wrong: word.slice(0, i) + letter + word.slice(i + 1),
						missing: word.slice(0, i) + word.slice(i + 1),
						surplus: word.slice(0, i) + letter + word.slice(i),
						swapped: word.slice(0, i) + (word[i + 1] ?? "") + word[i] + word.slice(i + 2),
					}[slip];
					return { area: row.area, typed: words.with(at, slipped ?? "").join(" ") };
				});
		})
		.filter(({ typed }) => !isAnotherName(typed));

	it("leaves the area among the hits", () => {
		fc.assert(
			fc.property(slips, ({ area: id, typed }) => {
				expect(finds(search(index, typed), id)).toBe(true);
			}),
			{ numRuns: 1000 },
		);
	});
});

it("Searching never fails, whatever is typed", () => {
	fc.assert(
		fc.property(fc.array(fc.integer({ min: 0, max: 0xffff })), (codes) => {
			expect(search(index, String.fromCharCode(...codes))).toBeInstanceOf(Array);
		}),
	);
});

it("Searching is done with a pasted page of repeated words", () => {
	expect(search(index, "stockholm län kommun region ".repeat(20_000))).not.toEqual([]);
});
