/**
 * The reports of 2023 and 2025 imported once more: the facts are taken back to the report before, the Police's file is made of them again,
 * faults and all, and what the import makes of it has to be the facts as they are, but for what is named here.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { readWords } from "../../../../geodata/import/answers.ts";
import { type Plan, planImport } from "../../../../geodata/import/plan-import.ts";
import { readSource } from "../../../../geodata/import/read/read-source.ts";
import type { FactFile } from "../../../../geodata/pipeline/read-facts.ts";
import { type FactTextOf, factsUntil, frozenText, rowsOf } from "../../../fixtures/police-files/facts-until.ts";
import { rowsOf2023, rowsOf2025 } from "../../../fixtures/police-files/report-files.ts";
import { geoJson } from "../../../fixtures/police-files/write-geojson.ts";
import { shapefile } from "../../../fixtures/police-files/write-shapefile.ts";

const folder = mkdtempSync(join(tmpdir(), "lagesbild-round-trip-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function imported(file: string, bytes: Uint8Array, before: FactTextOf, ...words: readonly string[]) {
	const path = join(folder, file);
	writeFileSync(path, bytes);
	const read = readWords(["--file", path, ...words]);
	const plan = planImport(await readSource(path, read), read, before, "2026-11-27");
	return { plan, result: (name: FactFile) => plan.proposal.texts.get(name) ?? before(name) };
}

/** The lines that one text has and the other has not, with the order of all others compared. */
function differences(made: string, wanted: string) {
	const [ours, theirs] = [made.split("\n"), wanted.split("\n")];
	const common = (lines: readonly string[], others: readonly string[]) => lines.filter((line) => others.includes(line));
	expect(common(ours, theirs)).toEqual(common(theirs, ours));
	return { made: ours.filter((line) => !theirs.includes(line)), wanted: theirs.filter((line) => !ours.includes(line)) };
}

function kindsOf({ proposal }: Plan) {
	const ids = (kind: string) => proposal.areas.filter(({ match }) => match.kind === kind).map(({ id }) => id);
	return { new: ids("new"), back: ids("back"), part: ids("part"), removed: proposal.removed.map(({ id }) => id) };
}

/** The Police's file has no title, no totals and no finding: they are typed. */
function expectRowToFill(made: string, wanted: string, row: string) {
	const { made: ours, wanted: theirs } = differences(made, wanted);
	expect(ours).toEqual([`${row},,,,,,,,,,`]);
	expect(theirs.map((line) => line.startsWith(`${row},`))).toEqual([true]);
}

describe("The report of 2023, from a Shapefile and the facts of 2021,", async () => {
	const before = factsUntil(2021);
	const wanted = factsUntil(2023);
	const { plan, result } = await imported(
		"uso_2023.zip",
		zipSync(shapefile("uso_2023", rowsOf2023())),
		before,
		...["--year", "2023", "--published", "2023-12-01"],
		// Saltskog lies nearer to a border than these are off, and Solna had no area before.
		...["--municipality", "saltskog=Södertälje", "--new-municipality", "Solna=0184,Solna kommun"],
	);

	it("leaves no question and breaks no rule", () => {
		expect([plan.questions, plan.problems, plan.laterProblems]).toEqual([[], [], []]);
	});

	it("tells what is new, what is back and what has left the list", () => {
		expect(kindsOf(plan)).toEqual({
			new: ["arby", "hagalund", "saltskog"],
			// Its outline was not known before, so its name and its place tell.
			back: ["hageby"],
			part: [],
			removed: ["alvsjo-solberga", "charlottesborg", "edsberg", "lagersberg", "ostberga", "termovagen"],
		});
	});

	it.each<FactFile>([
		"facts/areas.csv",
		"facts/assessments.csv",
		"facts/boundaries.json",
		"facts/lineage.csv",
		"facts/municipalities.csv",
		"facts/notes.csv",
		"facts/published-slugs.txt",
	])("makes %s what it is", (file) => {
		expect(result(file)).toBe(wanted(file));
	});

	it("leaves the report's own row and what it says has changed to be typed, and dates the change", () => {
		expectRowToFill(result("facts/reports.csv"), wanted("facts/reports.csv"), "2023,2023-12-01");
		expect(result("facts/published-changes.json")).toBe(before("facts/published-changes.json"));
		const { made } = differences(result("facts/data-changes.csv"), wanted("facts/data-changes.csv"));
		expect(made.map((line) => line.slice(0, 16))).toEqual(["2026-11-27,2023,"]);
	});
});

