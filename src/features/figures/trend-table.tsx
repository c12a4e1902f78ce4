/** How many areas have each trend that the Police state, a row a place. */
import { type Assessment, TRENDS, type Trend } from "../../domain/dataset.ts";
import { type PLACE_FACETS, placeOf } from "../../domain/filter.ts";
import { groupBy } from "../../domain/group-by.ts";
import { tallyTrends } from "../../domain/statistics.ts";
import { useSite } from "../../site/site.tsx";
import styles from "./figures-table.module.css";

interface TrendTableProps {
	facet: (typeof PLACE_FACETS)[number];
	/** The places; those without an area have no row. */
	rows: readonly { readonly id: string; readonly name: string }[];
	year: number;
	assessments: readonly Assessment[];
}

export function TrendTable({ facet, rows, year, assessments }: TrendTableProps) {
	const { atlas, words } = useSite();
	const { figures } = words;
	const byPlace = groupBy(assessments, ({ area }) => placeOf(atlas, facet, area));
	const present = rows.flatMap(({ id, name }) => {
		const listed = byPlace.get(id);
		return listed ? [{ id, name, counts: tallyTrends(listed) }] : [];
	});
	if (present.length === 0) return null;
	return (
		<div className={styles.scroller}>
			<table className={styles.table} data-trends={facet}>
				<caption>{figures.trendCaption(figures.facets[facet], year)}</caption>
				<thead>
					<tr>
						<th scope="col">{words.filters.facets[facet]}</th>
						{TRENDS.map((trend) => (
							<th key={trend} scope="col">
								{words.format.sentence(words.table.trends[trend])}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{present.map(({ id, name, counts }) => (
						<Row key={id} {...{ name, counts }} />
					))}
				</tbody>
				<tfoot>
					<Row name={words.format.sentence(words.comparison.matrix.total)} counts={tallyTrends(assessments)} />
				</tfoot>
			</table>
		</div>
	);
}

function Row({ name, counts }: { name: string; counts: Readonly<Record<Trend, number>> }) {
	const { words } = useSite();
	return (
		<tr>
			<th scope="row">{name}</th>
			{TRENDS.map((trend) => (
				<td key={trend}>{counts[trend] === 0 ? "–" : words.format.number(counts[trend])}</td>
			))}
		</tr>
	);
}
