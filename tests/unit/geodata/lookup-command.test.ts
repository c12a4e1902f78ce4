/** The command that looks up a file: what it writes, what it tells, and what it refuses with which sentence. */
import { spawnSync } from "node:child_process";
import { csvParse } from "d3-dsv";
import { describe, expect, it } from "vitest";
import { CommandError, lookUpFile } from "../../../geodata/lookup/lookup-command.ts";
import { assessed, atlas } from "../../fixtures/atlas.ts";

const [lng, lat] = atlas.boundary(assessed("husby", 2025).boundary).inner;
const FILE = `namn;lat;lon\nHusby;${lat};${lng}\nKista;59,403;17,945\nParis;48,85;2,29\n`;

async function run(file: string, ...args: string[]) {
	const written = new Map<string | undefined, string>();
	const told: string[] = [];
	await lookUpFile(args, {
		atlas,
		async *read(path) {
			if (path === "gone.csv") throw Object.assign(new Error("ENOENT"), { code: "ENOENT" });
			yield new TextEncoder().encode(file);
		},
		async write(path, text) {
			written.set(path, (written.get(path) ?? "") + text);
		},
		tell: (line) => told.push(line),
	});
	const text = written.get(undefined) ?? "";
	return { text, written, rows: csvParse(text), told: told.join("\n") };
}

const refusal = async (file: string, ...args: string[]) => {
	const error: unknown = await run(file, ...args).then(
		() => undefined,
		(reason: unknown) => reason,
	);
	if (!(error instanceof CommandError)) throw error ?? new Error("It was not refused");
	return error.message;
};

describe("npm run lookup", () => {
	it("asks the newest report where none is named", async () => {
		const { rows } = await run(FILE, "file.csv");
		expect(rows.map((row) => [row.lagesbild_rapport, row.omrade_id])).toEqual([
			["2025", "husby"],
			["2025", ""],
			["2025", ""],
		]);
	});

	it("asks the report that is named, or all of them", async () => {
		const one = await run(FILE, "file.csv", "--rapport", "2019");
		const all = await run(FILE, "--rapport=alla");
		expect(new Set(one.rows.map((row) => row.lagesbild_rapport))).toEqual(new Set(["2019"]));
		expect(all.rows).toHaveLength(3 * atlas.years.length);
	});

	it("tells what it has read as what, and which rows it could not read", async () => {
		const { told } = await run(FILE, "file.csv");
		expect(told).toContain("places in lat and lon (wgs84)");
		expect(told).toContain("3 rows, of which 2 could be read");
		expect(told).toMatch(/line 4: outside \(.*\d.*\)/);
	});

	it("takes the columns and the system that are named", async () => {
		const file = "N;E;lat;lon\n6588627;667180;59,403;17,945\n6400000;319000;57,7;11,97\n";
		expect((await run(file, "--kolumner", "n,E")).told).toContain("places in N and E (sweref99tm)");
		expect((await run(file, "--kolumner", "3,4")).told).toContain("places in lat and lon (wgs84)");
		expect((await run(file, "--system", "SWEREF 99 TM")).told).toContain("(sweref99tm)");
	});

	it("writes for Excel, and to a file, where that is wanted", async () => {
		const { text, written } = await run(FILE, "file.csv", "--excel", "--ut", "result.csv");
		expect(text).toBe("");
		expect(written.get("result.csv")).toMatch(/^\uFEFFnamn;lat;lon;lagesbild_rapport;/);
	});

	it.each([
		["a report that there is none of", ["--rapport", "2018"], "There is no report 2018; there are 2015, 2017"],
		["an option that it does not know", ["--raport", "2019"], "--raport"],
		["a column that is not there", ["--kolumner", "x,y"], "There is no column x. The columns are namn, lat, lon."],
		["columns without places", ["--kolumner", "namn"], "No places in Sweden are in namn."],
		["a system that it does not know", ["--system", "utm"], "--system is one of wgs84, sweref99tm, rt90"],
		["a file that is not there", ["gone.csv"], "gone.csv: cannot be read (ENOENT)."],
		["two files", ["a.csv", "b.csv"], "One file at a time"],
	])("refuses %s", async (_, args, sentence) => {
		expect(await refusal(FILE, ...args)).toContain(sentence);
	});

	it("refuses a table without places, and an empty one", async () => {
		expect(await refusal("namn;antal\nKista;5\n")).toContain("No column seems to hold places in Sweden");
		expect(await refusal("")).toContain("There is no row in the file");
	});
});

describe("As a program", () => {
	const command = (args: readonly string[], input = "") =>
		spawnSync(process.execPath, ["--import", "tsx", "geodata/look-up-file.ts", ...args], { input, encoding: "utf8" });

	it("reads standard input and writes standard output, and nothing else there", () => {
		const { stdout, status } = command(["--rapport", "2025"], FILE);
		expect(status).toBe(0);
		expect(csvParse(stdout).map((row) => row.omrade_id)).toEqual(["husby", "", ""]);
	});

	it("ends with 1 and one sentence where something is wrong", () => {
		const { stdout, stderr, status } = command(["--rapport", "1999"], FILE);
		expect([stdout, status]).toEqual(["", 1]);
		expect(stderr.trim().split("\n")).toHaveLength(1);
	});
});
