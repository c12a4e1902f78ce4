/**
 * Reads the facts although the row of a report is not filled in yet: its totals, title and finding are typed by hand after the import, and the
 * import has to be able to run again before that.
 */
import { CLASSIFICATIONS } from "../../src/domain/classification.ts";
import type { Facts } from "../pipeline/facts.ts";
import { type FactFile, type FactSource, readFacts } from "../pipeline/read-facts.ts";
import { Refusal } from "../refusal.ts";
import { type Cells, TableText } from "./proposal/table-text.ts";

const REPORTS: FactFile = "facts/reports.csv";

/** Throws a `Refusal` with the first fault of the facts, which have to be sound before anything is added to them. */
export function readDespiteBlanks(source: FactSource, year: number): Facts {
	const read = readFacts((file) => (file === REPORTS ? filledIn(source, year) : source(file)));
	if ("facts" in read) return read.facts;
	throw new Refusal(`The facts cannot be read: ${read.problems[0]?.message ?? "npm run geodata says why."}`);
}

/** The blanks filled in by counting, for the reader's eyes alone. */
function filledIn(source: FactSource, year: number): string | undefined {
	const text = source(REPORTS);
	if (text === undefined) return undefined;
	const reports = new TableText(text, ["year"]);
	const row = reports.find({ year: String(year) });
	if (!row) return text;
	const listed = new TableText(source("facts/assessments.csv") ?? "", [])
		.rows()
		.filter((each) => each.year === row.year);
	const counted: Cells = {
		...Object.fromEntries(CLASSIFICATIONS.map((c) => [c, String(listed.filter((each) => each.class === c).length)])),
		...{ total: String(listed.length), title_sv: "–", finding_sv: "–", finding_en: "–" },
	};
	const blanks = Object.entries(counted).filter(([column]) => row[column] === "");
	reports.put({ year: String(year), ...Object.fromEntries(blanks) }, () => false);
	return reports.toString();
}
