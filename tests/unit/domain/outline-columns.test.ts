/** The outlines in the dataset's file: whatever is written is read back to the last step. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { areWhole, readOutlines, writeOutlines } from "../../../src/domain/outline-columns.ts";

const step = fc.oneof(fc.integer({ min: -90, max: 90 }), fc.integer({ min: -360_000_000, max: 360_000_000 }));
const ring = fc.array(fc.tuple(step, step), { maxLength: 20 }).map((points) => points.flat());
const outlines = fc.array(fc.array(fc.array(ring, { maxLength: 3 }), { maxLength: 3 }), { maxLength: 6 });

describe("Outlines in the file", () => {
	it("are read back as they were, each with its own polygons and rings", () => {
		fc.assert(
			fc.property(outlines, (written) => {
				const { corners, digits } = writeOutlines(written);
				expect(readOutlines(corners, digits)).toEqual(written.map((one) => one.map((rings) => rings.map(withoutSign))));
			}),
		);
	});

	it("are of signs that JSON has no need to escape", () => {
		fc.assert(
			fc.property(outlines, (written) => {
				const { digits } = writeOutlines(written);
				expect(JSON.stringify(digits.join(""))).toHaveLength(digits.join("").length + 2);
			}),
		);
	});

	it("are whole as they were written", () => {
		fc.assert(
			fc.property(outlines, (written) => {
				const { corners, digits } = writeOutlines(written);
				expect(areWhole(corners, digits)).toBe(true);
			}),
		);
	});

	it.each([
		["too few", (column: string) => column.slice(1)],
		["too many", (column: string) => `${column}#`],
	])("are not whole with %s steps", (_name, spoil) => {
		const { corners, digits } = writeOutlines([[[[17_900_000, 59_300_000, 1, -2]]]]);
		expect(areWhole(corners, [...digits.slice(0, -1), spoil(digits.at(-1) ?? "")])).toBe(false);
	});
});

/** Zero has no sign here. */
function withoutSign(steps: readonly number[]): number[] {
	return steps.map((each) => (each === 0 ? 0 : each));
}
