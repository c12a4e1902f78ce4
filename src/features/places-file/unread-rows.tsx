/** The rows that could not be read, each with its number and why: the first in sight, the others to be unfolded, and all of them counted. */
import { useState } from "react";
import type { RowReason, TableSummary } from "../../domain/lookup/table/table-summary.ts";
import type { PlacesWords } from "../../i18n/words.ts";
import { Button } from "../../ui/button.tsx";
import styles from "./places-file.module.css";

const FIRST_ROWS = 10;
/** So many more with each press. */
const MORE_ROWS = 200;

interface UnreadRowsProps {
	summary: TableSummary;
	isGeojson: boolean;
	words: PlacesWords;
}

export function UnreadRows({
	summary: { rows, read, unread, unreadBy },
	isGeojson,
	words: { result },
}: UnreadRowsProps) {
	const [count, setCount] = useState(FIRST_ROWS);
	if (rows === read) return null;
	const write = isGeojson ? result.featureReason : result.lineReason;
	const reasons = Object.entries(unreadBy) as [RowReason, number][];
	const hidden = Math.min(MORE_ROWS, unread.length - count);
	const unlisted = rows - read - Math.min(count, unread.length);
	return (
		<div className={styles.unread} data-testid="places-unread">
			<h3>{result.unread(rows - read)}</h3>
			<p>{result.unreadAre}</p>
			{reasons.length > 1 && (
				<ul>
					{reasons.map(([reason, ofReason]) => (
						<li key={reason}>{result.reasonCount(ofReason, result.reasons[reason])}</li>
					))}
				</ul>
			)}
			<ol>
				{unread.slice(0, count).map(({ line, reason, written }) => (
					<li key={line}>{write(line, written, result.reasons[reason])}</li>
				))}
			</ol>
			{unlisted > 0 && <p>{result.moreUnread(unlisted)}</p>}
			{hidden > 0 && (
				<div className={styles.buttons}>
					<Button onClick={() => setCount(count + hidden)}>{result.showUnread(hidden)}</Button>
				</div>
			)}
		</div>
	);
}
