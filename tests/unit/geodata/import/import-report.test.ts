/** The command as a whole, on the facts of the small country: what it says, what it asks, what it writes and what it leaves alone. */
import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { writeFacts } from "../../../../geodata/import/write-facts.ts";
import type { FactFile } from "../../../../geodata/pipeline/read-facts.ts";
import { geoJson } from "../../../fixtures/police-files/write-geojson.ts";
import type { ShapeRow } from "../../../fixtures/police-files/write-shapefile.ts";
import { factRowOf, ImportDesk, rectangle, row, UNCHANGED } from "./import-desk.ts";

const { Backen, Dalen, Stranden, Udden } = UNCHANGED;
const ALL = Object.values(UNCHANGED);

function deskWith(rows: readonly ShapeRow[]) {
	const desk = new ImportDesk();
	return { desk, words: desk.report(desk.put("uso_2027.geojson", geoJson(rows))) };
}

describe("Importing a report", () => {
	it("writes nothing but the review until it is told to", async () => {
		const { desk, words } = deskWith(ALL);
		const before = desk.facts();
		const said = await desk.run(...words);
		expect(said).toMatch(/Nothing was written\. With --write, these would change: .*assessments\.csv/);
		expect(desk.facts()).toEqual(before);
		expect(desk.review("2027.md")).toMatch(/\| all \| 4 \| 4 \|/);
		expect(desk.review("2027.html")).toMatch(/<h1>The 2027 report<\/h1>/);
	});

	it("adds a row for each area and one for the report, and says what is left to be typed", async () => {
		const { desk, words } = deskWith(ALL);
		const before = desk.facts();
		const said = await desk.run(...words, "--write");
		expect(desk.text("facts/assessments.csv")).toBe(
			`${before["facts/assessments.csv"]}backen,2027,sarskilt_utsatt,Backen,backen@2023,published,,,,,,,
dalen,2027,utsatt,Dalen,dalen@2025,published,,,,,,,
stranden,2027,sarskilt_utsatt,Stranden,stranden@2025,published,,,,,,,
udden,2027,utsatt,Udden,udden@2025,published,,,,,,,
`,
		);
		expect(desk.text("facts/reports.csv")).toBe(`${before["facts/reports.csv"]}2027,2027-12-01,,,,,,,,,,\n`);
		expect(desk.text("facts/boundaries.json")).toBe(before["facts/boundaries.json"]);
		expect(desk.text("facts/published-changes.json")).toBe(before["facts/published-changes.json"]);
		expect(said).toMatch(/Left to do: facts\/reports\.csv: in the row 2027/);
		expect(said).toMatch(/Left to do: facts\/published-changes\.json: write an item from 2025 to 2027/);
	});

	it("changes nothing when it runs a second time, also after the rest has been typed", async () => {
		const { desk, words } = deskWith(ALL);
		await desk.run(...words, "--write");
		const once = desk.facts();
		desk.today = "2028-01-15";
		expect(await desk.run(...words, "--write")).toMatch(/The facts say all this already/);
		expect(desk.facts()).toEqual(once);
		const typed = desk
			.text("facts/assessments.csv")
			.replace("backen@2023,published,,,,,,,\ndalen,2027", "backen@2023,published,stable,,,,,,\ndalen,2027");
		desk.put("geodata/facts/assessments.csv", typed);
		expect(await desk.run(...words, "--write")).toMatch(/The facts say all this already/);
		expect(desk.text("facts/assessments.csv")).toBe(typed);
	});

	it("refuses a file that says otherwise than the facts, which have the report already", async () => {
		const { desk, words } = deskWith(ALL);
		await desk.run(...words, "--write");
		desk.put(
			"uso_2027.geojson",
			geoJson([
				Backen,
				row("Dalen", rectangle(510_100, 6_610_000), { KATEGORI: "Särskilt utsatt område" }),
				Stranden,
				Udden,
			]),
		);
		expect(await desk.refusal(...words, "--write")).toMatch(
			/dalen 2027: class “utsatt” becomes “sarskilt_utsatt”.*Say --correct/,
		);
	});

	it("adds a boundary version where the outline differs by more than 1%, and not where it differs by less", async () => {
		const redrawn = row("Dalen", rectangle(510_100, 6_610_000, 1200));
		const { desk, words } = deskWith([
			row("Backen", rectangle(500_000, 6_610_000, 1005), { KATEGORI: "Särskilt utsatt område" }),
			redrawn,
			Stranden,
			Udden,
		]);
		await desk.run(...words, "--write");
		expect(desk.text("facts/boundaries.json")).toContain(
			'{"boundary_id":"dalen@2027","area_id":"dalen","published":2027,"source":"polisen-2027","published_area_m2":1200000.0',
		);
		expect(factRowOf(desk, "backen", 2027)).toContain("backen@2023");
		expect(desk.review("2027.md")).toMatch(/Backen.*differs by 0\.5%, which does not count as redrawn/);
		expect(desk.review("2027.html")).toMatch(/<h2>Redrawn \(1\)<\/h2>.*<svg/s);
	});

	it("asks where a new area lies, and puts it in every file when that is answered", async () => {
		const { desk, words } = deskWith([...ALL, row("Åsen", rectangle(505_000, 6_620_000))]);
		expect(await desk.refusal(...words, "--write")).toMatch(/1 question has to be answered first/);
		const said = await desk.run(...words);
		expect(said).toMatch(/In which municipality is Åsen\?/);
		await desk.run(...words, "--municipality", "asen=Nyby", "--write");
		expect(desk.text("facts/areas.csv")).toContain(
			"angen,Ängen,5,Söderby,0201,Södra län,02,Beta\nasen,Åsen,,Nyby,0101,Norra län,01,Alfa\nbacken",
		);
		expect(desk.text("facts/published-slugs.txt")).toContain("area angen\narea asen\narea backen");
	});

	it("writes a split with its parts, the one that kept the number first", async () => {
		const parts = [
			row("Östra", rectangle(500_600, 6_610_000, 400), { SPECIALOMR: "9" }),
			row("Västra", rectangle(500_000, 6_610_000, 600), { SPECIALOMR: "1" }),
		];
		const { desk, words } = deskWith([...parts, Dalen, Stranden, Udden]);
		await desk.run(...words, "--municipality", "ostra=Nyby", "--municipality", "vastra=Nyby", "--write");
		expect(desk.text("facts/lineage.csv")).toMatch(
			/relation\nbacken,vastra,2027,split\nbacken,ostra,2027,split\nstranden-udden/,
		);
	});

	it("asks whether a letter that differs is a slip, and prints the file's name either way", async () => {
		const { desk, words } = deskWith([
			Backen,
			Dalen,
			row("Strandem", rectangle(500_000, 6_580_000), { KATEGORI: "Särskilt utsatt område" }),
			Udden,
		]);
		expect(await desk.run(...words)).toMatch(/The file has “Strandem” where the area is called “Stranden”/);
		await desk.run(...words, "--name", "stranden=Stranden", "--write");
		expect(factRowOf(desk, "stranden", 2027)).toContain(",Strandem,");
		expect(desk.text("facts/areas.csv")).toContain("stranden,Stranden,3");
	});

	it("says what it overwrites: a new name, a new number", async () => {
		const { desk, words } = deskWith([
			Backen,
			row("Nya dalen", rectangle(510_100, 6_610_000), { SPECIALOMR: "12" }),
			Stranden,
			Udden,
		]);
		const said = await desk.run(...words, "--write");
		expect(said).toMatch(/Overwritten: facts\/areas\.csv, dalen: name “Dalen” becomes “Nya dalen”/);
		expect(said).toMatch(/Overwritten: facts\/areas\.csv, dalen: police_id “2” becomes “12”/);
	});

	it("asks about an area that the file measures otherwise than it draws it", async () => {
		const { desk, words } = deskWith([
			row("Backen", rectangle(500_000, 6_610_000), { KATEGORI: "Särskilt utsatt", Shape_Area: 5e6, Shape_Leng: 4000 }),
			Dalen,
			Stranden,
			Udden,
		]);
		expect(await desk.run(...words)).toMatch(/Of Backen, an area of 5000000\.0 m² is stated.*--measures measured/s);
		expect(await desk.run(...words, "--measures", "measured")).toMatch(/With --write/);
	});

	it.each([
		[
			"a class that is not known",
			{ KATEGORI: "Prioriterat område" },
			/The class “Prioriterat område” of Backen is not known: say --class/,
		],
		[
			"a class that is no longer in use",
			{ KATEGORI: "Riskområde" },
			/riskomrade in the file, which was no longer in use in 2027/,
		],
		["a field that is not known", { NIVA: "1" }, /The field NIVA \(“1”\) is not known/],
		["half a police organisation", { REGION: "Alfa" }, /Backen has no local_police_area in the file/],
		[
			"a police region that is not known",
			{ REGION: "Gamma", LPO: "a", PO: "b" },
			/The police region “Gamma” of Backen is not one/,
		],
	])("refuses %s with a sentence, and writes nothing", async (_, fields, sentence) => {
		const { desk, words } = deskWith([row("Backen", rectangle(500_000, 6_610_000), fields), Dalen, Stranden, Udden]);
		const before = desk.facts();
		expect(await desk.refusal(...words, "--write")).toMatch(sentence);
		expect(desk.facts()).toEqual(before);
	});

	it("refuses what would break a rule of the facts: an area in the wrong county", async () => {
		const { desk, words } = deskWith([...ALL, row("Åsen", rectangle(505_000, 6_620_000))]);
		const before = desk.facts();
		expect(await desk.refusal(...words, "--municipality", "asen=Söderby", "--write")).toMatch(
			/would break 1 of their rules/,
		);
		expect(desk.facts()).toEqual(before);
	});

	it.each([
		[["--year", "2027"], /Say which report is in which file/],
		[["--year", "2027", "--file", "a", "--published", "december"], /--published 2027-12-01/],
		[["--year", "2027", "--file", "a", "--published", "2026-12-01"], /called after their year/],
		[["--year", "2027", "--file", "a", "--published", "2027-12", "--wirte"], /--wirte/],
		[["--year", "2027", "--file", "a", "--published", "2027-12", "--is", "Husby"], /--is "Husby" cannot be read/],
	])("refuses words that it does not understand: %j", async (words, sentence) => {
		expect(await new ImportDesk().refusal(...words)).toMatch(sentence);
	});

	it("refuses an answer to what nobody asked, and a report that is older than the newest", async () => {
		const { desk, words } = deskWith(ALL);
		expect(await desk.refusal(...words, "--is", "Backe=backen")).toMatch(/the file lists no Backe/);
		expect(await desk.refusal(...words, "--municipality", "asen=Nyby")).toMatch(/there is no area asen/);
		const older = words.map((word) => word.replace("2027-12-01", "2024-12-01").replace(/^2027$/, "2024"));
		expect(await desk.refusal(...older)).toMatch(/The facts go to 2025 already/);
	});

	it("puts back what it has written when a later file cannot be replaced", () => {
		const desk = new ImportDesk();
		desk.put("geodata/facts/lineage.csv.d/in-the-way", "");
		const before = desk.text("facts/areas.csv");
		const inTheWay = "facts/lineage.csv.d" as FactFile;
		const folder = dirname(dirname(desk.put("geodata/facts/areas.csv", before)));
		const texts = new Map<FactFile, string>([
			["facts/areas.csv", "other"],
			[inTheWay, "other"],
		]);
		expect(() => writeFacts(folder, texts, () => before)).toThrow();
		expect(desk.text("facts/areas.csv")).toBe(before);
	});

	it("leaves all files as they were when one of them cannot be written", async () => {
		const { desk, words } = deskWith(ALL);
		const before = desk.facts();
		// What is in the way of the file that is written beside it.
		desk.put("geodata/facts/reports.csv.being-written/in-the-way", "");
		await expect(desk.run(...words, "--write")).rejects.toThrow();
		expect(desk.facts()).toEqual(before);
	});
});

