/** The way from an area, a municipality or a comparison back to the list of its report. */
import { ArrowLeft } from "lucide-react";
import { backToReport } from "../state/transitions.ts";
import styles from "./back-link.module.css";
import { useSite } from "./site.tsx";
import { ViewLink } from "./view-link.tsx";

export function BackLink() {
	const { atlas, words } = useSite();
	return (
		<ViewLink className={styles.back} change={(view) => backToReport(atlas, view)} comesBack>
			<ArrowLeft aria-hidden="true" size={16} /> {words.area.back}
		</ViewLink>
	);
}
