/** What has to be said with the table: what its columns count under filters, why some have a dash, and what cannot be compared. */
import type { Atlas } from "../../domain/atlas.ts";
import { isInUse } from "../../domain/classification.ts";
import type { Messages } from "../../i18n/words.ts";
import { chosenFilters } from "../../site/option-names.ts";
import { isFollowing, type Silence } from "../../state/counted-reports.ts";
import { filtersOf, yearOf } from "../../state/selectors.ts";
import type { View } from "../../state/view.ts";
import type { Column } from "./table-columns.ts";

/** Above the table. */
export function scopeNotes(atlas: Atlas, view: View, words: Messages): string[] {
	const { figures } = words;
	const chosen = chosenFilters(atlas, view, words);
	if (chosen === undefined) return [];
	return [figures.narrowed, `${chosen}.`, ...(isFollowing(view) ? [figures.follows] : [])];
}

/** Below the table. */
export function dashNotes(atlas: Atlas, view: View, words: Messages, columns: readonly Column[]): string[] {
	const { figures } = words;
	const { counted } = view.breakdown;
	const { classifications } = filtersOf(view);
	const asked = counted === null ? classifications : [counted];
	const reasons: Readonly<Record<Silence, (years: readonly number[]) => string>> = {
		trends: isFollowing(view) ? () => `${words.trendsUnstated(yearOf(atlas, view))}.` : figures.silent.trends,
		changes: () => words.list.firstReport(yearOf(atlas, view)),
		classes: (years) =>
			figures.silent.classes(
				years,
				asked.filter((one) => years.some((year) => !isInUse(one, year))).map((one) => words.classifications[one].name),
			),
	};
	const dashes = (Object.keys(reasons) as Silence[]).flatMap((silence) => {
		const years = columns.filter((column) => column.silence === silence).map(({ year }) => year);
		return years.length > 0 ? [reasons[silence](years)] : [];
	});
	return counted === "utsatt" && hasAbolition(columns) ? [...dashes, figures.notComparable] : dashes;
}

/** Reports with and without the abolished class: what became of its areas is counted among the mildest. */
function hasAbolition(columns: readonly Column[]): boolean {
	const uses = columns.map(({ year }) => isInUse("riskomrade", year));
	return uses.includes(true) && uses.includes(false);
}
