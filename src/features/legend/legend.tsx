/** The legend beside the map. Each entry names a class, line or mark that the map's layers draw. */
import { useId } from "react";
import { ChangeMark } from "../../site/change-symbol.tsx";
import { ClassMark } from "../../site/class-symbol.tsx";
import { type LegendEntry, legendEntries } from "../../site/legend-entries.ts";
import { useSite } from "../../site/site.tsx";
import styles from "./legend.module.css";

export function Legend() {
	const { atlas, view, words } = useSite();
	const title = useId();
	return (
		<section className={styles.legend} aria-labelledby={title} data-testid="legend">
			<h2 id={title} className="visually-hidden">
				{words.legend.title}
			</h2>
			<ul>
				{legendEntries(atlas, view, words).map((entry) => (
					<li key={entry.text}>
						<Sign entry={entry} />
						{entry.text}
					</li>
				))}
			</ul>
		</section>
	);
}

function Sign({ entry }: { entry: LegendEntry }) {
	switch (entry.sign) {
		case "class":
			return <ClassMark kind={entry.classification} />;
		case "line":
			return <span aria-hidden="true" className={styles.line} data-class="utsatt" data-line={entry.line} />;
		case "change":
			return <ChangeMark kind={entry.kind} />;
	}
}
