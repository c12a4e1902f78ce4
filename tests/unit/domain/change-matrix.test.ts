/** The changes between two reports as a table, held against the published totals and the reports' own lists of changes. */
import { describe, expect, it } from "vitest";
import { changes } from "../../../src/domain/change.ts";
import { changeMatrix, type MatrixSide } from "../../../src/domain/change-matrix.ts";
import { CLASSIFICATIONS } from "../../../src/domain/classification.ts";
import { atlas, year } from "../../fixtures/atlas.ts";

const matrix = (from: number, to: number) => changeMatrix(changes(atlas, year(from), year(to)));
const count = (from: number, to: number, then: MatrixSide, now: MatrixSide) =>
	matrix(from, to).find((cell) => cell.then === then && cell.now === now)?.areas.length ?? 0;
const pairs = atlas.years.flatMap((from) => atlas.years.filter((to) => to !== from).map((to) => [from, to] as const));

describe.each(pairs)("From %i to %i", (from, to) => {
	it("the rows add up to the totals that the earlier report published, the columns to those of the later", () => {
		const sums = (side: "then" | "now") =>
			Object.fromEntries(
				CLASSIFICATIONS.map((classification) => [
					classification,
					matrix(from, to)
						.filter((cell) => cell[side] === classification)
						.reduce((sum, { areas }) => sum + areas.length, 0),
				]),
			);
		expect(sums("then")).toEqual(atlas.report(from).totals);
		expect(sums("now")).toEqual(atlas.report(to).totals);
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
		[2015, 2017, "riskomrade", "split", 1],
		[2015, 2017, "split", "sarskilt_utsatt", 2],
		[2023, 2025, "riskomrade", "utsatt", 13],
		[2023, 2025, "riskomrade", "split", 2],
		[2023, 2025, "sarskilt_utsatt", "split", 2],
		[2023, 2025, "split", "utsatt", 6],
		[2023, 2025, "split", "sarskilt_utsatt", 4],
	] as const)("from %i to %i has %s → %s %i times", (from, to, then, now, expected) => {
		expect(count(from, to, then, now)).toBe(expected);
	});

	it("calls every move out of an abolished class abolished, and none an improvement", () => {
		const kinds = matrix(2023, 2025)
			.filter(({ then, now }) => then === "riskomrade" && now !== "split")
			.map(({ kind }) => kind);
		expect(kinds).toEqual(["omklassad"]);
	});
});