describe("The report of 2025, from a GeoJSON in SWEREF 99 TM and the facts of 2023,", async () => {
	const before = factsUntil(2023);
	const words = [
		...["--year", "2025", "--published", "2025-12-02"],
		// A slip that is mended, and a name that is written with another sign.
		...["--name", "tynnered-grevegarden-opaltorget=Tynnered / Grevegården / Opaltorget"],
		...["--name", "sodra-sofielund-seved=Södra Sofielund / Seved"],
		...["--municipality", "granangsringen=Tyresö", "--new-municipality", "Tyresö=0138,Tyresö kommun"],
	];
	const file = zipSync({ "uso_2025.geojson": geoJson(rowsOf2025()) });
	const { plan, result } = await imported("uso_2025_geojson.zip", file, before, ...words);

	it("leaves no question and breaks no rule", () => {
		expect([plan.questions, plan.problems, plan.laterProblems]).toEqual([[], [], []]);
	});

	it("tells four splits into ten, one in, one out, and 33 redrawn", () => {
		expect(kindsOf(plan)).toEqual({
			new: ["granangsringen"],
			back: [],
			part: [
				"geneta",
				"hallonbergen",
				"hjulsta",
				"lina",
				"oxhagen",
				"rinkeby",
				"rissne",
				"ronna",
				"tensta",
				"varberga",
			],
			removed: ["andersberg"],
		});
		expect(new Set(plan.proposal.areas.flatMap(({ match }) => (match.kind === "part" ? [match.of.id] : []))).size).toBe(
			4,
		);
		expect(plan.proposal.areas.filter(({ outline }) => outline === "redrawn")).toHaveLength(33);
	});

	it.each<FactFile>(["facts/lineage.csv", "facts/municipalities.csv", "facts/published-slugs.txt"])(
		"makes %s what it is",
		(name) => {
			expect(result(name)).toBe(frozenText(name));
		},
	);

	it("makes the boundary versions what they are", () => {
		// One corner of Geneta is written without its decimal in the facts.
		expect(JSON.parse(result("facts/boundaries.json"))).toEqual(JSON.parse(frozenText("facts/boundaries.json")));
		expect(differences(result("facts/boundaries.json"), frozenText("facts/boundaries.json")).made).toHaveLength(1);
	});

	it("makes the assessments what they are, but for the trends, which stand in the report and not in its file", () => {
		const withoutTrends = rowsOf(frozenText("facts/assessments.csv")).map((row) => ({ ...row, trend: "" }));
		expect(rowsOf(result("facts/assessments.csv"))).toEqual(withoutTrends);
	});

	it("makes the areas what they are, but for Hisings Backa's number, which the facts have not followed to 78", () => {
		expect(differences(result("facts/areas.csv"), frozenText("facts/areas.csv"))).toEqual({
			made: ["hisings-backa,Hisings Backa,78,Göteborg,1480,Västra Götalands län,14,Väst"],
			wanted: ["hisings-backa,Hisings Backa,28,Göteborg,1480,Västra Götalands län,14,Väst"],
		});
	});

	it("leaves the report's own row, what it says has changed, and notes to be typed", () => {
		expectRowToFill(result("facts/reports.csv"), frozenText("facts/reports.csv"), "2025,2025-12-02");
		expect(result("facts/published-changes.json")).toBe(before("facts/published-changes.json"));
		expect(differences(result("facts/notes.csv"), frozenText("facts/notes.csv")).made).toEqual([]);
	});

	it("asks what the file cannot say, where it is not told", async () => {
		const { plan: asking } = await imported("uso_2025.zip", file, before, ...words.slice(0, 4));
		expect(asking.questions.map(({ answers }) => answers[0])).toEqual([
			'--name "sodra-sofielund-seved=Södra Sofielund / Seved"',
			'--name "tynnered-grevegarden-opaltorget=Tynnered / Grevegården / Opaltorget"',
			'--municipality "granangsringen=Tyresö"',
		]);
	});
});
