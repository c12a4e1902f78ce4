/**
 * One table of figures: a row a place, the classes in columns, small bars beside; of a comparison both reports side by
 * side.
 */
import { CLASSIFICATIONS, isInUse } from "../../domain/classification.ts";
import type { ReportYear } from "../../domain/dataset.ts";
import type { PLACE_FACETS } from "../../domain/filter.ts";
import { presentClasses, type Tally, tally } from "../../domain/statistics.ts";
import { ClassSymbol } from "../../site/class-symbol.tsx";
import { useSite } from "../../site/site.tsx";
import styles from "./figures-table.module.css";

export interface ReportFigures {
	readonly year: ReportYear;
	readonly total: Tally;
	/** By the id of a place; a place without areas is absent. */
	readonly byPlace: ReadonlyMap<string, Tally>;
}

interface FiguresTableProps {
	facet: (typeof PLACE_FACETS)[number];
	rows: readonly { readonly id: string; readonly name: string }[];
	/** One report, or the two of a comparison. */
	reports: readonly ReportFigures[];
}

const NONE = tally([]);

export function FiguresTable({ facet, rows, reports }: FiguresTableProps) {
	const { words } = useSite();
	const { figures } = words;
	const [first, second] = reports;
	if (!first || rows.length === 0) return null;
	const title = figures.facets[facet];
	const classes = CLASSIFICATIONS.toReversed().filter((classification) =>
		reports.some(({ year }) => isInUse(classification, year)),
	);
	const most = Math.max(1, ...reports.flatMap(({ byPlace }) => [...byPlace.values()].map(({ total }) => total)));
	return (
		<div className={styles.scroller}>
			<table className={styles.table} data-facet={facet}>
				<caption>
					{second ? figures.captionOf(title, first.year, second.year) : figures.caption(title, first.year)}
				</caption>
				<thead>
					<tr>
						<th scope="col" rowSpan={second && 2}>
							{words.filters.facets[facet]}
						</th>
						{classes.map((classification) => (
							<th key={classification} scope="colgroup" colSpan={reports.length}>
								<ClassSymbol kind={classification} /> {words.format.sentence(words.table.short[classification])}
							</th>
						))}
						<th scope="colgroup" colSpan={reports.length}>
							{words.format.sentence(figures.all)}
						</th>
						<td rowSpan={second && 2} />
					</tr>
					{second && (
						<tr>
							{[...classes, "all"].map((column) =>
								reports.map(({ year }) => (
									<th key={`${column} ${year}`} scope="col">
										{year}
									</th>
								)),
							)}
						</tr>
					)}
				</thead>
				<tbody>
					{rows.map(({ id, name }) => (
						<Row
							key={id}
							name={name}
							tallies={reports.map(({ byPlace }) => byPlace.get(id) ?? NONE)}
							{...{ classes, most }}
						/>
					))}
				</tbody>
				<tfoot>
					<Row
						name={words.format.sentence(words.comparison.matrix.total)}
						tallies={reports.map(({ total }) => total)}
						{...{ classes }}
					/>
				</tfoot>
			</table>
		</div>
	);
}

interface RowProps {
	name: string;
	/** A tally for each report. */
	tallies: readonly Tally[];
	classes: readonly (typeof CLASSIFICATIONS)[number][];
	/** What the longest bar stands for; without it there are no bars. */
	most?: number;
}

function Row({ name, tallies, classes, most }: RowProps) {
	const { words } = useSite();
	const number = (count: number, key: string) => <td key={key}>{count === 0 ? "–" : words.format.number(count)}</td>;
	return (
		<tr>
			<th scope="row">{name}</th>
			{classes.map((classification) =>
				tallies.map(({ byClass }, report) => number(byClass[classification], `${classification} ${report}`)),
			)}
			{tallies.map(({ total }, report) => number(total, `all ${report}`))}
			<td className={styles.bars} aria-hidden="true">
				{most !== undefined &&
					tallies.map((counts, report) => (
						<span
							// biome-ignore lint/suspicious/noArrayIndexKey: the reports' own order is their key
							key={report}
							className={styles.bar}
							data-then={report < tallies.length - 1 || undefined}
						>
							{presentClasses(counts)
								.toReversed()
								.map(({ classification, count }) => (
									<span key={classification} data-class={classification} data-share={count} />
								))}
							<span data-share={most - counts.total} />
						</span>
					))}
			</td>
		</tr>
	);
}
