/** The flow between the classes, held against the published totals of every report. */
import { describe, expect, it } from "vitest";
import { CLASSIFICATIONS } from "../../../src/domain/classification.ts";
import { NO_FILTERS } from "../../../src/domain/filter.ts";
import { areasIn, bandsOf, type Station } from "../../../src/domain/flow.ts";
import { atlas, idsOf, only } from "../../fixtures/atlas.ts";

const bands = bandsOf(atlas, NO_FILTERS);
const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const found = (from: number, then: Station, now: Station) =>
	bands.filter((band) => band.from === from && band.then === then && band.now === now);

describe("The bands", () => {
	it.each(atlas.reports.slice(0, -1))("that leave $year take all of each class", ({ year, totals }) => {
		const leaving = CLASSIFICATIONS.map((classification) => [
			classification,
			sum(bands.filter(({ from, then }) => from === year && then === classification).map(({ taken }) => taken)),
		]);
		expect(Object.fromEntries(leaving)).toEqual(totals);
	});

	it.each(atlas.reports.slice(1))("that arrive in $year make all of each class", ({ year, totals }) => {
		const arriving = CLASSIFICATIONS.map((classification) => [
			classification,
			sum(bands.filter(({ to, now }) => to === year && now === classification).map(({ after }) => after.length)),
		]);
		expect(Object.fromEntries(arriving)).toEqual(totals);
	});

	it("name the areas that they are", () => {
		expect(found(2017, "utsatt", "riskomrade").map(areasIn)).toEqual([["fornhojden", "hovsjo", "rissne-hallonbergen"]]);
	});

	it("to the outside are those that left the list", () => {
		expect(found(2017, "utsatt", "outside").map(({ before }) => idsOf(before))).toEqual([["hageby", "smedby"]]);
	});

	it("keep a split apart, and share its whole out among the classes of its parts", () => {
		const split = bands.filter(
			({ from, then, kind }) => from === 2023 && then === "sarskilt_utsatt" && kind === "delad",
		);
		const byClass = split.toSorted((a, b) => a.now.localeCompare(b.now));
		const found = byClass.map(({ now, before, after, taken }) => ({
			now,
			before: idsOf(before),
			after: idsOf(after),
			taken,
		}));
		const before = ["rinkeby-tensta", "ronna-geneta-lina"];
		expect(found).toEqual([
			{ now: "sarskilt_utsatt", before, after: ["geneta", "rinkeby", "ronna", "tensta"], taken: 4 / 3 },
			{ now: "utsatt", before, after: ["hjulsta", "lina"], taken: 2 / 3 },
		]);
	});

	it("are restricted by place", () => {
		const places = new Set(bandsOf(atlas, only({ municipalities: ["malmo"] })).flatMap(areasIn));
		expect([...places].filter((id) => atlas.area(id).municipality !== "malmo")).toEqual([]);
	});

	it("are not restricted by class, which would leave nothing to flow", () => {
		expect(bandsOf(atlas, only({ classifications: ["utsatt"] }))).toEqual(bands);
	});
});
