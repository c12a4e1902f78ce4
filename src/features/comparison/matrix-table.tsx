/**
 * Class then by class now, with what came in, went out or was split. Each number is a button that leaves its areas on
 * the map and in the list, and pressed again gives all of them back.
 */
import type { ChangeKind } from "../../domain/change.ts";
import { changeMatrix, type MatrixCell, type MatrixSide } from "../../domain/change-matrix.ts";
import { type Classification, classificationsIn } from "../../domain/classification.ts";
import type { ReportYear } from "../../domain/dataset.ts";
import { type Filters, filterChanges } from "../../domain/filter.ts";
import { ClassSymbol } from "../../site/class-symbol.tsx";
import { useSite } from "../../site/site.tsx";
import { filtersOf } from "../../state/selectors.ts";
import { chooseMove } from "../../state/transitions.ts";
import styles from "./matrix-table.module.css";

type Move = Pick<Filters, "classifications" | "formerClassifications" | "changes">;
const ALL: Move = { classifications: [], formerClassifications: [], changes: [] };

export function ChangeMatrix({ from, to }: { from: ReportYear; to: ReportYear }) {
	const { atlas, view, words, choose } = useSite();
	const { matrix, part } = words.comparison;
	const filters = filtersOf(view);
	// The table keeps all its numbers while one of them is chosen.
	const cells = changeMatrix(filterChanges(atlas, { year: to, since: from }, { ...filters, ...ALL }));
	const sides = (year: ReportYear, side: "then" | "now"): MatrixSide[] => [
		...classificationsIn(year).toReversed(),
		...(["outside", "split"] as const).filter((other) => cells.some((cell) => cell[side] === other)),
	];
	const [rows, columns] = [sides(from, "then"), sides(to, "now")];
	const sum = (isCounted: (cell: MatrixCell) => boolean) =>
		cells.filter(isCounted).reduce((total, { areas }) => total + areas.length, 0);
	// A split counts the parts by what they are in the later report, and the wholes by what they were in the earlier one.
	const split = { then: from < to ? part.name : matrix.split, now: from < to ? matrix.split : part.name };
	const name = (side: MatrixSide, at: "then" | "now") =>
		isClass(side) ? words.table.short[side] : side === "split" ? split[at] : words.unlisted;
	const heading = (side: MatrixSide, at: "then" | "now") => (
		<th key={side} scope={at === "then" ? "row" : "col"}>
			<span className={styles.side}>
				{isClass(side) && <ClassSymbol kind={side} />} {name(side, at)}
			</span>
		</th>
	);
	return (
		<table className={styles.matrix} data-testid="matrix">
			<caption>
				<strong>{matrix.title}</strong> <span className={styles.aside}>{matrix.caption(from, to)}</span>{" "}
				<span className={styles.aside} data-needs-script>
					{matrix.hint}
				</span>
			</caption>
			<thead>
				<tr>
					<td aria-hidden="true">{matrix.corner(from, to)}</td>
					{columns.map((column) => heading(column, "now"))}
					<th scope="col">{matrix.total}</th>
				</tr>
			</thead>
			<tbody>
				{rows.map((row) => (
					<tr key={row}>
						{heading(row, "then")}
						{columns.map((column) => {
							const cell = cells.find(({ then, now }) => then === row && now === column);
							if (!cell) return <td key={column}>{isClass(row) || isClass(column) ? "·" : ""}</td>;
							const isPressed = isSame(moveOf(cell), filters);
							return (
								<td key={column}>
									<span data-without-script>{words.format.number(cell.areas.length)}</span>
									<button
										type="button"
										data-needs-script
										aria-pressed={isPressed}
										aria-label={matrix.cell(cell.areas.length, from, name(row, "then"), to, name(column, "now"))}
										data-stayed={cell.kind === "oforandrad" || undefined}
										onClick={() => choose((current) => chooseMove(current, isPressed ? ALL : moveOf(cell)))}
									>
										{words.format.number(cell.areas.length)}
									</button>
								</td>
							);
						})}
						<td className={styles.total}>{isClass(row) && words.format.number(sum(({ then }) => then === row))}</td>
					</tr>
				))}
				<tr>
					<th scope="row">{matrix.total}</th>
					{columns.map((column) => (
						<td key={column} className={styles.total}>
							{isClass(column) && words.format.number(sum(({ now }) => now === column))}
						</td>
					))}
					<td className={styles.total} />
				</tr>
			</tbody>
		</table>
	);
}

/** The filters that leave the areas of a cell and no others. */
function moveOf({ then, now, kind }: MatrixCell): Move {
	const changes: readonly ChangeKind[] = [kind];
	return {
		changes,
		formerClassifications: isClass(then) ? [then] : [],
		classifications: isClass(now) ? [now] : [],
	};
}

function isSame(move: Move, filters: Filters): boolean {
	return (["changes", "formerClassifications", "classifications"] as const).every(
		(facet) => move[facet].join() === filters[facet].join(),
	);
}

function isClass(side: MatrixSide): side is Classification {
	return side !== "outside" && side !== "split";
}
