/** What became of a file: how many places lie where, which rows could not be read, the first answers, and all of it as files. */
import type { PlacesWords } from "../../i18n/words.ts";
import { DotsMap } from "./dots-map.tsx";
import { FirstAnswers } from "./first-answers.tsx";
import styles from "./places-file.module.css";
import { ResultDownloads } from "./result-downloads.tsx";
import { SummaryTable } from "./summary-table.tsx";
import { UnreadRows } from "./unread-rows.tsx";
import type { LookedUpFile } from "./use-places-file.ts";

interface ResultProps extends LookedUpFile {
	/** Of the file, as the page calls it. */
	name: string;
	words: PlacesWords;
}

export function Result(props: ResultProps) {
	const { table, asked, result, words } = props;
	const { summary, first, dots } = result;
	return (
		<section className={styles.result} aria-label={words.result.title} data-testid="places-result">
			<h3 tabIndex={-1} data-next="">
				{words.result.done(summary.rows, summary.read)}
			</h3>
			<div className={styles.overview}>
				<SummaryTable summary={summary} words={words} />
				{summary.read > 0 && <DotsMap dots={dots} year={asked.years.at(-1)} summary={summary} words={words} />}
			</div>
			<UnreadRows summary={summary} isGeojson={table.format === "geojson"} words={words} />
			<ResultDownloads {...props} />
			{first.length > 0 && <FirstAnswers columns={table.columns} first={first} words={words} />}
		</section>
	);
}
