/** What is said of a place in a row of a table: the columns that are added to the reader's own. */
import type { Assessment, ReportYear } from "../../dataset.ts";
import { type CsvFormName, writeLine, writeValue } from "../../export/csv.ts";
import type { BoundaryIndex } from "../boundary-index.ts";
import { type AskedPlace, isBorderCase } from "../look-up.ts";
import { toSweref99tm } from "../projections.ts";

/** The names are a promise to those who have built on them. */
export const RESULT_COLUMNS = [
	"lagesbild_rapport",
	"omrade_id",
	"omrade",
	"klass",
	"avstand_kant_m",
	"gransfall",
	"grans_antagen",
] as const;

export interface RowAnswer {
	readonly year: ReportYear;
	/** Every area that the place lies in, by name. */
	readonly areas: readonly Assessment[];
	/** Metres to the edge: of an area that it lies in, the nearer where there are two; else of the nearest area. */
	readonly toEdge: number;
	readonly isBorderCase: boolean;
	/** Whether a boundary that this rests on is borrowed from another report. */
	readonly isAssumed: boolean;
}

export function answerPlace({ at, uncertainty }: AskedPlace, index: BoundaryIndex, year: ReportYear): RowAnswer {
	const { within, nearest } = index.find(toSweref99tm(at), year);
	const edges = within.length > 0 ? within : nearest ? [nearest] : [];
	return {
		year,
		areas: within.map(({ assessment }) => assessment),
		toEdge: Math.min(Number.POSITIVE_INFINITY, ...edges.map(({ metres }) => metres)),
		isBorderCase: isBorderCase(nearest?.metres ?? Number.POSITIVE_INFINITY, uncertainty),
		isAssumed: edges.some(({ assessment }) => assessment.boundaryBasis === "assumed"),
	};
}

/** The header's line, with what the file begins with left to the caller. */
export function writeHeader(own: readonly string[], form: CsvFormName): string {
	return writeLine([...own.map((cell) => writeOwn(cell, form)), ...RESULT_COLUMNS], form);
}

/** The reader's own cells as they are, and then the answer; without one, since the place could not be read, only the report. */
export function writeRow(
	own: readonly string[],
	year: ReportYear,
	answer: RowAnswer | undefined,
	form: CsvFormName,
): string {
	const added = valuesOf(year, answer).map((value) => writeValue(value, form));
	return writeLine([...own.map((cell) => writeOwn(cell, form)), ...added], form);
}

/** In the order of `RESULT_COLUMNS`. */
export function valuesOf(year: ReportYear, answer: RowAnswer | undefined) {
	if (!answer) return [year, ...RESULT_COLUMNS.slice(1).map(() => null)];
	const { areas, toEdge, isBorderCase, isAssumed } = answer;
	return [
		year,
		joinDistinct(areas.map(({ area }) => area)),
		joinDistinct(areas.map(({ name }) => name)),
		joinDistinct(areas.map(({ classification }) => classification)),
		Number.isFinite(toEdge) ? Math.round(toEdge * 10) / 10 : null,
		isBorderCase,
		isAssumed,
	];
}

/** As in the tables of comparisons. */
function joinDistinct(values: readonly string[]): string | null {
	return [...new Set(values)].join(" + ") || null;
}

const PLAIN_NUMBER = /^[+-]?\d+(?:[.,]\d+)?$/;

/** A number is no formula, whatever sign it has, and stays as it is written. */
function writeOwn(cell: string, form: CsvFormName): string {
	return PLAIN_NUMBER.test(cell) ? cell : writeValue(cell, form);
}
