/** Which drawings bear which mark of change, and that every kind of change that is marked has a shape and a layer. */
import { describe, expect, it } from "vitest";
import { CHANGE_KINDS } from "../../../src/domain/change.ts";
import { changeStates } from "../../../src/signs/change-state.ts";
import { CHANGE_SYMBOL_KINDS, CHANGE_SYMBOLS } from "../../../src/signs/change-symbols.ts";
import { areasInView } from "../../../src/site/areas-in-view.ts";
import type { View } from "../../../src/state/view.ts";
import { assessed, atlas, only } from "../../fixtures/atlas.ts";
import { comparing, ofReport } from "../../fixtures/views.ts";

const marksIn = (view: View) => changeStates(areasInView(atlas, view));

describe("In a comparison", () => {
	const marks = marksIn(comparing(2023, 2025));

	it.each([
		["granangsringen", 2025, "ny"],
		["andersberg", 2023, "borta"],
		["rinkeby", 2025, "delad"],
		["araby", 2025, "omklassad"],
	])("the drawing of %s in %i bears the mark of %s", (id, year, kind) => {
		expect(marks.get(assessed(id, year).boundary)).toEqual({ change: kind });
	});

	it("as many drawings are marked as there are areas, and one that is gone", () => {
		expect(marks.size).toBe(66);
	});

	it("what the filters leave out bears none", () => {
		const filters = only({ changes: ["ny"] });
		expect([...marksIn(comparing(2023, 2025, { filters }))]).toEqual([
			[assessed("granangsringen", 2025).boundary, { change: "ny" }],
		]);
	});
});

it("a report as such bears no marks", () => {
	expect(marksIn(ofReport(2025)).size).toBe(0);
});

describe("The marks", () => {
	it("are for every kind of change but none for what stayed", () => {
		expect(CHANGE_KINDS.filter((kind) => !CHANGE_SYMBOL_KINDS.some((marked) => marked === kind))).toEqual([
			"oforandrad",
		]);
	});

	it("have a shape each", () => {
		expect(new Set(Object.values(CHANGE_SYMBOLS)).size).toBe(CHANGE_SYMBOL_KINDS.length);
	});
});
