/** The comparison in words, to be read and to be taken along with its source. */
import type { Change } from "../../domain/change.ts";
import { CopyButton } from "../../site/copy-button.tsx";
import { PartHeading } from "../../site/panel-heading.tsx";
import { useSite } from "../../site/site.tsx";
import { changeSentences, type ReportPair } from "./change-sentences.ts";
import styles from "./sentences.module.css";

export function Sentences({ changes, ...pair }: ReportPair & { changes: readonly Change[] }) {
	const { atlas, view, words, addressOf } = useSite();
	const { sentences: spoken } = words.comparison;
	const { from, to } = pair;
	const sentences = [
		spoken.total(from, atlas.assessmentsIn(from).length, to, atlas.assessmentsIn(to).length),
		...changeSentences(atlas, words, changes, pair),
	];
	const text = () => {
		const address = new URL(addressOf({ ...view, camera: null }), document.baseURI).href;
		return [...sentences, spoken.source(from, to, address)].join("\n");
	};
	return (
		<section className={styles.sentences} data-testid="sentences">
			<PartHeading>{spoken.title}</PartHeading>
			{sentences.map((sentence) => (
				<p key={sentence}>{sentence}</p>
			))}
			<CopyButton text={text} copied={spoken.copied} notCopied={spoken.notCopied}>
				{spoken.copy}
			</CopyButton>
		</section>
	);
}
