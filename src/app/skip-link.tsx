/** Over header and map to what the page says, which the button names. */
import type { Atlas } from "../domain/atlas.ts";
import type { Messages } from "../i18n/words.ts";
import { useSite } from "../site/site.tsx";
import { areaName } from "../site/view-title.ts";
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

function targetName(atlas: Atlas, { subject, layout, locale }: View, { site: { skipTargets } }: Messages): string {
	if (subject.kind === "text") return skipTargets.text;
	if (layout !== "map") return skipTargets[layout];
	switch (subject.kind) {
		case "area":
			return areaName(atlas, subject.area, subject.year);
		case "municipality":
			return atlas.municipality(subject.municipality).fullName[locale];
		case "comparison":
			return skipTargets.comparison;
		default:
			return skipTargets.list;
	}
}

/** The first in that part of the page; of the whole where it has not come yet. */
function headingOf({ subject, layout }: View): HTMLElement | null {
	const region = subject.kind === "text" ? "text" : layout === "map" ? "panel" : layout;
	return (
		document.querySelector<HTMLElement>(`[data-region="${region}"] h2`) ?? document.querySelector<HTMLElement>("main")
	);
}
