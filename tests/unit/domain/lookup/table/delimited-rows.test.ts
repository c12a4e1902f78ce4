/** Rows of a text that comes in pieces: as d3-dsv reads the whole of it, and more forgiving where people forget quotes. */
import { dsvFormat } from "d3-dsv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createRowReader } from "../../../../../src/domain/lookup/table/delimited-rows.ts";

function readRows(text: string, delimiter: string, cuts: readonly number[] = []) {
	const reader = createRowReader(delimiter);
	const edges = [0, ...cuts.map((cut) => cut % (text.length + 1)), text.length].toSorted((a, b) => a - b);
	return [...edges.slice(1).flatMap((edge, i) => reader.push(text.slice(edges[i], edge))), ...reader.end()];
}

const cellsOf = (text: string, delimiter = ";") => readRows(text, delimiter).map(({ cells }) => cells);

const cell = fc.string({ unit: fc.constantFrom(..."ab\"';,\n\r 9å"), maxLength: 6 });

describe("Rows", () => {
	it("are those of d3-dsv, however the text is cut", () => {
		const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { maxLength: 6 });
		fc.assert(
			fc.property(
				rows,
				fc.constantFrom(";", ",", "\t"),
				fc.constantFrom("\n", "\r\n"),
				fc.array(fc.nat()),
				(...given) => {
					const [written, delimiter, lineEnd, cuts] = given;
					const text = written.map((row) => dsvFormat(delimiter).formatRow(row)).join(lineEnd);
					expect(readRows(text, delimiter, cuts).map(({ cells }) => cells)).toEqual(written);
				},
			),
			{ numRuns: 500 },
		);
	});

	it("are the same whatever the text and its cuts are", () => {
		fc.assert(
			fc.property(
				fc.string({ unit: fc.constantFrom(...'a";\n\r'), maxLength: 30 }),
				fc.array(fc.nat()),
				(text, cuts) => {
					expect(readRows(text, ";", cuts)).toEqual(readRows(text, ";"));
				},
			),
			{ numRuns: 1000 },
		);
	});

	it("know the line that they begin on, blank lines and lines within cells counted", () => {
		const text = 'a;b\n\n"två\nrader";c\r\n  \r\nd;e\rf;g';
		expect(readRows(text, ";").map(({ line }) => line)).toEqual([1, 3, 6, 7]);
	});

	it("keep a quote that stands for seconds", () => {
		expect(cellsOf("59°24'10.8\"N;17°56'42\"E\nb;c")).toEqual([
			["59°24'10.8\"N", "17°56'42\"E"],
			["b", "c"],
		]);
	});

	it("are not swallowed by a quote that never ends", () => {
		expect(cellsOf('"Kalles bar;59\nb;c\nd;e')).toEqual([
			['"Kalles bar', "59"],
			["b", "c"],
			["d", "e"],
		]);
	});

	it("are not swallowed by a quote that only ends in another row's", () => {
		expect(cellsOf('"Kalles bar;59\nb;"c"')).toEqual([
			['"Kalles bar', "59"],
			["b", "c"],
		]);
	});
});
