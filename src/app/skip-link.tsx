/** Over header and map to what the page says, which the button names. */
import type { Atlas } from "../domain/atlas.ts";
import type { Messages } from "../i18n/words.ts";
import { useSite } from "../site/site.tsx";
import { placeName } from "../site/view-title.ts";
import type { View } from "../state/view.ts";
import styles from "./skip-link.module.css";

export function SkipLink() {
	const { atlas, view, words } = useSite();
	return (
		<button type="button" className={styles.skip} onClick={() => headingOf(view)?.focus()} data-needs-script>
			{words.site.skipTo(targetName(atlas, view, words))}
		</button>
	);
}

function targetName(atlas: Atlas, view: View, { site: { skipTargets } }: Messages): string {
	const { subject, layout } = view;
	if (subject.kind === "text") return skipTargets.text;
	if (layout !== "map") return skipTargets[layout];
	if (subject.kind === "comparison" || subject.kind === "place") return skipTargets[subject.kind];
	return placeName(atlas, view) ?? skipTargets.list;
}

/** The first in that part of the page; of the whole where it has not come yet. */
function headingOf({ subject, layout }: View): HTMLElement | null {
	const region = subject.kind === "text" ? "text" : layout === "map" ? "panel" : layout;
	return (
		document.querySelector<HTMLElement>(`[data-region="${region}"] :is(h1, h2)`) ??
		document.querySelector<HTMLElement>("main")
	);
}
