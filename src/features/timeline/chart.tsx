/** What the reports have of that which the page is about: of an area or a place its class, else how many areas have which. */
import type { ReactElement, ReactNode } from "react";
import type { Atlas } from "../../domain/atlas.ts";
import { changeHistory } from "../../domain/change-history.ts";
import { isInUse, STRICTEST_FIRST } from "../../domain/classification.ts";
import type { ReportYear } from "../../domain/dataset.ts";
import type { Messages } from "../../i18n/words.ts";
import { symbolOf } from "../../site/class-symbol.tsx";
import { filterNames } from "../../site/option-names.ts";
import type { SaidOfPlace } from "../../site/said-of-place.ts";
import { filtersOf, talliesOnShow } from "../../state/selectors.ts";
import type { View } from "../../state/view.ts";
import { AreaSymbol, type AreaSymbolProps } from "./area-symbol.tsx";
import { ClassCounts } from "./class-counts.tsx";
import { CountLabels, SymbolLabels } from "./row-labels.tsx";

interface Chart {
	readonly labels: ReactElement;
	/** What stands over a year. */
	column(year: ReportYear): ReactNode;
}

export function chartOf(atlas: Atlas, view: View, words: Messages, said?: SaidOfPlace): Chart {
	if (said) {
		const marks = atlas.years.map((year) => ({ year, kind: said.mark(year) }));
		return symbolChart(marks, said.speech.place.none);
	}
	if (view.subject.kind !== "area") return countChart(atlas, view, words);
	const steps = changeHistory(atlas, view.subject.area);
	return symbolChart(
		steps.map(({ standing, kind }) => ({ year: standing.year, kind: symbolOf(standing), change: kind })),
		words.unlisted,
	);
}

/** `unlisted`: what the empty symbol stands for. */
function symbolChart(symbols: readonly (AreaSymbolProps & { year: ReportYear })[], unlisted: string): Chart {
	return {
		labels: <SymbolLabels kinds={new Set(symbols.map(({ kind }) => kind))} unlisted={unlisted} />,
		column(year) {
			const symbol = symbols.find((each) => each.year === year);
			return symbol && <AreaSymbol kind={symbol.kind} change={symbol.change} />;
		},
	};
}

function countChart(atlas: Atlas, view: View, words: Messages): Chart {
	const filters = filtersOf(view);
	const tallies = talliesOnShow(atlas, view);
	const asked = filters.classifications;
	const usable = STRICTEST_FIRST.filter(
		(each) => (asked.length === 0 || asked.includes(each)) && tallies.some(({ year }) => isInUse(each, year)),
	);
	// A class that none of them ever had says nothing; where there is no area at all, that is what is to be said.
	const had = usable.filter((each) => tallies.some(({ tally }) => tally.byClass[each] > 0));
	const classes = had.length > 0 ? had : usable;
	const hasUnstated = tallies.length < atlas.years.length;
	const most = Math.max(1, ...tallies.map(({ tally }) => tally.total));
	return {
		labels: <CountLabels scope={scopeOf(atlas, view, words)} classes={classes} hasUnstated={hasUnstated} />,
		column(year) {
			const tally = tallies.find((each) => each.year === year)?.tally;
			return <ClassCounts year={year} tally={tally} classes={classes} most={most} />;
		},
	};
}

/** The areas that are counted, in words; their classes have rows of their own. */
function scopeOf(atlas: Atlas, view: View, words: Messages): string {
	const { filters } = view;
	// What they did is said of one report, and they are counted in every one.
	if (filters.changes.length > 0 || filters.formerClassifications.length > 0) return words.timeline.selected;
	const narrowed = filterNames(atlas, { ...view, filters: { ...filters, classifications: [] } }, words);
	return words.format.sentence(narrowed.join(", ")) || words.timeline.areas;
}
