/**
 * What a class means in the Police's words as we paraphrase them, and what it does not say about those who live there.
 */
import type { Classification } from "../../domain/classification.ts";
import { useSite } from "../../site/site.tsx";
import styles from "./meaning.module.css";

export function Meaning({ classification }: { classification: Classification }) {
	const { atlas, view, words } = useSite();
	const { classes, residents } = atlas.definitions;
	return (
		<details className={styles.meaning}>
			<summary>{words.area.whatItMeans(words.classifications[classification].name)}</summary>
			<p>
				{words.area.accordingToPolice} {classes[classification][view.locale]}
			</p>
			<p>{residents.text[view.locale]}</p>
		</details>
	);
}
