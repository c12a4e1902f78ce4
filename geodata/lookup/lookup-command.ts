/**
 * `npm run lookup`: looks up every row of a file, as the site does, and writes the result. It knows options and messages; files, streams
 * and the dataset are handed in.
 */
import { parseArgs } from "node:util";
import type { Atlas } from "../../src/domain/atlas.ts";
import type { ReportYear } from "../../src/domain/dataset.ts";
import type { CsvFormName } from "../../src/domain/export/csv.ts";
import { createBoundaryIndex } from "../../src/domain/lookup/boundary-index.ts";
import { COORDINATE_SYSTEMS, type CoordinateSystem } from "../../src/domain/lookup/coordinate-systems.ts";
import type { ColumnChoice } from "../../src/domain/lookup/table/guess-columns.ts";
import { createTableLookup, writeRows, writeStart } from "../../src/domain/lookup/table/look-up-table.ts";
import { type OpenedTable, openTable, TableError } from "../../src/domain/lookup/table/open-table.ts";
import type { TableSummary } from "../../src/domain/lookup/table/table-summary.ts";
import { fold } from "../../src/domain/slug.ts";

export const HELP = `Looks up the places of a file in the Police's reports.

    npm run --silent lookup -- <file> [options] > result.csv

<file>: CSV, TSV or any text with a delimiter, GeoJSON, or Excel's .xlsx; without it, or as -, standard input.
The result has the file's own columns, and lagesbild_rapport, omrade_id, omrade, klass, avstand_kant_m, gransfall
and grans_antagen. Rows that cannot be read are kept without an answer, and named on standard error.

  --rapport <year>     the report to ask, or alla for all of them, a row each; without it the newest
  --kolumner <a[,b]>   the columns with the place, by name or by number from 1; without it they are guessed
  --system <system>    wgs84, sweref99tm or rt90; without it the numbers tell
  --excel              the result as Excel in Swedish opens it: semicolon, decimal comma, byte order mark
  --ut <file>          writes the result there and not to standard output
  --help               this text

Everything happens on this computer. The boundaries say nothing of a building or a person: not for decisions about individuals.
`;

export interface CommandWorld {
	readonly atlas: Atlas;
	/** The bytes of a file, or of standard input; throws where it cannot be opened. */
	read(path: string | undefined): AsyncIterable<Uint8Array>;
	/** Writes to a file, or to standard output; resolves when more can be taken. */
	write(path: string | undefined, text: string): Promise<void>;
	/** A line for the person, not a part of the result. */
	tell(line: string): void;
}

/** Something that the person who gave the command has to change. */
export class CommandError extends Error {
	override readonly name = "CommandError";
}

/** Throws a `CommandError` with a sentence for whoever gave the command. */
export async function lookUpFile(args: readonly string[], world: CommandWorld): Promise<void> {
	const { values, positionals } = readOptions(args);
	if (values.help) return world.write(undefined, HELP);
	if (positionals.length > 1) throw new CommandError(`One file at a time: ${positionals.join(", ")}`);
	const [file] = positionals;
	const years = chooseYears(world.atlas, values.rapport);
	const system = chooseSystem(values.system);
	const table = await open(world, file === "-" ? undefined : file);
	const choice = chooseColumns(table, values.kolumner, system);
	world.tell(describeChoice(table, choice));
	const form: CsvFormName = values.excel ? "excel" : "plain";
	const question = { columns: table.columns, choice, years, isGeojson: table.format === "geojson" };
	const lookup = createTableLookup(createBoundaryIndex(world.atlas), question);
	await world.write(values.ut, writeStart(question, form));
	for await (const rows of table.batches()) {
		await world.write(values.ut, writeRows(lookup.lookUp(rows), question, form));
	}
	for (const line of describeSummary(lookup.summary())) world.tell(line);
}

function readOptions(args: readonly string[]) {
	try {
		return parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				rapport: { type: "string" },
				kolumner: { type: "string" },
				system: { type: "string" },
				excel: { type: "boolean" },
				ut: { type: "string" },
				help: { type: "boolean" },
			},
		});
	} catch (error) {
		throw new CommandError(error instanceof Error ? error.message : String(error));
	}
}

