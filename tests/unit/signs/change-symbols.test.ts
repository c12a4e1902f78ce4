/** Which boundary versions have which change symbol, and that every kind with a symbol has a shape and a layer. */
import { describe, expect, it } from "vitest";
import { CHANGE_KINDS } from "../../../src/domain/change.ts";
import { changeStates } from "../../../src/signs/change-state.ts";
import { CHANGE_SYMBOL_KINDS, CHANGE_SYMBOLS } from "../../../src/signs/change-symbols.ts";
import { areasInView } from "../../../src/site/areas-in-view.ts";
import type { View } from "../../../src/state/view.ts";
import { assessed, atlas, only } from "../../fixtures/atlas.ts";
import { comparing, ofReport } from "../../fixtures/views.ts";

const symbolsIn = (view: View) => changeStates(areasInView(atlas, view));

describe("In a comparison", () => {
	const symbols = symbolsIn(comparing(2023, 2025));

	it.each([
		["granangsringen", 2025, "ny"],
		["andersberg", 2023, "borta"],
		["rinkeby", 2025, "delad"],
		["araby", 2025, "omklassad"],
	])("the boundary of %s in %i has the symbol of %s", (id, year, kind) => {
		expect(symbols.get(assessed(id, year).boundary)).toEqual({ change: kind });
	});

	it("as many boundary versions have a symbol as there are areas, and one that is gone", () => {
		expect(symbols.size).toBe(66);
	});

	it("what the filters leave out bears none", () => {
		const filters = only({ changes: ["ny"] });
		expect([...symbolsIn(comparing(2023, 2025, { filters }))]).toEqual([
			[assessed("granangsringen", 2025).boundary, { change: "ny" }],
		]);
	});
});

it("a report as such has no change symbols", () => {
	expect(symbolsIn(ofReport(2025)).size).toBe(0);
});

describe("The change symbols", () => {
	it("are for every kind of change but none for what stayed", () => {
		expect(CHANGE_KINDS.filter((kind) => !CHANGE_SYMBOL_KINDS.some((withSymbol) => withSymbol === kind))).toEqual([
			"oforandrad",
		]);
	});

	it("have a shape each", () => {
		expect(new Set(Object.values(CHANGE_SYMBOLS)).size).toBe(CHANGE_SYMBOL_KINDS.length);
	});
});
