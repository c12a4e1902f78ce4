/** What changed from one report to another as a table: a row per area, with class then, class now and the kind of change. */
import type { Atlas } from "../atlas.ts";
import type { ComparedArea } from "../compared-area.ts";
import type { Assessment } from "../dataset.ts";
import type { Period } from "../filter.ts";
import { type CsvFormName, writeTable } from "./csv.ts";
import { caveatOf, sourceOf } from "./terms.ts";

const COLUMNS = [
	"id",
	"namn",
	"fran_rapport",
	"till_rapport",
	"klass_fore",
	"klass_efter",
	"forandring",
	"delning",
	"omritad",
	"kommun",
	"kommunkod",
	"lan",
	"polisregion",
	"grans_id_fore",
	"grans_id_efter",
	"grans_antagen_fore",
	"grans_antagen_efter",
	"forbehall",
	"caveat",
	"kalla",
] as const;

export type ComparisonRow = Record<(typeof COLUMNS)[number], string>;

export function writeComparisonTable(
	atlas: Atlas,
	period: Period,
	areas: readonly ComparedArea[],
	form: CsvFormName,
): string {
	return writeTable(
		COLUMNS,
		areas.map((area) => comparisonRow(atlas, period, area)),
		form,
	);
}

export function comparisonRow(atlas: Atlas, { year, since = year }: Period, compared: ComparedArea): ComparisonRow {
	const { area, name, change, then, now } = compared;
	const { municipality, county, region } = atlas.whereabouts(area);
	const after = now ? [now] : [];
	const caveat = caveatOf([...then, ...after], change.kind === "omklassad");
	return {
		id: area,
		namn: name,
		fran_rapport: String(since),
		till_rapport: String(year),
		klass_fore: each(then, ({ classification }) => classification),
		klass_efter: each(after, ({ classification }) => classification),
		forandring: change.kind,
		delning: change.kind === "delad" ? each(then, (assessment) => assessment.area) : "",
		omritad: { redrawn: "true", same: "false", unknown: "" }[compared.redrawing],
		kommun: municipality.name,
		kommunkod: municipality.code,
		lan: county.name,
		polisregion: region.name,
		grans_id_fore: each(then, ({ boundary }) => boundary),
		grans_id_efter: each(after, ({ boundary }) => boundary),
		grans_antagen_fore: each(then, isBorrowed),
		grans_antagen_efter: each(after, isBorrowed),
		forbehall: caveat.sv,
		caveat: caveat.en,
		kalla: sourceOf([atlas.report(since), atlas.report(year)]),
	};
}

function isBorrowed({ boundaryBasis }: Assessment): string {
	return String(boundaryBasis === "assumed");
}

/** One value where all have the same; several stand after each other, as the parts of a whole may differ. */
function each(assessments: readonly Assessment[], value: (assessment: Assessment) => string): string {
	return [...new Set(assessments.map(value))].join(" + ");
}
