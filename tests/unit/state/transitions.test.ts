/** The reader's choices: what each changes in the view, and what it leaves alone. */
import { describe, expect, it } from "vitest";
import { CHANGE_KINDS } from "../../../src/domain/change.ts";
import { CLASSIFICATIONS } from "../../../src/domain/classification.ts";
import { optionsOf } from "../../../src/domain/facet-options.ts";
import {
	backToReport,
	chooseLayout,
	chooseLocale,
	choosePlace,
	chooseReport,
	chooseYear,
	clearFilters,
	compare,
	moveCamera,
	openText,
	selectArea,
	selectMunicipality,
	toggleOption,
} from "../../../src/state/transitions.ts";
import { START } from "../../../src/state/view.ts";
import { area, atlas, municipality, only, year } from "../../fixtures/atlas.ts";
import { comparing, ofArea, ofMunicipality, ofReport, ofText } from "../../fixtures/views.ts";

const camera = { zoom: 9, lat: 59, lng: 18 };
const filters = only({ regions: ["syd", "vast"], classifications: ["utsatt"] });
const settled = { camera, filters, layout: "table", locale: "en" } as const;

describe("Choosing a report", () => {
	it.each([
		["the start page", { ...START, ...settled }, ofReport(2017, settled)],
		["a report", ofReport(2021, settled), ofReport(2017, settled)],
		["an area", ofArea("husby", 2021, settled), ofArea("husby", 2017, settled)],
		["a municipality", ofMunicipality("malmo", 2021, settled), ofMunicipality("malmo", 2017, settled)],
		["a comparison", comparing(2015, 2021, settled), comparing(2015, 2017, settled)],
		["a comparison that starts there", comparing(2017, 2021, settled), ofReport(2017, settled)],
	])("from %s keeps the rest", (_, view, expected) => {
		expect(chooseYear(view, year(2017))).toEqual(expected);
	});
});

describe("Pointing at a report in the timeline", () => {
	it.each([
		[
			"before both of a comparison compares from it to the earlier one",
			comparing(2019, 2023, settled),
			comparing(2017, 2019, settled),
		],
		[
			"after the first of a comparison compares the first with it",
			comparing(2015, 2023, settled),
			comparing(2015, 2017, settled),
		],
		[
			"keeps a comparison backwards that is so by choice",
			comparing(2023, 2019, settled),
			comparing(2023, 2017, settled),
		],
		["that a comparison starts with shows it", comparing(2017, 2021, settled), ofReport(2017, settled)],
		["beside an area shows the area in it", ofArea("husby", 2021, settled), ofArea("husby", 2017, settled)],
	])("%s", (_, view, expected) => {
		expect(chooseReport(view, year(2017))).toEqual(expected);
	});
});

describe("Selecting an area", () => {
	it("keeps report, filters and language, opens the map, and lets it fit the area", () => {
		const expected = ofArea("husby", 2019, { ...settled, layout: "map", camera: null });
		expect(selectArea(atlas, ofReport(2019, settled), area("husby"))).toEqual(expected);
	});

	it("on the start page does so in the newest report", () => {
		expect(selectArea(atlas, START, area("husby"))).toEqual(ofArea("husby", 2025));
	});

	it("in a comparison does so in its second report", () => {
		expect(selectArea(atlas, comparing(2021, 2017), area("husby"))).toEqual(ofArea("husby", 2017));
	});
});

describe("Selecting a municipality", () => {
	it("takes the place of chosen municipalities, keeps the rest, and lets the map fit it", () => {
		const chosen = only({ municipalities: ["boras"], classifications: ["utsatt"] });
		const expected = ofMunicipality("malmo", 2019, { filters: only({ classifications: ["utsatt"] }), layout: "table" });
		const view = ofReport(2019, { filters: chosen, camera, layout: "table" });
		expect(selectMunicipality(atlas, view, municipality("malmo"))).toEqual(expected);
	});
});

describe("Selecting a municipality under chosen places", () => {
	const select = (places: Parameters<typeof only>[0]) =>
		selectMunicipality(atlas, ofReport(2019, { filters: only(places) }), municipality("malmo")).filters;

	it("keeps those that it lies in", () => {
		const around = { regions: ["stockholm", "syd"], counties: ["skane-lan"] };
		expect(select(around)).toEqual(only(around));
	});

	it("leaves those that it does not lie in, which would leave no area", () => {
		expect(select({ regions: ["stockholm"], counties: ["stockholms-lan"] })).toEqual(only({}));
	});
});

describe("Choosing a county or region", () => {
	const { counties } = only({ counties: ["skane-lan"] });
	const kept = only({ classifications: ["utsatt"], counties: ["skane-lan"] });
	const before = only({ classifications: ["utsatt"], regions: ["vast"], municipalities: ["boras"] });

	it.each([
		["the start page", { ...START, filters: before, camera }, { ...START, filters: kept }],
		["a report", ofReport(2019, { filters: before, camera }), ofReport(2019, { filters: kept })],
		["a comparison", comparing(2017, 2019, { filters: before, camera }), comparing(2017, 2019, { filters: kept })],
		["an area", ofArea("husby", 2019, { filters: before, camera }), ofReport(2019, { filters: kept })],
		["a municipality", ofMunicipality("malmo", 2019, { filters: before }), ofReport(2019, { filters: kept })],
	])("from %s lists its areas alone, and lets the map fit them", (_, view, expected) => {
		expect(choosePlace(atlas, view, { counties })).toEqual(expected);
	});

	it("takes the place of a county with a region", () => {
		const { regions } = only({ regions: ["syd"] });
		expect(choosePlace(atlas, ofReport(2019, { filters: kept }), { regions }).filters).toEqual(
			only({ classifications: ["utsatt"], regions: ["syd"] }),
		);
	});
});

