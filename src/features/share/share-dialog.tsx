/** The view as something to pass on or take along, in the order in which it is mostly wanted. */
import { shareWordsIn } from "../../i18n/share.ts";
import { PrintButton } from "../../site/print-button.tsx";
import { useSite } from "../../site/site.tsx";
import { DataDownloads } from "./data-downloads.tsx";
import { EmbedSection } from "./embed-section.tsx";
import { PictureDownload } from "./image-download.tsx";
import styles from "./share-dialog.module.css";
import { ShareLink } from "./share-link.tsx";

export function ShareDialog() {
	const { view } = useSite();
	const words = shareWordsIn(view.locale);
	return (
		<div className={styles.dialog}>
			<ShareLink words={words} />
			<PictureDownload words={words} />
			<DataDownloads words={words} />
			<EmbedSection words={words} />
			<section className={styles.part}>
				<h3>{words.paper.title}</h3>
				<p>{words.paper.is}</p>
				<div className={styles.choices}>
					<PrintButton />
				</div>
			</section>
		</div>
	);
}
