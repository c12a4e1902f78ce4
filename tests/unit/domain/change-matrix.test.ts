/** The changes between two reports as a table, held against the published totals and the reports' own lists of changes. */
import { describe, expect, it } from "vitest";
import { type ChangeKind, changes, sidesOf } from "../../../src/domain/change.ts";
import { changeMatrix, type MatrixSide } from "../../../src/domain/change-matrix.ts";
import { CLASSIFICATIONS } from "../../../src/domain/classification.ts";
import { tally } from "../../../src/domain/statistics.ts";
import { atlas, year } from "../../fixtures/atlas.ts";

const matrix = (from: number, to: number) => changeMatrix(changes(atlas, year(from), year(to)));
const count = (from: number, to: number, then: MatrixSide, now: MatrixSide) =>
	matrix(from, to).find((cell) => cell.then === then && cell.now === now)?.areas.length ?? 0;
const pairs = atlas.years.flatMap((from) => atlas.years.filter((to) => to !== from).map((to) => [from, to] as const));

describe.each(pairs)("From %i to %i", (from, to) => {
	const cells = matrix(from, to);
	const sumOf = (side: "then" | "now", of: MatrixSide) =>
		cells.filter((cell) => cell[side] === of).reduce((sum, { areas }) => sum + areas.length, 0);

	it("rows and columns add up to the published totals without the areas that were split and their parts", () => {
		const splits = changes(atlas, from, to).filter(({ kind }) => kind === "delad");
		for (const [side, report] of [
			["then", from],
			["now", to],
		] as const) {
			const apart = tally(splits.flatMap((split) => sidesOf(split)[side])).byClass;
			for (const classification of CLASSIFICATIONS) {
				const published = atlas.report(report).totals[classification];
				expect(sumOf(side, classification)).toBe(published - apart[classification]);
			}
		}
	});

	it("what stands outside is what came onto the list and what left it", () => {
		const count = (kind: ChangeKind) => changes(atlas, from, to).filter((change) => change.kind === kind).length;
		expect([sumOf("then", "outside"), sumOf("now", "outside")]).toEqual([count("ny"), count("borta")]);
	});

	it("the way back turns rows into columns", () => {
		const cells = (a: number, b: number, turned: boolean) =>
			matrix(a, b)
				.map(({ then, now, areas }) => [turned ? now : then, turned ? then : now, areas.toSorted()].join(" "))
				.toSorted();
		expect(cells(to, from, true)).toEqual(cells(from, to, false));
	});
});

describe("The table", () => {
	it.each([
		[2017, 2019, "sarskilt_utsatt", "riskomrade", 1],
		[2017, 2019, "utsatt", "riskomrade", 3],
		[2017, 2019, "utsatt", "outside", 2],
		[2017, 2019, "outside", "utsatt", 1],
		[2023, 2025, "riskomrade", "utsatt", 13],
	] as const)("from %i to %i has %s → %s %i times", (from, to, then, now, expected) => {
		expect(count(from, to, then, now)).toBe(expected);
	});

	it("calls every move out of an abolished class abolished, and none an improvement", () => {
		const kinds = matrix(2023, 2025)
			.filter(({ then }) => then === "riskomrade")
			.map(({ kind }) => kind);
		expect(kinds).toEqual(["omklassad"]);
	});
});