describe("Ticking an option", () => {
	it.each([
		["regions", "mitt"],
		["counties", "skane-lan"],
		["municipalities", "malmo"],
	] as const)("of %s gives the camera back", (facet, option) => {
		const view = toggleOption(ofReport(2019, { camera }), facet, option, optionsOf(atlas)[facet]);
		expect(view.camera).toBeNull();
	});

	it.each([
		["classifications", "riskomrade", CLASSIFICATIONS],
		["changes", "ny", CHANGE_KINDS],
	] as const)("of %s leaves the camera", (facet, option, order) => {
		expect(toggleOption(ofReport(2019, { camera }), facet, option, order).camera).toEqual(camera);
	});

	it("puts it in its place in the order", () => {
		const view = ofReport(2019, { filters: only({ classifications: ["sarskilt_utsatt", "utsatt"] }) });
		const { classifications } = toggleOption(view, "classifications", "riskomrade", CLASSIFICATIONS).filters;
		expect(classifications).toEqual(["utsatt", "riskomrade", "sarskilt_utsatt"]);
	});

	it("twice leaves the filters as they were", () => {
		const tick = (view: typeof START) => toggleOption(view, "classifications", "riskomrade", CLASSIFICATIONS);
		expect(tick(tick(ofReport(2019, { filters }))).filters).toEqual(filters);
	});

	it("leaves the other groups alone", () => {
		const expected = only({ regions: ["syd", "vast"] });
		const view = toggleOption(ofReport(2019, { filters }), "classifications", "utsatt", CLASSIFICATIONS);
		expect(view.filters).toEqual(expected);
	});

	it("that there is not changes nothing", () => {
		expect(toggleOption(ofReport(2019, { filters }), "changes", "okant", CHANGE_KINDS).filters).toEqual(filters);
	});
});

describe("A page of text", () => {
	it("is opened with nothing of the view before it but the language", () => {
		expect(openText(ofReport(2019, settled), "about", "method")).toEqual(ofText("about", "method", "en"));
	});

	it("keeps its section when the language changes", () => {
		expect(chooseLocale(ofText("about", "method"), "en")).toEqual(ofText("about", "method", "en"));
	});

	const text = ofText("privacy", "device", "en");
	const locale = "en" as const;
	const { counties } = only({ counties: ["skane-lan"] });

	it.each([
		["a layout, as the start page has it", chooseLayout(text, "table"), { ...START, locale, layout: "table" }],
		["a report", chooseYear(text, year(2017)), ofReport(2017, { locale })],
		["an area", selectArea(atlas, text, area("husby")), ofArea("husby", 2025, { locale })],
		[
			"a municipality",
			selectMunicipality(atlas, text, municipality("malmo")),
			ofMunicipality("malmo", 2025, { locale }),
		],
		[
			"a place",
			choosePlace(atlas, text, { counties }),
			ofReport(2025, { locale, filters: only({ counties: ["skane-lan"] }) }),
		],
		["a comparison", compare(text, year(2015), year(2025)), comparing(2015, 2025, { locale })],
	])("leads to %s", (_, chosen, expected) => {
		expect(chosen).toEqual(expected);
	});
});

describe("Other choices", () => {
	const report = ofReport(2019, settled);

	it("clearing the filters keeps the report and gives the camera back", () => {
		expect(clearFilters(report)).toEqual(ofReport(2019, { ...settled, filters: only({}), camera: null }));
	});

	it("comparing keeps the filters and gives the camera back", () => {
		const expected = comparing(2015, 2023, { ...settled, camera: null });
		expect(compare(report, year(2015), year(2023))).toEqual(expected);
	});

	it("with itself is the report", () => {
		expect(compare(ofReport(2019), year(2021), year(2021)).subject).toEqual({ kind: "report", year: 2021 });
	});

	it.each([
		["an area", ofArea("husby", 2019, settled)],
		["a municipality", ofMunicipality("malmo", 2019, settled)],
		["a comparison", comparing(2015, 2019, settled)],
	])("going back from %s stays in its report and leaves the map where it is", (_, view) => {
		expect(backToReport(atlas, view)).toEqual(report);
	});

	it("the layout changes only the layout", () => {
		expect(chooseLayout(report, "map")).toEqual({ ...report, layout: "map" });
	});

	it("the language changes only the language", () => {
		expect(chooseLocale(report, "sv")).toEqual({ ...report, locale: "sv" });
	});

	it("the camera changes only the camera", () => {
		expect(moveCamera(report, null)).toEqual({ ...report, camera: null });
	});
});
