/** What each column of the files means, in the words of the note that lies beside them. */
import { COLUMN_GROUPS } from "../../domain/export/column-groups.ts";
import { knownYears } from "../../domain/export/known-years.ts";
import { wordsAtHand } from "../../i18n/languages.ts";
import type { TextWords } from "../../i18n/words.ts";
import { MissingFile } from "../../site/missing-file.tsx";
import { useSite } from "../../site/site.tsx";
import { useWords } from "../../site/use-words.ts";
import styles from "./text-page.module.css";

const GROUPS = Object.keys(COLUMN_GROUPS) as (keyof typeof COLUMN_GROUPS)[];

export function ColumnMeanings({ text }: { text: TextWords["about"] }) {
	const { atlas, view, words } = useSite();
	const exported = useWords(view.locale, "export", wordsAtHand(view.locale, "export"));
	const meanings = exported.words?.columns(knownYears(atlas));
	return (
		<>
			{exported.isMissing && <MissingFile text={words.missingWords} onRetry={exported.retry} />}
			{meanings &&
				GROUPS.map((group) => (
					<section key={group} className={styles.columns}>
						<h3>{text.columns[group]}</h3>
						<dl>
							{COLUMN_GROUPS[group].map((name) => (
								<div key={name}>
									<dt>
										<code>{name}</code>
									</dt>
									<dd>{meanings[name]}</dd>
								</div>
							))}
						</dl>
					</section>
				))}
		</>
	);
}
