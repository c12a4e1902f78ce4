/** The symbol of a region or municipality: what its dots, its number and its changes say adds up to what is on show. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CLASSIFICATIONS } from "../../../src/domain/classification.ts";
import { LOCALES } from "../../../src/domain/locale.ts";
import { mapWords } from "../../../src/features/map-pane/view-scene.ts";
import { signColours, THEMES } from "../../../src/signs/palette.ts";
import { countPlaces } from "../../../src/signs/place-count.ts";
import { groupsAt } from "../../../src/signs/place-groups.ts";
import { type PlaceCount, placeSymbol } from "../../../src/signs/place-symbol.ts";
import { areasInView } from "../../../src/site/areas-in-view.ts";
import { shownAreas } from "../../../src/state/selectors.ts";
import type { View } from "../../../src/state/view.ts";
import { view as anyView } from "../../fixtures/arbitrary-views.ts";
import { atlas, only, year } from "../../fixtures/atlas.ts";
import { comparing, ofReport } from "../../fixtures/views.ts";
import { messages } from "../../fixtures/words.ts";

const colours = signColours(THEMES.light);
const SIZE = { width: 900, height: 560 };
const zoom = fc.double({ min: 3, max: 8.9, noNaN: true });

function countsOn(view: View, at: number): PlaceCount[] {
	return [...countPlaces(groupsAt(atlas, at, SIZE), areasInView(atlas, view)).values()];
}
const sum = (counts: readonly PlaceCount[], of: (count: PlaceCount) => number) =>
	counts.reduce((total, count) => total + of(count), 0);
const countOf = (name: string, view: View) => {
	const groups = groupsAt(atlas, 5, SIZE);
	return [...countPlaces(groups, areasInView(atlas, view))].find(([group]) => group.name === name)?.[1];
};

describe("In any view, at any zoom", () => {
	it("the numbers of a report add up to its headline's", () => {
		fc.assert(
			fc.property(anyView, zoom, (view, at) => {
				fc.pre(view.subject.kind !== "comparison" && view.filters.changes.length === 0);
				fc.pre(view.filters.formerClassifications.length === 0);
				expect(sum(countsOn(view, at), ({ number }) => number)).toBe(shownAreas(atlas, view).length);
			}),
		);
	});

	it("a symbol has a dot for each area that it counts on the list, and all are whole outside a comparison", () => {
		fc.assert(
			fc.property(anyView, zoom, (view, at) => {
				const onShow = areasInView(atlas, view);
				for (const { dots, tally } of countsOn(view, at)) {
					expect(dots).toHaveLength(tally.total);
					if (onShow.changes === undefined) expect(dots.filter(({ isFaint }) => isFaint)).toEqual([]);
				}
			}),
		);
	});
});

describe("The dots", () => {
	it("are in the colours of the areas' classes, the strictest uppermost", () => {
		const count = countOf("Väst", ofReport(2019));
		if (!count) throw new Error("Väst has no symbol");
		const dots = placeSymbol(count, "right", [0, 0], colours).filter(
			(shape) => shape.shape === "circle" && Object.values(colours.fills).includes(shape.fill ?? ""),
		);
		const perClass = CLASSIFICATIONS.map((each) =>
			dots.filter((dot) => "fill" in dot && dot.fill === colours.fills[each]),
		);
		expect(perClass.map(({ length }) => length)).toEqual(CLASSIFICATIONS.map((each) => count.tally.byClass[each]));
		const heights = perClass.map((all) => all.reduce((total, dot) => total + dot.y, 0) / all.length);
		expect(heights.toSorted((a, b) => b - a)).toEqual(heights);
	});
});

describe("In a comparison", () => {
	it("an area that is new is marked from not listed to its class", () => {
		expect(countOf("Stockholm", comparing(2023, 2025))?.moves).toEqual([
			{ then: undefined, now: "utsatt", isSplit: false, count: 1 },
		]);
	});

	it("changes of drawing and method are marked only when they are asked for", () => {
		const without = sum(countsOn(comparing(2023, 2025), 5), ({ moves }) => moves.length);
		expect(without).toBe(2);
		const counts = countsOn(comparing(2023, 2025, { marksMethod: true }), 5);
		const marked = sum(counts, ({ moves }) => moves.reduce((total, { count }) => total + count, 0));
		// One new, one gone, ten parts of four divided areas, thirteen of the abolished class.
		expect(marked).toBe(25);
	});

	it.each(LOCALES)("in %s no symbol says that a place whose areas left the list has none", (locale) => {
		const view = comparing(2021, 2023, { locale, filters: only({ changes: ["borta"] }) });
		const period = { since: year(2021), year: year(2023) };
		const said = [...countPlaces(groupsAt(atlas, 5, SIZE), areasInView(atlas, view))]
			.filter(([, { moves }]) => moves.length > 0)
			.map(([group, count]) => mapWords(messages[locale]).place(group, count, period));
		expect(said).toHaveLength(3);
		expect(said.filter((label) => /\b0\b/.test(label))).toEqual([]);
	});

	it("where the filters ask for what left the list, the number counts it and is never nought", () => {
		const counts = countsOn(comparing(2021, 2023, { filters: only({ changes: ["borta"] }) }), 5);
		expect(sum(counts, ({ number }) => number)).toBe(6);
		expect(counts.flatMap(({ names }) => names).toSorted()).toEqual([
			...["Charlottesborg", "Edsberg", "Lagersberg", "Termovägen", "Älvsjö / Solberga", "Östberga"],
		]);
		expect(counts.filter(({ moves, number }) => moves.length > 0 && number === 0)).toEqual([]);
	});
});
