/** Where a city's name stands beside its symbol: where it covers nothing, else nowhere. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NAME_SIDES, type NameSide } from "../../../src/signs/city-symbol.ts";
import { type NameBox, nameBox, nameSides, symbolBox } from "../../../src/signs/name-sides.ts";
import { type Point, pairsOf } from "../map/screen-distance.ts";

interface Symbol {
	readonly centre: Point;
	readonly length: number;
}

function meet(a: NameBox, b: NameBox): boolean {
	const share = (low: number, high: number, otherLow: number, otherHigh: number) =>
		Math.min(high, otherHigh) > Math.max(low, otherLow);
	return share(a.left, a.right, b.left, b.right) && share(a.top, a.bottom, b.top, b.bottom);
}

const symbolOf = ({ centre }: Symbol) => symbolBox(centre);
const boxOf = ({ centre, length }: Symbol, side: NameSide) =>
	side === "none" ? undefined : nameBox(centre, length, side);

const crowd = fc.array(
	fc.record({
		centre: fc.tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 250 })),
		length: fc.integer({ min: 3, max: 20 }),
	}),
	{ maxLength: 15 },
);
const namesIn = (symbols: readonly Symbol[]) => {
	const sides = nameSides(symbols);
	return symbols.map((symbol, i) => boxOf(symbol, sides[i] ?? "none"));
};
const sidesAt = (...symbols: [x: number, y: number, length: number][]) =>
	nameSides(symbols.map(([x, y, length]) => ({ centre: [x, y], length })));

describe("However the symbols stand", () => {
	it("no name covers the symbol of another", () => {
		fc.assert(
			fc.property(crowd, (symbols) => {
				const covered = namesIn(symbols).flatMap((name, i) =>
					symbols.filter((other, j) => j !== i && name && meet(name, symbolOf(other))),
				);
				expect(covered).toEqual([]);
			}),
			{ numRuns: 500 },
		);
	});

	it("no name covers another name", () => {
		fc.assert(
			fc.property(crowd, (symbols) => {
				const names = namesIn(symbols).filter((name) => name !== undefined);
				expect(pairsOf(names).filter(([one, other]) => meet(one, other))).toEqual([]);
			}),
			{ numRuns: 500 },
		);
	});

	it("a name is left out only where symbols and earlier names leave it no side", () => {
		fc.assert(
			fc.property(crowd, (symbols) => {
				const names = namesIn(symbols);
				const needless = symbols.filter((symbol, i) => {
					const taken = [
						...symbols.filter((_, j) => j !== i).map(symbolOf),
						...names.slice(0, i).filter((name) => name !== undefined),
					];
					const isFree = (box: NameBox | undefined) => box && taken.every((other) => !meet(box, other));
					return names[i] === undefined && NAME_SIDES.some((side) => isFree(boxOf(symbol, side)));
				});
				expect(needless).toEqual([]);
			}),
			{ numRuns: 500 },
		);
	});
});

describe("A name stands", () => {
	it("to the right where there is space", () => {
		expect(sidesAt([0, 0, 5])).toEqual(["right"]);
	});

	it("to the left where the right is taken", () => {
		expect(sidesAt([0, 0, 5], [50, 0, 5])).toEqual(["left", "right"]);
	});

	it("below where both sides are taken", () => {
		expect(sidesAt([0, 0, 5], [50, 0, 5], [-50, 0, 5])[0]).toBe("below");
	});

	it("above where only that is left", () => {
		expect(sidesAt([0, 0, 5], [50, 0, 5], [-50, 0, 5], [0, 45, 5])[0]).toBe("above");
	});

	it("nowhere where every side is taken", () => {
		expect(sidesAt([0, 0, 5], [50, 0, 5], [-50, 0, 5], [0, 45, 5], [0, -45, 5])[0]).toBe("none");
	});

	it.each([
		[
			"the first has its choice, the second what is left",
			sidesAt([0, 0, 5], [75, 0, 5], [120, 0, 5]),
			["right", "below"],
		],
		["so has the other, if it comes first", sidesAt([75, 0, 5], [0, 0, 5], [120, 0, 5]), ["left", "left"]],
	])("in the order given: %s", (_, sides, expected) => {
		expect(sides.slice(0, 2)).toEqual(expected);
	});
});
