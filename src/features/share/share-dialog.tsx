/** The view as something to pass on or take along, in the order in which it is mostly wanted. */
import { wordsAtHand } from "../../i18n/languages.ts";
import { MissingFile } from "../../site/missing-file.tsx";
import { PrintButton } from "../../site/print-button.tsx";
import { useSite } from "../../site/site.tsx";
import { useWords } from "../../site/use-words.ts";
import { DataDownloads } from "./data-downloads.tsx";
import { EmbedSection } from "./embed-section.tsx";
import { ImageDownload } from "./image-download.tsx";
import styles from "./share-dialog.module.css";
import { ShareLink } from "./share-link.tsx";

export function ShareDialog() {
	const { view, words: page } = useSite();
	const { words, isMissing, retry } = useWords(view.locale, "share", wordsAtHand(view.locale, "share"));
	if (!words) {
		return isMissing && <MissingFile text={page.missingWords} onRetry={retry} />;
	}
	return (
		<div className={styles.dialog}>
			<ShareLink words={words} />
			<ImageDownload words={words} />
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
