/** The first rows of a file, with the columns that are read set off, and as what each row is read. */
import { type ColumnChoice, readPlace } from "../../domain/lookup/table/guess-columns.ts";
import { writeCoordinates } from "../../domain/lookup/write-coordinates.ts";
import type { PlacesWords } from "../../i18n/words.ts";
import { Scroller } from "../../site/scroller.tsx";
import type { TableInSight } from "./lookup-question.ts";
import styles from "./places-file.module.css";

const SHOWN_ROWS = 6;

interface PreviewProps {
	table: TableInSight;
	/** Nothing while it is not made. */
	choice: ColumnChoice | undefined;
	words: PlacesWords;
}

export function Preview({ table: { columns, preview }, choice, words }: PreviewProps) {
	const read = !choice ? [] : choice.kind === "pair" ? choice.columns : [choice.column];
	return (
		<Scroller label={words.table.preview}>
			<table className={styles.table} data-testid="places-preview">
				<caption>{words.table.preview}</caption>
				<thead>
					<tr>
						<th scope="col">{words.table.line}</th>
						{columns.map((name, i) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: columns may have the same name
							<th key={i} scope="col" data-read={read.includes(i) || undefined}>
								{name}
							</th>
						))}
						{choice && <th scope="col">{words.table.understood}</th>}
					</tr>
				</thead>
				<tbody>
					{preview.slice(0, SHOWN_ROWS).map(({ line, cells }) => (
						<tr key={line}>
							<th scope="row">{line}</th>
							{columns.map((_, i) => (
								// biome-ignore lint/suspicious/noArrayIndexKey: cells have no identity but their column
								<td key={i} data-read={read.includes(i) || undefined}>
									{cells[i]}
								</td>
							))}
							{choice && <td data-whole="">{describePlace(cells, choice, words)}</td>}
						</tr>
					))}
				</tbody>
			</table>
		</Scroller>
	);
}

function describePlace(cells: readonly string[], choice: ColumnChoice, { table, result }: PlacesWords): string {
	const place = readPlace(cells, choice);
	if (place.kind === "point") return writeCoordinates(place.at, "decimal", table.coordinates);
	const columns = choice.kind === "pair" ? choice.columns : [choice.column];
	const isEmpty = columns.every((column) => (cells[column] ?? "").trim() === "");
	return table.notUnderstood(result.reasons[isEmpty ? "empty" : place.reason]);
}