function chooseYears(atlas: Atlas, written: string | undefined): readonly ReportYear[] {
	if (written === undefined) return [atlas.newest];
	if (["alla", "all"].includes(fold(written))) return atlas.years;
	const year = atlas.years.find((each) => String(each) === written);
	if (year === undefined) throw new CommandError(`There is no report ${written}; there are ${atlas.years.join(", ")}.`);
	return [year];
}

function chooseSystem(written: string | undefined): CoordinateSystem | undefined {
	if (written === undefined) return undefined;
	const system = COORDINATE_SYSTEMS.find((each) => each === fold(written).replace(/[^a-z0-9]/g, ""));
	if (!system) throw new CommandError(`--system is one of ${COORDINATE_SYSTEMS.join(", ")}, and not ${written}.`);
	return system;
}

async function open(world: CommandWorld, file: string | undefined): Promise<OpenedTable> {
	const name = file ?? "Standard input";
	try {
		return await openTable(world.read(file));
	} catch (error) {
		if (error instanceof TableError) throw new CommandError(`${name}: ${error.message}.`);
		if (error instanceof Error && "code" in error) throw new CommandError(`${name}: cannot be read (${error.code}).`);
		throw error;
	}
}

function chooseColumns(
	table: OpenedTable,
	written: string | undefined,
	system: CoordinateSystem | undefined,
): ColumnChoice {
	const wanted = written?.split(",").map((name) => columnNamed(table, name));
	const fits = table.guesses.filter(({ choice }) => {
		const columns = choice.kind === "pair" ? choice.columns : [choice.column];
		const isWanted = !wanted || (wanted.length === columns.length && wanted.every((each) => columns.includes(each)));
		return isWanted && (system === undefined || choice.kind === "single" || choice.system === system);
	});
	const [likeliest] = fits;
	if (likeliest) return likeliest.choice;
	const [first, second, ...others] = wanted ?? [];
	if (first !== undefined && second !== undefined && others.length === 0 && system) {
		return { kind: "pair", columns: [first, second], system };
	}
	const there = `The columns are ${table.columns.join(", ")}.`;
	if (wanted) throw new CommandError(`No places in Sweden are in ${written}${system ? ` as ${system}` : ""}. ${there}`);
	throw new CommandError(`No column seems to hold places in Sweden; name them with --kolumner. ${there}`);
}

function columnNamed({ columns }: OpenedTable, written: string): number {
	const name = fold(written).trim();
	const byName = columns.findIndex((column) => fold(column).trim() === name);
	if (byName !== -1) return byName;
	const number = Number(name);
	if (Number.isInteger(number) && number >= 1 && number <= columns.length) return number - 1;
	throw new CommandError(`There is no column ${written}. The columns are ${columns.join(", ")}.`);
}

function describeChoice({ columns, format }: OpenedTable, choice: ColumnChoice): string {
	const chosen = choice.kind === "pair" ? choice.columns : [choice.column];
	const names = chosen.map((column) => columns[column]).join(" and ");
	return `Read as ${format}; places in ${names}${choice.kind === "pair" ? ` (${choice.system})` : ""}`;
}

/** Of more the count says enough. */
const LISTED = 50;

function describeSummary({ rows, read, reports, unread }: TableSummary): string[] {
	return [
		`${rows} rows, of which ${read} could be read`,
		...reports.map(({ year, within, outside, borderCases }) => {
			const classes = Object.entries(within).map(([name, count]) => `${name} ${count}`);
			return `${year}: ${[...classes, `in no area ${outside}`].join(", ")}; border cases ${borderCases}`;
		}),
		...unread
			.slice(0, LISTED)
			.map(({ line, reason, written }) => `line ${line}: ${reason}${written && ` (${written})`}`),
		...(rows - read > LISTED ? [`and ${rows - read - LISTED} more rows that could not be read`] : []),
	];
}
