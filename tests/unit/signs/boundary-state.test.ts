/** Which boundary versions a view shows, and how: the report's areas, what is selected or related, what is removed. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { BoundaryVersionId } from "../../../src/domain/dataset.ts";
import { type BoundaryState, boundaryStates } from "../../../src/signs/boundary-state.ts";
import { areasInView } from "../../../src/site/areas-in-view.ts";
import type { View } from "../../../src/state/view.ts";
import { view as anyView } from "../../fixtures/arbitrary-views.ts";
import { area, assessed, atlas, idsOf, only } from "../../fixtures/atlas.ts";
import { areasWhere } from "../../fixtures/facts.ts";
import { comparing, ofArea, ofReport } from "../../fixtures/views.ts";

const statesIn = (view: View) => boundaryStates(atlas, areasInView(atlas, view));
const areasOf = (boundaries: Iterable<BoundaryVersionId>) => idsOf([...boundaries].map((id) => atlas.boundary(id)));

/** The areas whose boundary version meets a condition. */
function areasThat(view: View, condition: (state: BoundaryState) => boolean): string[] {
	return areasOf([...statesIn(view)].filter(([, state]) => condition(state)).map(([id]) => id));
}

const drawnOf = (view: View, id: string, inYear: number) => statesIn(view).get(assessed(id, inYear).boundary);

describe("A report", () => {
	it("shows its areas, each in its class", () => {
		const expected = areasWhere((row) => row.year === 2019 && row.classification === "riskomrade");
		expect(areasThat(ofReport(2019), ({ drawn }) => drawn === "riskomrade")).toEqual(expected);
	});

	it("shows all of its areas and no others", () => {
		expect(areasOf(statesIn(ofReport(2019)).keys())).toEqual(areasWhere((row) => row.year === 2019));
	});

	it.each([
		[2019, 60],
		[2021, 0],
		[2025, 0],
	])("of %i assumes %i boundaries", (year, expected) => {
		expect(areasThat(ofReport(year), ({ assumed }) => assumed)).toHaveLength(expected);
	});

	it("shows only what the filters leave", () => {
		const filters = only({ regions: ["syd"], classifications: ["riskomrade"] });
		const expected = areasWhere(
			(row) => row.year === 2019 && row.region === "Syd" && row.classification === "riskomrade",
		);
		expect(areasOf(statesIn(ofReport(2019, { filters })).keys())).toEqual(expected);
	});

	it("emphasises nothing", () => {
		expect(areasThat(ofReport(2019), ({ emphasis }) => emphasis !== "plain")).toEqual([]);
	});
});

describe("A selected area", () => {
	const rinkebyTensta2019 = ofArea("rinkeby-tensta", 2019);

	it("is drawn in its class, with an assumed outline where its boundary is", () => {
		expect(drawnOf(rinkebyTensta2019, "rinkeby-tensta", 2019)).toEqual({
			drawn: "sarskilt_utsatt",
			assumed: true,
			emphasis: "selected",
		});
	});

	it("fades every other area of the report", () => {
		const others = areasWhere((row) => row.year === 2019 && row.area !== "rinkeby-tensta");
		expect(areasThat(rinkebyTensta2019, ({ emphasis }) => emphasis === "faded")).toEqual(others);
	});

	it("is shown though the filters leave it out", () => {
		const view = ofArea("husby", 2019, { filters: only({ regions: ["syd"] }) });
		expect(drawnOf(view, "husby", 2019)?.emphasis).toBe("selected");
	});

	it("that was split relates to its parts, each in its class", () => {
		const view = ofArea("rinkeby-tensta", 2025);
		const states = ["hjulsta", "rinkeby", "tensta"].map((part) => drawnOf(view, part, 2025));
		expect(states).toEqual([
			{ drawn: "utsatt", assumed: false, emphasis: "related" },
			{ drawn: "sarskilt_utsatt", assumed: false, emphasis: "related" },
			{ drawn: "sarskilt_utsatt", assumed: false, emphasis: "related" },
		]);
	});

	it("that was split is not drawn itself", () => {
		expect(areasOf(statesIn(ofArea("rinkeby-tensta", 2025)).keys())).toEqual(areasWhere((row) => row.year === 2025));
	});

	it("that was part of another relates to the whole", () => {
		const view = ofArea("rinkeby", 2015);
		expect(areasThat(view, ({ emphasis }) => emphasis === "related")).toEqual(["rinkeby-tensta"]);
	});

	it("shows what it relates to though the filters leave that out", () => {
		const view = ofArea("rinkeby-tensta", 2025, { filters: only({ regions: ["syd"] }) });
		expect(areasThat(view, ({ emphasis }) => emphasis === "related")).toEqual(["hjulsta", "rinkeby", "tensta"]);
	});

	it("that is off the list is outlined where it lay in the nearest report", () => {
		const state = drawnOf(ofArea("andersberg", 2025), "andersberg", 2023);
		expect(state).toEqual({ drawn: "absent", assumed: false, emphasis: "selected" });
	});
});

describe("An area that has left the list", () => {
	it.each([
		["in a comparison", comparing(2017, 2019)],
		["where the filters ask for it", ofReport(2019, { filters: only({ changes: ["borta"] }) })],
	])("is outlined %s", (_, view) => {
		expect(areasThat(view, ({ drawn }) => drawn === "absent")).toEqual(["hageby", "smedby"]);
	});

	it("is not outlined in a report as such", () => {
		expect(areasThat(ofReport(2019), ({ drawn }) => drawn === "absent")).toEqual([]);
	});

	it("is assumed as it was", () => {
		expect(drawnOf(comparing(2017, 2019), "hageby", 2017)?.assumed).toBe(true);
	});
});

describe("All outlines of a selected area", () => {
	const others = (view: View) => [...statesIn(view)].filter(([, { drawn }]) => drawn === "other").map(([id]) => id);

	it("are not drawn unless asked for", () => {
		expect(others(ofArea("hisings-backa", 2025))).toEqual([]);
	});

	it("are its earlier ones", () => {
		expect(others(ofArea("hisings-backa", 2025, { outlines: true }))).toEqual(["hisings-backa@2021"]);
	});

	it("are its later ones", () => {
		expect(others(ofArea("hisings-backa", 2019, { outlines: true }))).toEqual(["hisings-backa@2025"]);
	});

	it("are those of the area that it was a part of, too", () => {
		expect(others(ofArea("rinkeby", 2025, { outlines: true }))).toEqual(["rinkeby-tensta@2021"]);
	});

	it("leave what the report draws as it is", () => {
		const { boundary } = assessed("rinkeby", 2025);
		const without = statesIn(ofArea("rinkeby", 2025)).get(boundary);
		expect(statesIn(ofArea("rinkeby", 2025, { outlines: true })).get(boundary)).toEqual(without);
	});
});

describe("In every view", () => {
	it("an area is drawn once at most, but for its other outlines", () => {
		fc.assert(
			fc.property(anyView, (view) => {
				const areas = areasThat(view, ({ drawn }) => drawn !== "other");
				expect(new Set(areas).size).toBe(areas.length);
			}),
		);
	});

	it("only the selected area is selected, and no hidden boundary version has a state", () => {
		fc.assert(
			fc.property(anyView, (view) => {
				const selected = areasThat(view, ({ emphasis }) => emphasis === "selected");
				const expected = view.subject.kind === "area" ? [area(view.subject.area)] : [];
				expect([expected, []]).toContainEqual(selected);
				expect(areasThat(view, ({ drawn }) => drawn === "none")).toEqual([]);
			}),
		);
	});
});
