/** Grouping: every item is in the group of its key, and groups and items keep the order in which they came. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupBy } from "../../../src/domain/group-by.ts";

const numbers = fc.array(fc.integer({ min: 0, max: 50 }));
const lastDigit = (value: number) => value % 10;

describe("Items in groups", () => {
	it("are those of one key, in their order", () => {
		fc.assert(
			fc.property(numbers, (items) => {
				for (const [digit, group] of groupBy(items, lastDigit)) {
					expect(group).toEqual(items.filter((item) => lastDigit(item) === digit));
				}
			}),
		);
	});

	it("come by the first item of each group, and none is left out", () => {
		fc.assert(
			fc.property(numbers, (items) => {
				expect([...groupBy(items, lastDigit).keys()]).toEqual([...new Set(items.map(lastDigit))]);
			}),
		);
	});
});
