/** How many places lie in areas of each class and in none: a column a report. */
import { isInUse, STRICTEST_FIRST } from "../../domain/classification.ts";
import type { ReportSummary, TableSummary } from "../../domain/lookup/table/table-summary.ts";
import type { PlacesWords } from "../../i18n/words.ts";
import { ClassSymbol } from "../../site/class-symbol.tsx";
import { copyAsTable } from "../../site/copy-as-table.ts";
import { Scroller } from "../../site/scroller.tsx";
import { useSite } from "../../site/site.tsx";
import styles from "./places-file.module.css";

interface SummaryTableProps {
	summary: TableSummary;
	words: PlacesWords;
}

export function SummaryTable({ summary: { reports, read }, words: { result } }: SummaryTableProps) {
	const { words } = useSite();
	const { number, sentence } = words.format;
	const counts = (count: (report: ReportSummary) => number | undefined) =>
		reports.map((report) => {
			const value = count(report);
			return <td key={report.year}>{value === undefined ? "–" : number(value)}</td>;
		});
	return (
		<Scroller label={result.caption}>
			<table className={styles.table} data-numbers="" onCopy={copyAsTable} data-testid="places-summary">
				<caption>{result.caption}</caption>
				<thead>
					<tr>
						<th scope="col">{result.assessedAs}</th>
						{reports.map(({ year }) => (
							<th key={year} scope="col">
								{year}
							</th>
						))}
					</tr>
				</thead>
				<tbody>
					{STRICTEST_FIRST.filter((each) => reports.some(({ year }) => isInUse(each, year))).map((each) => (
						<tr key={each}>
							<th scope="row">
								<ClassSymbol kind={each} /> {sentence(words.classifications[each].name)}
							</th>
							{counts(({ year, within }) => (isInUse(each, year) ? within[each] : undefined))}
						</tr>
					))}
					<tr>
						<th scope="row">{sentence(result.outside)}</th>
						{counts(({ outside }) => outside)}
					</tr>
					<tr data-total="">
						<th scope="row">{sentence(result.total)}</th>
						{counts(() => read)}
					</tr>
					<tr>
						<th scope="row">{result.borderCases}</th>
						{counts(({ borderCases }) => borderCases)}
					</tr>
					<tr>
						<th scope="row">{result.assumed}</th>
						{counts(({ assumed }) => assumed)}
					</tr>
				</tbody>
			</table>
		</Scroller>
	);
}
