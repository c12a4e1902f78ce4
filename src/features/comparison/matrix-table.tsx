/** Class then by class now, with what came in and went out. Each number is a button for its areas. What was split stands below. */

import { type Change, sidesOf } from "../../domain/change.ts";
import { changeMatrix, type MatrixCell, type MatrixSide } from "../../domain/change-matrix.ts";
import { type Classification, classificationsIn } from "../../domain/classification.ts";
import type { ReportYear } from "../../domain/dataset.ts";
import { type Filters, filterChanges, isFiltering } from "../../domain/filter.ts";
import { ClassSymbol } from "../../site/class-symbol.tsx";
import { changeStatement, kindsOf } from "../../site/comparison-sentence.ts";
import { copyAsTable } from "../../site/copy-as-table.ts";
import { useSite } from "../../site/site.tsx";
import { filtersOf } from "../../state/selectors.ts";
import type { ReportPair } from "./change-sentences.ts";
import { ANY_MOVE, FilterButton } from "./filter-button.tsx";
import styles from "./matrix-table.module.css";

export function ChangeMatrix({ from, to }: ReportPair) {
	const { atlas, view, words } = useSite();
	const { matrix } = words.comparison;
	// The table keeps all its numbers while one of them is chosen.
	const changes = filterChanges(atlas, { year: to, since: from }, { ...filtersOf(view), ...ANY_MOVE });
	const cells = changeMatrix(changes);
	const [rows, columns] = [sidesIn(from), sidesIn(to)];
	const sum = (isCounted: (cell: MatrixCell) => boolean = () => true) =>
		words.format.number(cells.filter(isCounted).reduce((total, { areas }) => total + areas.length, 0));
	const name = (side: MatrixSide) => (isClass(side) ? words.table.short[side] : words.unlisted);
	const heading = (side: MatrixSide, scope: "row" | "col") => (
		<th key={side} scope={scope}>
			<span className={styles.side}>
				{isClass(side) && <ClassSymbol kind={side} />} {name(side)}
			</span>
		</th>
	);
	return (
		<div className={styles.scroller}>
			<table className={styles.matrix} data-testid="matrix" onCopy={copyAsTable}>
				<caption>
					<strong>{matrix.title}</strong> <span className={styles.aside}>{matrix.caption(from, to)}</span>{" "}
					<span className={styles.aside} data-needs-script>
						{matrix.hint}
					</span>
				</caption>
				<thead>
					<tr>
						<td aria-hidden="true">{matrix.corner(from, to)}</td>
						{columns.map((column) => heading(column, "col"))}
						<th scope="col">{matrix.total}</th>
					</tr>
				</thead>
				<tbody>
					{rows.map((row) => (
						<tr key={row}>
							{heading(row, "row")}
							{columns.map((column) => {
								const cell = cells.find(({ then, now }) => then === row && now === column);
								// Nothing can be outside both reports; all else can be, and none is.
								if (!cell)
									return <td key={column}>{isClass(row) || isClass(column) ? words.format.number(0) : "–"}</td>;
								const count = cell.areas.length;
								return (
									<td key={column}>
										<FilterButton
											move={moveOf(cell)}
											aria-label={matrix.cell(count, from, name(row), to, name(column))}
											data-stayed={cell.kind === "oforandrad" || undefined}
										>
											{words.format.number(count)}
										</FilterButton>
									</td>
								);
							})}
							<td className={styles.total}>{sum(({ then }) => then === row)}</td>
						</tr>
					))}
					<tr>
						<th scope="row">{matrix.total}</th>
						{columns.map((column) => (
							<td key={column} className={styles.total}>
								{sum(({ now }) => now === column)}
							</td>
						))}
						<td className={styles.total}>{sum()}</td>
					</tr>
				</tbody>
			</table>
			<Splits changes={changes} from={from} to={to} />
		</div>
	);
}

/** What the table leaves out, and how many areas it has fewer for that. */
function Splits({ changes, from, to }: ReportPair & { changes: readonly Change[] }) {
	const { view, words } = useSite();
	const { matrix } = words.comparison;
	const [splits] = kindsOf(changes.filter(({ kind }) => kind === "delad"));
	if (!splits) return null;
	const countOf = (side: "then" | "now") => splits.flatMap((split) => sidesOf(split)[side]).length;
	// Of what other filters leave nobody has published a number.
	const isWhole = !isFiltering({ ...filtersOf(view), ...ANY_MOVE });
	return (
		<p className={styles.splits}>
			<FilterButton move={{ ...ANY_MOVE, changes: ["delad"] }}>
				{changeStatement(words, { since: from, year: to }, splits)}
			</FilterButton>
			. {matrix.withoutSplits}
			{isWhole && ` ${matrix.fewer(countOf("then"), from, countOf("now"), to)}`}
		</p>
	);
}

/** The classes that a report could use, strictest first, and what is outside it. */
function sidesIn(year: ReportYear): MatrixSide[] {
	return [...classificationsIn(year).toReversed(), "outside"];
}

/** The filters that leave the areas of a cell and no others. */
function moveOf({ then, now, kind }: MatrixCell): Partial<Filters> {
	return {
		changes: [kind],
		formerClassifications: isClass(then) ? [then] : [],
		classifications: isClass(now) ? [now] : [],
	};
}

function isClass(side: MatrixSide): side is Classification {
	return side !== "outside";
}
