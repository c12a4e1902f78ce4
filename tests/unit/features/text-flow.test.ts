/** Rows in an exported image: nothing is wider than the space. */
import { describe, expect, it } from "vitest";
import { flow } from "../../../src/features/share/text-flow.ts";

describe("Items in rows", () => {
	it("stand beside each other as long as they fit", () => {
		const { placed, rows } = flow([4, 4, 9, 3], 10, (width) => width, 2);
		expect(placed.map(({ x, row }) => ({ x, row }))).toEqual([
			{ x: 0, row: 0 },
			{ x: 6, row: 0 },
			{ x: 0, row: 1 },
			{ x: 0, row: 2 },
		]);
		expect(rows).toBe(3);
	});

	it("take no row where there are none", () => {
		expect(flow([], 10, () => 1, 2).rows).toBe(0);
	});
});
