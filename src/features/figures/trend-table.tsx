/** How many of the areas that the report on show counts have each trend that the Police state, in the rows of the other table. */

import { type ReportYear, TRENDS } from "../../domain/dataset.ts";
import { placeOf } from "../../domain/filter.ts";
import { groupBy } from "../../domain/group-by.ts";
import { tallyTrends } from "../../domain/tally-by.ts";
import { copyAsTable } from "../../site/copy-as-table.ts";
import { Scroller } from "../../site/scroller.tsx";
import { useSite } from "../../site/site.tsx";
import type { Breakdown } from "../../state/view.ts";
import { countedName } from "./counted-name.ts";
import styles from "./table.module.css";
import type { Column } from "./table-columns.ts";
import type { Row } from "./table-rows.ts";

interface TrendTableProps {
	breakdown: Breakdown;
	year: ReportYear;
	areas: Column["areas"];
	rows: readonly Row[];
}

export function TrendTable({ breakdown, year, areas, rows }: TrendTableProps) {
	const { atlas, words } = useSite();
	const { figures } = words;
	const byPlace = groupBy(areas, ({ area }) => placeOf(atlas, breakdown.rows, area));
	const caption = figures.trendCaption(countedName(words, breakdown.counted), figures.per[breakdown.rows], year);
	return (
		<Scroller label={caption}>
			<table className={styles.table} data-trends={breakdown.rows} onCopy={copyAsTable}>
				<caption>{caption}</caption>
				<thead>
					<tr>
						<th scope="col">{words.filters.facets[breakdown.rows]}</th>
						{TRENDS.map((trend) => (
							<th key={trend} scope="col">
								{words.format.sentence(words.table.trends[trend])}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{rows.map(({ id, name }) => (
						<tr key={id}>
							<th scope="row">{name}</th>
							<Cells areas={byPlace.get(id) ?? []} />
						</tr>
					))}
				</tbody>
				<tfoot>
					<tr>
						<th scope="row">{words.format.sentence(figures.total)}</th>
						<Cells areas={areas} />
					</tr>
				</tfoot>
			</table>
		</Scroller>
	);
}

function Cells({ areas }: Pick<TrendTableProps, "areas">) {
	const { words } = useSite();
	const counts = tallyTrends(areas);
	return TRENDS.map((trend) => (
		<td key={trend} data-none={counts[trend] === 0 || undefined}>
			{words.format.number(counts[trend])}
		</td>
	));
}
