/** The table of figures: a row a place, a column a report; of a comparison also the difference between the two. */

import type { ReportYear } from "../../domain/dataset.ts";
import { type Tally, tally } from "../../domain/statistics.ts";
import { copyAsTable } from "../../site/copy-as-table.ts";
import { Scroller } from "../../site/scroller.tsx";
import { useSite } from "../../site/site.tsx";
import { ViewLink } from "../../site/view-link.tsx";
import { chooseReport } from "../../state/transitions.ts";
import type { Breakdown } from "../../state/view.ts";
import { countedName } from "./counted-name.ts";
import { PatternedBar } from "./patterned-bar.tsx";
import styles from "./table.module.css";
import type { Column } from "./table-columns.ts";
import type { Row } from "./table-rows.ts";

interface CountsTableProps {
	breakdown: Breakdown;
	columns: readonly Column[];
	rows: readonly Row[];
	/** The two reports of a comparison. */
	compared?: { readonly from: ReportYear; readonly to: ReportYear } | undefined;
	/** As it is without script, where the timeline leads to other reports: no bars, and links to the pages of municipalities alone. */
	isPlain?: boolean;
}

const NONE = tally([]);

export function CountsTable({ breakdown, columns, rows, compared, isPlain = false }: CountsTableProps) {
	const { words } = useSite();
	const { figures } = words;
	const isLinked = !isPlain || breakdown.rows === "municipalities";
	const most = Math.max(1, ...columns.flatMap(({ byPlace }) => [...byPlace.values()].map(({ total }) => total)));
	const caption = figures.caption(countedName(words, breakdown.counted), figures.per[breakdown.rows]);
	return (
		<Scroller label={caption}>
			<table className={styles.table} data-rows={breakdown.rows} onCopy={copyAsTable}>
				<caption>{caption}</caption>
				<thead>
					<tr>
						<th scope="col">{words.filters.facets[breakdown.rows]}</th>
						{columns.map(({ year, isChosen }) => (
							<th key={year} scope="col" data-report data-chosen={isChosen || undefined}>
								{isPlain ? (
									year
								) : (
									<ViewLink
										change={(view) => chooseReport(view, year)}
										title={words.figures.choose(year)}
										aria-current={isChosen ? "true" : undefined}
									>
										{year}
									</ViewLink>
								)}
							</th>
						))}
						{compared && (
							<th scope="col" data-difference>
								{figures.difference(compared.from, compared.to)}
							</th>
						)}
					</tr>
				</thead>
				<tbody>
					{rows.map(({ id, name, open }) => (
						<tr key={id}>
							<th scope="row">{isLinked ? <ViewLink change={open}>{name}</ViewLink> : name}</th>
							<Cells
								tallyOf={({ byPlace }) => byPlace.get(id) ?? NONE}
								{...{ columns, compared }}
								most={isPlain ? undefined : most}
							/>
						</tr>
					))}
				</tbody>
				<tfoot>
					<tr>
						<th scope="row">{words.format.sentence(figures.total)}</th>
						<Cells tallyOf={({ total }) => total} {...{ columns, compared }} />
					</tr>
				</tfoot>
			</table>
		</Scroller>
	);
}

interface CellsProps extends Pick<CountsTableProps, "columns" | "compared"> {
	tallyOf: (column: Column) => Tally;
	/** What the longest bar stands for; without it there are no bars. */
	most?: number | undefined;
}

function Cells({ columns, compared, tallyOf, most }: CellsProps) {
	const { words } = useSite();
	const counted = (year: ReportYear) => {
		const column = columns.find((each) => each.year === year);
		return column === undefined || column.silence ? undefined : tallyOf(column).total;
	};
	const [before, after] = compared ? [counted(compared.from), counted(compared.to)] : [];
	return (
		<>
			{columns.map((column) => {
				const counts = tallyOf(column);
				return (
					<td
						key={column.year}
						data-report
						data-chosen={column.isChosen || undefined}
						data-none={(!column.silence && counts.total === 0) || undefined}
					>
						<span className={styles.cell}>
							<span className={styles.count}>{column.silence ? <Unsaid /> : words.format.number(counts.total)}</span>
							{most !== undefined && <PatternedBar counts={counts} most={most} />}
						</span>
					</td>
				);
			})}
			{compared && (
				<td data-difference data-none={before === after || undefined}>
					{before === undefined || after === undefined ? <Unsaid /> : signed(after - before, words.format.number)}
				</td>
			)}
		</>
	);
}

/** In place of a number that the report does not have. */
function Unsaid() {
	const { words } = useSite();
	return (
		<>
			<span aria-hidden="true">–</span>
			<span className="visually-hidden">{words.area.unknown}</span>
		</>
	);
}

/** "+4", "−6", "0" */
function signed(value: number, format: (value: number) => string): string {
	const sign = value > 0 ? "+" : value < 0 ? "−" : "";
	return sign + format(Math.abs(value));
}
