/**
 * What a printed page begins with: what it is about, and on which of the Police's reports it rests. A text has a heading of its own,
 * and is about no report.
 */
import type { Atlas } from "../domain/atlas.ts";
import { citedReports } from "../features/share/citation.ts";
import type { Messages } from "../i18n/words.ts";
import { directedWords } from "../site/change-words.ts";
import { useSite } from "../site/site.tsx";
import { placeName, viewTitle } from "../site/view-title.ts";
import { titlesOf, WithSwedish } from "../site/with-swedish.tsx";
import { isComparing, periodOf } from "../state/selectors.ts";
import type { View } from "../state/view.ts";

export function PrintedHead({ className }: { className: string | undefined }) {
	const { atlas, view, words } = useSite();
	const { year, since } = periodOf(atlas, view);
	const years = isComparing(view) && since !== undefined ? [since, year].toSorted() : [year];
	return (
		<div className={className} data-testid="printed-head">
			<p>{titleOf(atlas, view, words)}</p>
			<p>
				<WithSwedish text={words.print.basis(years, citedReports(atlas, view, words))} swedish={titlesOf(atlas)} />
			</p>
		</div>
	);
}

/** As at the head of its panel; the line below says on which report it rests. */
function titleOf(atlas: Atlas, view: View, words: Messages): string {
	const { subject } = view;
	if (subject.kind === "comparison")
		return directedWords(words, { since: subject.from, year: subject.to }).title(subject.from, subject.to);
	return placeName(atlas, view) ?? viewTitle(atlas, view, words);
}
