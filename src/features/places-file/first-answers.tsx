/** The first rows with their answers, as a look at what the whole result holds. */
import type { LookedUpRow } from "../../domain/lookup/table/look-up-table.ts";
import type { RowAnswer } from "../../domain/lookup/table/result-row.ts";
import type { PlacesWords } from "../../i18n/words.ts";
import { ClassSymbol } from "../../site/class-symbol.tsx";
import { copyAsTable } from "../../site/copy-as-table.ts";
import { lengthText } from "../../site/place-sentences.ts";
import { Scroller } from "../../site/scroller.tsx";
import { useSite } from "../../site/site.tsx";
import styles from "./places-file.module.css";

/** Of the reader's own columns: enough to know a row by. */
const OWN_COLUMNS = 3;

interface FirstAnswersProps {
	columns: readonly string[];
	first: readonly LookedUpRow[];
	words: PlacesWords;
}

export function FirstAnswers({ columns, first, words }: FirstAnswersProps) {
	const { result, table } = words;
	const own = columns.slice(0, OWN_COLUMNS);
	return (
		<Scroller label={result.first}>
			<table className={styles.table} onCopy={copyAsTable} data-testid="places-answers">
				<caption>{result.first}</caption>
				<thead>
					<tr>
						{own.map((name, i) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: columns may have the same name
							<th key={i} scope="col">
								{name}
							</th>
						))}
						<th scope="col">{table.report}</th>
						<th scope="col">{result.area}</th>
						<th scope="col">{result.toEdge}</th>
					</tr>
				</thead>
				<tbody>
					{first.flatMap(({ cells, found }, row) =>
						(found?.answers ?? []).map((answer) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: rows have no identity but their order
							<tr key={`${row} ${answer.year}`}>
								{own.map((_, i) => (
									// biome-ignore lint/suspicious/noArrayIndexKey: cells have no identity but their column
									<td key={i}>{cells[i]}</td>
								))}
								<td>{answer.year}</td>
								<Answer answer={answer} words={words} />
							</tr>
						)),
					)}
				</tbody>
			</table>
		</Scroller>
	);
}

function Answer({
	answer: { areas, toEdge, isBorderCase, isAssumed },
	words: { result },
}: {
	answer: RowAnswer;
	words: PlacesWords;
}) {
	const { view, words } = useSite();
	const notes = [isBorderCase && result.borderCase, isAssumed && result.assumedBoundary].filter(
		(note) => note !== false,
	);
	return (
		<>
			<td>
				{areas.length === 0
					? result.none
					: areas.map(({ area, name, classification }) => (
							<div key={area}>
								<ClassSymbol kind={classification} /> {name}, {words.classifications[classification].name}
							</div>
						))}
			</td>
			<td data-whole="">
				{[...(Number.isFinite(toEdge) ? [lengthText(toEdge, view.locale)] : []), ...notes].join(", ")}
			</td>
		</>
	);
}
