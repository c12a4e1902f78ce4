/** Each class with what it means, in the Police's words as we paraphrase them. */
import { type Classification, STRICTEST_FIRST } from "../domain/classification.ts";
import styles from "./class-definitions.module.css";
import { ClassSymbol } from "./class-symbol.tsx";
import { useSite } from "./site.tsx";

/** `noteOn`: what there is to say of a class besides, if anything, such as which reports use it. */
export function ClassDefinitions({ noteOn }: { noteOn: (classification: Classification) => string | undefined }) {
	const { atlas, view, words } = useSite();
	return (
		<dl className={styles.definitions}>
			{STRICTEST_FIRST.map((classification) => {
				const note = noteOn(classification);
				return (
					<div key={classification}>
						<dt>
							<ClassSymbol kind={classification} />
							{words.format.sentence(words.classifications[classification].name)}
							{note !== undefined && ` (${note})`}
						</dt>
						<dd>
							{words.area.accordingToPolice} {atlas.definitions.classes[classification][view.locale]}
						</dd>
					</div>
				);
			})}
		</dl>
	);
}
