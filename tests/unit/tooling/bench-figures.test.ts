/** What the measurements say has moved, and what they call noise. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { limitFigure, ratioFigure } from "../../bench/judged-figures.ts";
import { median, relativeNoise } from "../../bench/percentiles.ts";
import { movedFigures, readRun, type SavedRun } from "../../bench/saved-run.ts";

const ALIKE = [98, 99, 100, 101, 102];
const plain = { what: "plain map", values: ALIKE };

function runWith(figure: ReturnType<typeof ratioFigure>): SavedRun {
	return { machine: "a machine", figures: [figure] };
}

describe("What moved", () => {
	const before = runWith(ratioFigure("start", ALIKE, plain));

	test("is a figure that is farther off than its noise", () => {
		const now = ratioFigure("start", [198, 199, 200, 201, 202], plain);
		expect(movedFigures(before, [now])).toBe("Moved since a run on a machine:\nstart: 1.00 → 2.00 × (+100 %)");
	});

	test("is no figure that its noise explains", () => {
		const now = ratioFigure("start", [60, 90, 108, 150, 190], plain);
		expect(movedFigures(before, [now])).toBe("Nothing has moved beyond noise since a run on a machine");
	});

	test("is no figure of another unit, and none that one of the runs lacks", () => {
		const others = [limitFigure("start", 7, { unit: "s" }), limitFigure("another", 9, { unit: "×" })];
		expect(movedFigures(before, others)).toMatch(/^Nothing has moved/);
	});

	test("is nothing between a run and itself", () => {
		const values = fc.array(fc.double({ min: 0.1, max: 1e4, noNaN: true }), { minLength: 1, maxLength: 30 });
		fc.assert(
			fc.property(values, values, (measured, against) => {
				const figure = ratioFigure("start", measured, { what: "plain map", values: against });
				expect(movedFigures(runWith(figure), [figure])).toMatch(/^Nothing has moved/);
			}),
		);
	});
});

test("Noise is not made larger by one value that is far off", () => {
	expect(relativeNoise([...ALIKE, 5_000])).toBeLessThan(0.02);
	expect(median([...ALIKE, 5_000])).toBe(100.5);
});

describe("A file to compare with is refused in words", () => {
	const folder = mkdtempSync(join(tmpdir(), "bench-"));

	test.each([
		["that is not there", undefined],
		["that is no JSON", "figures"],
		["that holds something else", '{ "figures": 3 }'],
	])("%s", (_, content) => {
		const path = join(folder, "figures.json");
		if (content !== undefined) writeFileSync(path, content);
		expect(readRun(path)).toEqual({ problem: expect.stringMatching(/figures\.json holds no run to compare with: ./) });
	});
});