describe("Correcting a report", () => {
	function deskCorrecting(year: number, rows: readonly ShapeRow[]) {
		const desk = new ImportDesk();
		return { desk, words: ["--year", String(year), "--correct", "--file", desk.put("c.geojson", geoJson(rows))] };
	}

	it("changes the class in that report alone, dates the change, and leaves what the file does not list", async () => {
		const { desk, words } = deskCorrecting(2023, [
			row("Dalen", rectangle(510_000, 6_610_000), { KATEGORI: "Särskilt utsatt område" }),
		]);
		const before = desk.text("facts/assessments.csv");
		expect(await desk.run(...words, "--write")).toMatch(
			/Overwritten: facts\/assessments\.csv, dalen 2023: class “riskomrade” becomes “sarskilt_utsatt”/,
		);
		expect(desk.text("facts/assessments.csv")).toBe(
			before.replace("dalen,2023,riskomrade", "dalen,2023,sarskilt_utsatt"),
		);
		expect(desk.text("facts/data-changes.csv")).toContain(
			"2027-12-05,2023,Uppgifter i rapporten 2023 har rättats: Dalen (klass).,Data of the 2023 report has been corrected: Dalen (category).",
		);
		expect(await desk.run(...words, "--write")).toMatch(/The facts say all this already/);
	});

	it("changes the outline of a boundary version in every report that is drawn with it", async () => {
		const { desk, words } = deskCorrecting(2025, [row("Udden", rectangle(501_000, 6_580_000, 990))]);
		const said = await desk.run(...words, "--write");
		expect(said).toMatch(/udden@2025: the outline for the reports 2025 becomes another/);
		expect(desk.text("facts/boundaries.json")).toContain(
			'"boundary_id":"udden@2025","area_id":"udden","published":2025,"source":"polisen-2025","published_area_m2":990000.0',
		);
	});

	it("asks whether an older boundary version is corrected or drawn anew from the report on", async () => {
		const corrected = row("Backen", rectangle(500_000, 6_610_000, 900), { KATEGORI: "Särskilt utsatt område" });
		const { desk, words } = deskCorrecting(2025, [corrected]);
		expect(await desk.run(...words)).toMatch(/stands for the reports 2019, 2023, 2025.*--outline "backen=all"/s);
		await desk.run(...words, "--outline", "backen=from", "--write");
		expect(factRowOf(desk, "backen", 2023)).toContain("backen@2023");
		expect(factRowOf(desk, "backen", 2025)).toContain("backen@2025");
	});

	it("refuses an area that the report does not list, and a report that the facts do not have", async () => {
		const { desk, words } = deskCorrecting(2025, [row("Åsen", rectangle(505_000, 6_620_000))]);
		expect(await desk.refusal(...words)).toMatch(/The file lists Åsen, which the 2025 report does not/);
		expect(await desk.refusal(...words.map((word) => (word === "2025" ? "2024" : word)))).toMatch(
			/The facts have no 2024 report to correct/,
		);
	});
});
