/** What looking up a file of places does, what its answer says and cannot say, and how to do it without the page. */
import type { ReactNode } from "react";
import { BORDER_M } from "../../domain/lookup/look-up.ts";
import { RESULT_COLUMNS } from "../../domain/lookup/table/result-row.ts";
import { wordsAtHand } from "../../i18n/languages.ts";
import { MissingFile } from "../../site/missing-file.tsx";
import { useSite } from "../../site/site.tsx";
import { useWords } from "../../site/use-words.ts";
import styles from "./text-page.module.css";
import { TextSection } from "./text-section.tsx";

/** `children`: where the file is chosen and answered. */
export function PlacesText({ children }: { children: ReactNode }) {
	const { view, words } = useSite();
	const { words: text, isMissing, retry } = useWords(view.locale, "places", wordsAtHand(view.locale, "places"));
	if (!text) return isMissing && <MissingFile text={words.missingWords} onRetry={retry} />;
	return (
		<>
			<p>{text.intro}</p>
			<p className={styles.residents}>{text.limits(BORDER_M)[0]}</p>

			<TextSection section="file">{children}</TextSection>

			<TextSection section="answer">
				<p>{text.answer.intro}</p>
				<div className={styles.columns}>
					<dl>
						{RESULT_COLUMNS.map((column) => (
							<div key={column}>
								<dt>
									<code>{column}</code>
								</dt>
								<dd>{text.answer.columns[column]}</dd>
							</div>
						))}
					</dl>
				</div>
				<p>{text.answer.form}</p>
			</TextSection>

			<TextSection section="limits">
				<ul>
					{text.limits(BORDER_M).map((limit) => (
						<li key={limit}>{limit}</li>
					))}
				</ul>
			</TextSection>

			<TextSection section="automate">
				<p>{text.automate.intro}</p>
				<p>
					<code>{text.automate.command}</code>
				</p>
				<p>{text.automate.options}</p>
			</TextSection>
		</>
	);
}
