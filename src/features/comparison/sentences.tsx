/** The comparison as running text, to be read and to be taken along with its source. */
import type { Change } from "../../domain/change.ts";
import { CopyButton } from "../../site/copy-button.tsx";
import { useSite } from "../../site/site.tsx";
import { changeSentences, type ReportPair } from "./change-sentences.ts";
import styles from "./sentences.module.css";
import { statedTrends, trendSentence } from "./trends-in-words.ts";

export function Sentences({ changes, ...pair }: ReportPair & { changes: readonly Change[] }) {
	const { atlas, view, words, addressOf } = useSite();
	const { sentences: spoken } = words.comparison;
	const { from, to } = pair;
	const sentences = [
		spoken.total(from, atlas.assessmentsIn(from).length, to, atlas.assessmentsIn(to).length),
		...changeSentences(atlas, words, changes, pair),
		trendSentence(words, statedTrends(atlas, view, words, pair)),
	].filter((sentence) => sentence !== undefined);
	const text = () => {
		const address = new URL(addressOf({ ...view, camera: null }), document.baseURI).href;
		return [...sentences, spoken.source(from, to, address)].join("\n");
	};
	return (
		<div className={styles.sentences} data-testid="sentences">
			{sentences.map((sentence) => (
				<p key={sentence}>{sentence}</p>
			))}
			<CopyButton text={text} copied={spoken.copied} notCopied={spoken.notCopied}>
				{spoken.copy}
			</CopyButton>
		</div>
	);
}
