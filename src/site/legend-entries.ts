/** What the map's signs mean for the view on show, in their order: for the legend beside the map and the one in its picture. */
import type { Atlas } from "../domain/atlas.ts";
import { CHANGE_KINDS, type ChangeKind } from "../domain/change.ts";
import { type Classification, classificationsIn } from "../domain/classification.ts";
import type { Messages } from "../i18n/sv.ts";
import { shownChanges, yearOf } from "../state/selectors.ts";
import type { View } from "../state/view.ts";

export type LegendEntry = { readonly text: string } & (
	| { readonly sign: "class"; readonly classification: Classification }
	| { readonly sign: "line"; readonly line: "published" | "borrowed" | "other" }
	| { readonly sign: "change"; readonly kind: Exclude<ChangeKind, "oforandrad"> }
);

export function legendEntries(atlas: Atlas, view: View, words: Messages): LegendEntry[] {
	const year = yearOf(atlas, view);
	const isBorrowed = atlas.assessmentsIn(year).some(({ boundaryBasis }) => boundaryBasis === "assumed");
	// Only what a comparison really has is explained.
	const changes = view.subject.kind === "comparison" ? shownChanges(atlas, view) : [];
	const kinds = CHANGE_KINDS.flatMap((kind) =>
		kind !== "oforandrad" && changes.some((change) => change.kind === kind) ? [kind] : [],
	);
	return [
		...classificationsIn(year)
			.toReversed()
			.map((classification) => ({
				sign: "class" as const,
				classification,
				text: words.format.sentence(words.classifications[classification].name),
			})),
		{
			sign: "line",
			line: isBorrowed ? "borrowed" : "published",
			text: isBorrowed ? words.legend.borrowed : words.legend.published,
		},
		...kinds.map((kind) => ({ sign: "change" as const, kind, text: words.format.sentence(words.changes[kind].name) })),
		...(view.outlines && view.subject.kind === "area"
			? [{ sign: "line" as const, line: "other" as const, text: words.legend.otherOutline }]
			: []),
	];
}
