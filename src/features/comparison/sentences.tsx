/** The comparison in words, to be read and to be taken along with its source. */
import { Copy } from "lucide-react";
import { useState } from "react";
import type { Change } from "../../domain/change.ts";
import { useSite } from "../../site/site.tsx";
import { Button } from "../../ui/button.tsx";
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
	const [copied, setCopied] = useState<string>();
	const copy = async () => {
		const address = new URL(addressOf({ ...view, camera: null }), document.baseURI).href;
		try {
			await navigator.clipboard.writeText([...sentences, spoken.source(from, to, address)].join("\n"));
			setCopied(spoken.copied);
		} catch {
			setCopied(spoken.notCopied);
		}
	};
	return (
		<section className={styles.sentences} data-testid="sentences">
			<h3>{spoken.title}</h3>
			{sentences.map((sentence) => (
				<p key={sentence}>{sentence}</p>
			))}
			<div className={styles.copy} data-needs-script>
				<Button onClick={copy}>
					<Copy aria-hidden="true" size={16} /> {spoken.copy}
				</Button>
				<span role="status">{copied}</span>
			</div>
		</section>
	);
}
