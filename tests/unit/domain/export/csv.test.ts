/** Tables as csv: what is written is read back equal, in either form, and nothing in it acts as a formula. */
import { dsvFormat } from "d3-dsv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CSV_FORMS, type CsvFormName, writeCsv } from "../../../../src/domain/export/csv.ts";
import { anyText } from "../../../fixtures/arbitrary-views.ts";

const FORMS: readonly CsvFormName[] = ["plain", "excel"];

/** As a program reads it that knows the form and takes the apostrophe before a formula for what it is. */
function readBack(text: string, form: CsvFormName): string[][] {
	const { separator, start } = CSV_FORMS[form];
	const rows = dsvFormat(separator).parseRows(text.slice(start.length));
	return rows.map((row) => row.map((value) => (/^'+[=+\-@\t\r]/.test(value) ? value.slice(1) : value)));
}

const value = fc.oneof(anyText, fc.string({ unit: fc.constantFrom(..."=+-@'\",;\t\r\n å") }));

describe.each(FORMS)("In the %s form", (form) => {
	it("any table is read back as it was written", () => {
		const tables = fc
			.integer({ min: 2, max: 4 })
			.chain((width) => fc.array(fc.array(value, { minLength: width, maxLength: width }), { minLength: 1 }));
		fc.assert(
			fc.property(tables, (rows) => {
				expect(readBack(writeCsv(rows, form), form)).toEqual(rows);
			}),
		);
	});

	it("any number is read back equal by a program that knows its decimal sign", () => {
		fc.assert(
			fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
				const [[, cell = ""] = []] = readBack(writeCsv([["a", number]], form), form);
				expect(Number(cell.replace(CSV_FORMS[form].decimalSign, "."))).toBe(number === 0 ? 0 : number);
			}),
		);
	});

	it("what is not known is empty", () => {
		expect(readBack(writeCsv([["a", null]], form), form)).toEqual([["a", ""]]);
	});

	it.each(["=1+1", "+46", "-5", "@SUM(A1)", "\tx", "\r=1"])("%j is text and no formula", (formula) => {
		const [[, cell] = []] = dsvFormat(CSV_FORMS[form].separator).parseRows(writeCsv([["a", formula]], form));
		expect(cell).toBe(`'${formula}`);
	});
});

it("Both forms of a table can lie in one folder", () => {
	expect(FORMS.map((form) => `panel${CSV_FORMS[form].ending}`)).toEqual(["panel.csv", "panel-excel.csv"]);
});

describe("The form for Excel in Swedish", () => {
	it("has a decimal comma in numbers and leaves text as it is", () => {
		expect(writeCsv([["dnr 1.5", 2346617.1, -0.5, 2019]], "excel")).toBe("\uFEFFdnr 1.5;2346617,1;-0,5;2019\r\n");
	});

	it("begins with the byte order mark, parts by semicolon and ends its lines as Windows does", () => {
		expect(
			writeCsv(
				[
					["namn", "rapport"],
					["Rinkeby; Tensta", "2019"],
				],
				"excel",
			),
		).toBe('\uFEFFnamn;rapport\r\n"Rinkeby; Tensta";2019\r\n');
	});
});

describe("The plain form", () => {
	it("has a decimal point in numbers", () => {
		expect(writeCsv([["yta", 2346617.1, -0.5]], "plain")).toBe("yta,2346617.1,-0.5\n");
	});

	it("has no mark, parts by comma and ends its lines with a line feed", () => {
		expect(
			writeCsv(
				[
					["namn", "rapport"],
					['"Seved", Malmö', "2019"],
				],
				"plain",
			),
		).toBe('namn,rapport\n"""Seved"", Malmö",2019\n');
	});
});
