/** Each class with what it means, in the Police's words as we paraphrase them; one that the report does not use says so. */
import { CLASSIFICATIONS, isInUse } from "../domain/classification.ts";
import type { ReportYear } from "../domain/dataset.ts";
import styles from "./class-definitions.module.css";
import { ClassSymbol } from "./class-symbol.tsx";
import { useSite } from "./site.tsx";

export function ClassDefinitions({ year }: { year: ReportYear }) {
	const { atlas, view, words } = useSite();
	return (
		<dl className={styles.definitions}>
			{CLASSIFICATIONS.toReversed().map((classification) => (
				<div key={classification}>
					<dt>
						<ClassSymbol kind={classification} />
						{words.format.sentence(words.classifications[classification].name)}
						{!isInUse(classification, year) && ` (${words.about.notInUse(year)})`}
					</dt>
					<dd>
						{words.area.accordingToPolice} {atlas.definitions.classes[classification][view.locale]}
					</dd>
				</div>
			))}
		</dl>
	);
}
