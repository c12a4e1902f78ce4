/** What the reports and the press of their time say changed from each report to the next, written out by hand. */
import { describe, expect, it } from "vitest";
import { type ChangeKind, changes } from "../../../src/domain/change.ts";
import { atlas, idsOf, year } from "../../fixtures/atlas.ts";

function between(from: number, to: number) {
	const all = changes(atlas, year(from), year(to));
	const of = (kind: ChangeKind) => idsOf(all.filter((change) => change.kind === kind));
	const moves = (kind: ChangeKind) =>
		all
			.filter((change) => change.kind === kind)
			.map(({ area, then, now }) => `${area}: ${then?.classification} → ${now?.classification}`)
			.toSorted();
	const split = all.filter(({ kind }) => kind === "delad").map(({ area, parts }) => [area, idsOf(parts)]);
	return {
		ny: of("ny"),
		borta: of("borta"),
		hojd: moves("hojd"),
		sankt: moves("sankt"),
		delad: Object.fromEntries(split),
	};
}

/** All of `between` but the moves, which the sources for 2017 leave open. */
function withoutMoves(from: number, to: number) {
	const { ny, borta, delad } = between(from, to);
	return { ny, borta, delad };
}

describe("From report to report", () => {
	it("2017 has eight new areas, lost Falkagård, and split Alby/Fittja in two", () => {
		expect(withoutMoves(2015, 2017)).toEqual({
			ny: [
				"jordbro",
				"klockaretorpet",
				"navestad",
				"norrby",
				"nydala-hermodsdal-lindangen",
				"soder",
				"varberg",
				"varby",
			],
			borta: ["falkagard"],
			delad: { "alby-fittja": ["alby", "fittja"] },
		});
	});

	it("2019 has Storvreten, lost Hageby and Smedby, and moved Gårdsten down and three up", () => {
		expect(between(2017, 2019)).toEqual({
			ny: ["storvreten"],
			borta: ["hageby", "smedby"],
			hojd: [
				"fornhojden: utsatt → riskomrade",
				"hovsjo: utsatt → riskomrade",
				"rissne-hallonbergen: utsatt → riskomrade",
			],
			sankt: ["gardsten: sarskilt_utsatt → riskomrade"],
			delad: {},
		});
	});

	it("2021 has three new, lost two, and moved four down and Kronogården up", () => {
		expect(between(2019, 2021)).toEqual({
			ny: ["fisksatra", "grantorp-visattra", "sigtuna-valsta"],
			borta: ["klockaretorpet", "rannebergen"],
			hojd: ["kronogarden-lextorp-norra: utsatt → riskomrade"],
			sankt: [
				"araby: sarskilt_utsatt → riskomrade",
				"gardsten: riskomrade → utsatt",
				"karlslund: sarskilt_utsatt → riskomrade",
				"tynnered-grevegarden-opaltorget: sarskilt_utsatt → riskomrade",
			],
			delad: {},
		});
	});

	it("2023 has four new, lost six, and moved four down and Hovsjö up", () => {
		expect(between(2021, 2023)).toEqual({
			ny: ["arby", "hagalund", "hageby", "saltskog"],
			borta: ["alvsjo-solberga", "charlottesborg", "edsberg", "lagersberg", "ostberga", "termovagen"],
			hojd: ["hovsjo: riskomrade → sarskilt_utsatt"],
			sankt: [
				"biskopsgarden: sarskilt_utsatt → riskomrade",
				"gottsunda: sarskilt_utsatt → riskomrade",
				"karlslund: riskomrade → utsatt",
				"sodra-sofielund-seved: sarskilt_utsatt → riskomrade",
			],
			delad: {},
		});
	});

	it("2025 has Granängsringen, lost Andersberg, split four into ten, and moved none up or down", () => {
		expect(between(2023, 2025)).toEqual({
			ny: ["granangsringen"],
			borta: ["andersberg"],
			hojd: [],
			sankt: [],
			delad: {
				"oxhagen-varberga": ["oxhagen", "varberga"],
				"rinkeby-tensta": ["hjulsta", "rinkeby", "tensta"],
				"rissne-hallonbergen": ["hallonbergen", "rissne"],
				"ronna-geneta-lina": ["geneta", "lina", "ronna"],
			},
		});
	});
});

describe("The abolition of riskområde in 2025", () => {
	const all = changes(atlas, year(2023), year(2025));
	const wereRiskAreas = all.filter(({ then }) => then?.classification === "riskomrade");

	it("reclassed thirteen areas that kept their boundaries as areas", () => {
		expect(all.filter(({ kind }) => kind === "omklassad")).toHaveLength(13);
	});

	it("concerned fifteen areas, which became seventeen utsatta after the split", () => {
		const became = wereRiskAreas.flatMap(({ now, parts }) => (now ? [now] : parts));
		expect(wereRiskAreas).toHaveLength(15);
		expect(became.map(({ classification }) => classification)).toEqual(Array.from({ length: 17 }, () => "utsatt"));
	});

	it.each([
		["Hjulsta", "rinkeby-tensta"],
		["Lina", "ronna-geneta-lina"],
	])("is another thing than that %s became utsatt through the split", (name, whole) => {
		const part = all.find(({ area }) => area === whole)?.parts.find((one) => one.name === name);
		expect(part?.classification).toBe("utsatt");
	});
});
