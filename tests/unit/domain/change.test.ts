/** What changed between any two reports: nothing is counted twice or forgotten, and going back mirrors going forward. */
import { describe, expect, it } from "vitest";
import { type Change, type ChangeKind, changes, changesByArea } from "../../../src/domain/change.ts";
import type { ReportYear } from "../../../src/domain/dataset.ts";
import { area, assessed, atlas, idsOf, year } from "../../fixtures/atlas.ts";

const pairs = atlas.years.flatMap((from) => atlas.years.filter((to) => to !== from).map((to) => [from, to] as const));
const forward = pairs.filter(([from, to]) => from < to);
const between = (from: number, to: number) => changes(atlas, year(from), year(to));
const areasOf = (change: Change) => [change, ...change.parts];
const count = (all: readonly Change[], kind: ChangeKind) => all.filter((change) => change.kind === kind).length;
const total = (inYear: ReportYear) => atlas.assessmentsIn(inYear).length;

describe.each(pairs)("From %i to %i", (from, to) => {
	const all = changes(atlas, from, to);

	it("every area of either report has exactly one change, parts under their split", () => {
		const listed = new Set(idsOf([...atlas.assessmentsIn(from), ...atlas.assessmentsIn(to)]));
		expect(idsOf(all.flatMap(areasOf))).toEqual([...listed]);
	});

	it("what is new or gone stands in one report, what moved or stayed in both, what was split in one with its parts", () => {
		const sides = { ny: "now", borta: "then", hojd: "both", sankt: "both", oforandrad: "both", omklassad: "both" };
		const earlier = from < to ? "then" : "now";
		const wrong = all.filter(({ kind, then, now, parts }) => {
			const side = then && now ? "both" : then ? "then" : "now";
			return kind === "delad" ? side !== earlier || parts.length < 2 : side !== sides[kind] || parts.length > 0;
		});
		expect(wrong).toEqual([]);
	});

	it("then and now are what the two reports say", () => {
		const wrong = all.filter(
			({ area: id, then, now }) =>
				(then && then !== atlas.assessment(id, from)) || (now && now !== atlas.assessment(id, to)),
		);
		expect(wrong).toEqual([]);
	});

	it("the way back mirrors it", () => {
		const mirror = { ny: "borta", borta: "ny", hojd: "sankt", sankt: "hojd" } as const;
		const back = changes(atlas, to, from).map(({ kind, area, then, now, parts }) => ({
			kind: kind in mirror ? mirror[kind as keyof typeof mirror] : kind,
			area,
			then: now,
			now: then,
			parts,
		}));
		const byArea = (a: Change, b: Change) => a.area.localeCompare(b.area);
		expect(back.toSorted(byArea)).toEqual(all.toSorted(byArea));
	});

	it("the change of each area, and of each part, can be looked up", () => {
		const found = all.flatMap((change) => areasOf(change).map((one) => [one.area, change] as const));
		expect(changesByArea(atlas, from, to)).toEqual(new Map(found));
	});
});

it.each(forward)("From %i to %i the totals add up", (from, to) => {
	const all = changes(atlas, from, to);
	const parts = all.flatMap((change) => change.parts).length;
	const expected = total(from) - count(all, "borta") + count(all, "ny") + parts - count(all, "delad");
	expect(expected).toBe(total(to));
});

describe("A split", () => {
	it("is one change with its parts as the later report lists them", () => {
		const split = between(2023, 2025).find((change) => change.area === area("rinkeby-tensta"));
		expect(split).toEqual({
			kind: "delad",
			area: "rinkeby-tensta",
			then: assessed("rinkeby-tensta", 2023),
			now: undefined,
			parts: expect.toSatisfy((parts) => idsOf(parts).join() === "hjulsta,rinkeby,tensta"),
		});
	});

	it("stays a split on the way back, with the parts of the later report", () => {
		const split = between(2025, 2015).find((change) => change.area === area("rinkeby-tensta"));
		expect(split?.kind).toBe("delad");
		expect(split?.parts.map((part) => part.year)).toEqual([2025, 2025, 2025]);
	});

	it.each(["alby", "fittja"])("is the kind found for its part %s", (part) => {
		expect(changesByArea(atlas, year(2015), year(2025)).get(area(part))?.kind).toBe("delad");
	});

	it("is nothing new to reports after it", () => {
		expect(changesByArea(atlas, year(2017), year(2025)).get(area("alby"))?.kind).toBe("oforandrad");
	});
});

describe("A report compared with itself", () => {
	it("has no change", () => {
		expect(new Set(between(2019, 2019).map(({ kind }) => kind))).toEqual(new Set(["oforandrad"]));
	});
});

describe("An area that came back", () => {
	it.each([
		[2017, 2019, "borta"],
		[2019, 2021, undefined],
		[2021, 2023, "ny"],
		[2017, 2023, "oforandrad"],
	])("from %i to %i: Hageby is %s", (from, to, expected) => {
		expect(changesByArea(atlas, year(from), year(to)).get(area("hageby"))?.kind).toBe(expected);
	});
});
