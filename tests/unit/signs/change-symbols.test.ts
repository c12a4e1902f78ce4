/** Which areas bear a symbol of what changed, and what it says. */
import { describe, expect, it } from "vitest";
import { CHANGE_KINDS } from "../../../src/domain/change.ts";
import { markedAreas } from "../../../src/signs/change-state.ts";
import { CHANGE_SYMBOL_KINDS, CHANGE_SYMBOLS } from "../../../src/signs/change-symbols.ts";
import { ALL_MOVES, moveKey } from "../../../src/signs/class-moves.ts";
import { areasInView } from "../../../src/site/areas-in-view.ts";
import type { View } from "../../../src/state/view.ts";
import { atlas, only } from "../../fixtures/atlas.ts";
import { comparing, ofReport } from "../../fixtures/views.ts";

const movesIn = (view: View) =>
	new Map(
		markedAreas(areasInView(atlas, view)).map(({ assessment, move }) => [String(assessment.area), moveKey(move)]),
	);

describe("In a comparison", () => {
	const moves = movesIn(comparing(2023, 2025, { marksMethod: true }));

	it.each([
		["granangsringen", "new on the list", "none-utsatt"],
		["andersberg", "off the list", "utsatt-none"],
		["rinkeby", "a part of a divided area", "sarskilt_utsatt-sarskilt_utsatt-split"],
		["araby", "of the class that was abolished", "riskomrade-utsatt"],
	])("%s, %s, is marked by its class before and after", (id, _, key) => {
		expect(moves.get(id)).toBe(key);
	});

	it("what was assessed as before has no symbol", () => {
		expect(moves.has("alby")).toBe(false);
	});

	it("only what was assessed anew has one at first", () => {
		expect([...movesIn(comparing(2023, 2025)).keys()].toSorted()).toEqual(["andersberg", "granangsringen"]);
	});

	it("the same areas have the same symbols whichever of the two reports is drawn, but for wholes and parts", () => {
		const areas = (drawsFormer: boolean) => movesIn(comparing(2021, 2023, { drawsFormer, marksMethod: true }));
		expect([...areas(true)].toSorted()).toEqual([...areas(false)].toSorted());
	});

	it("what the filters leave out has none", () => {
		const filters = only({ changes: ["ny"] });
		expect([...movesIn(comparing(2023, 2025, { filters })).keys()]).toEqual(["granangsringen"]);
	});
});

it("A report as such has no symbols of change", () => {
	expect(movesIn(ofReport(2025)).size).toBe(0);
});

it("Each move has a key of its own", () => {
	expect(new Set(ALL_MOVES.map(moveKey)).size).toBe(ALL_MOVES.length);
});

describe("The symbols of kinds of change", () => {
	it("are for every kind of change but none for what stayed", () => {
		expect(CHANGE_KINDS.filter((kind) => !CHANGE_SYMBOL_KINDS.some((withSymbol) => withSymbol === kind))).toEqual([
			"oforandrad",
		]);
	});

	it("have a shape each", () => {
		expect(new Set(Object.values(CHANGE_SYMBOLS)).size).toBe(CHANGE_SYMBOL_KINDS.length);
	});
});
