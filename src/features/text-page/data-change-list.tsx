/** What was changed in the data, by day, and the feed that tells of it. */
import { publicDataUrl } from "../../data/addresses.ts";
import { DATA_CHANGES, FEED_FILE } from "../../data/data-changes.ts";
import type { TextWords } from "../../i18n/words.ts";
import { useSite } from "../../site/site.tsx";
import styles from "./text-page.module.css";

export function DataChangeList({ text }: { text: TextWords["about"]["dataChanges"] }) {
	const { view, words } = useSite();
	return (
		<>
			<p>
				{text.intro} <a href={publicDataUrl(FEED_FILE)}>{text.feed}</a>
			</p>
			<dl className={styles.reports}>
				{DATA_CHANGES.map(({ id, date, text: changed }) => (
					<div key={id}>
						<dt>
							<time dateTime={date}>{words.format.date(date)}</time>
						</dt>
						<dd>{changed[view.locale]}</dd>
					</div>
				))}
			</dl>
		</>
	);
}
