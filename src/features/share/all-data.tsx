/** All there is in one file, for who wants more than what is shown. */
import { Download } from "lucide-react";
import type { ShareWords } from "../../i18n/words.ts";
import { AllDataLink } from "../../site/all-data-link.tsx";
import { useSite } from "../../site/site.tsx";
import button from "../../ui/button.module.css";
import styles from "./share-dialog.module.css";

export function AllData({ words: { data } }: { words: ShareWords }) {
	const { atlas } = useSite();
	return (
		<section className={styles.part}>
			<h3>{data.everything}</h3>
			<p>{data.everythingIs(atlas.reports.length, atlas.boundaries.length)}</p>
			<div className={styles.choices}>
				<AllDataLink className={button.button}>
					<Download aria-hidden="true" size={16} /> {data.allData}
				</AllDataLink>
			</div>
		</section>
	);
}
