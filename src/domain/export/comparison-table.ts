/** What changed from one report to another as a table: a row per area, with class then, class now and the kind of change. */
import type { Atlas } from "../atlas.ts";
import type { ComparedArea } from "../compared-area.ts";
import type { Assessment } from "../dataset.ts";
import type { Period } from "../filter.ts";
import type { ColumnName, Value } from "./columns.ts";
import { type CsvFormName, writeTable } from "./csv.ts";
import { CAVEAT_COLUMNS, caveats } from "./terms.ts";
import type { ExportWording } from "./wording.ts";

const FACTS = [
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
] as const;

export const COMPARISON_COLUMNS = [...FACTS, ...CAVEAT_COLUMNS, "kalla"] as const satisfies readonly ColumnName[];

const REDRAWN = { redrawn: true, same: false, unknown: null } as const;

export function writeComparisonTable(
	atlas: Atlas,
	wording: ExportWording,
	period: Period,
	areas: readonly ComparedArea[],
	form: CsvFormName,
): string {
	const { year, since = year } = period;
	const kalla = wording.source([atlas.report(since), atlas.report(year)]);
	return writeTable(
		COMPARISON_COLUMNS,
		areas.map((compared) => ({
			...comparisonFacts(atlas, period, compared),
			...caveats(wording, assessmentsIn(compared), compared.change.kind === "omklassad"),
			kalla,
		})),
		form,
	);
}

/** A row without what it is not to be taken for and where it comes from. */
export function comparisonFacts(
	atlas: Atlas,
	{ year, since = year }: Period,
	{ area, name, change, then, now, redrawing }: ComparedArea,
): Record<(typeof FACTS)[number], Value> {
	const { municipality, county, region } = atlas.whereabouts(area);
	const after = now ? [now] : [];
	return {
		id: area,
		namn: name,
		fran_rapport: since,
		till_rapport: year,
		klass_fore: joinDistinct(then, ({ classification }) => classification),
		klass_efter: joinDistinct(after, ({ classification }) => classification),
		forandring: change.kind,
		delning: change.kind === "delad" ? joinDistinct(then, (assessment) => assessment.area) : null,
		omritad: REDRAWN[redrawing],
		kommun: municipality.name,
		kommunkod: municipality.code,
		lan: county.name,
		polisregion: region.name,
		grans_id_fore: joinDistinct(then, ({ boundary }) => boundary),
		grans_id_efter: joinDistinct(after, ({ boundary }) => boundary),
		grans_antagen_fore: joinDistinct(then, isAssumed),
		grans_antagen_efter: joinDistinct(after, isAssumed),
	};
}

/** Of either report. */
export function assessmentsIn({ then, now }: ComparedArea): readonly Assessment[] {
	return now ? [...then, now] : then;
}

function isAssumed({ boundaryBasis }: Assessment): string {
	return String(boundaryBasis === "assumed");
}

/** One value where all have the same; several stand after each other, as the parts of a whole may differ. */
function joinDistinct(assessments: readonly Assessment[], value: (assessment: Assessment) => string): string | null {
	return [...new Set(assessments.map(value))].join(" + ") || null;
}
