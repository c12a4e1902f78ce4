/**
 * The types of a table's columns in the two forms in which programs look for them: a schema (Table Schema), and a line of types in a
 * `.csvt` beside the table. Without either, a program that guesses takes a code such as 0127 for a number.
 */
import type { Atlas } from "../atlas.ts";
import { COLUMNS, type Column, type ColumnName } from "./columns.ts";
import { CSV_FORMS, type CsvFormName } from "./csv.ts";
import { knownYears } from "./known-years.ts";
import { type ExportWording, inEachLanguage } from "./wording.ts";

export interface TableShape {
	readonly columns: readonly ColumnName[];
	/** No two rows have the same values in these. */
	readonly key: readonly ColumnName[];
	readonly form: CsvFormName;
}

export function tableSchema({ columns, key, form }: TableShape, atlas: Atlas, wording: ExportWording): object {
	const known = knownYears(atlas);
	return {
		fields: columns.map((name) => {
			const column: Column = COLUMNS[name];
			return {
				name,
				type: column.type,
				...(column.type === "number" && { decimalChar: CSV_FORMS[form].decimalSign }),
				description: inEachLanguage(wording, (words) => words.columns(known)[name]),
				constraints: {
					...(column.isRequired && { required: true }),
					...(column.oneOf && { enum: column.oneOf }),
					...(column.pattern !== undefined && { pattern: column.pattern }),
				},
			};
		}),
		primaryKey: key,
		missingValues: [""],
	};
}

/**
 * GDAL and QGIS read it. QGIS passes over the whole line where it does not know a type, and not every version knows one for true
 * and false: they are text.
 */
const TYPES = {
	string: "String",
	year: "Integer",
	number: "Real",
	boolean: "String",
	array: "String",
} as const satisfies Record<Column["type"], string>;

export function writeColumnTypes(columns: readonly ColumnName[]): string {
	return `${columns.map((name) => `"${TYPES[COLUMNS[name].type]}"`).join(",")}\n`;
}
