/** The legend beside the map: each symbol that is on show, and what it means. */
import { useId } from "react";
import { ChangeSymbol } from "../../site/change-symbol.tsx";
import { ClassSymbol } from "../../site/class-symbol.tsx";
import { type LegendEntry, legendEntries } from "../../site/legend-entries.ts";
import { OutlineLine } from "../../site/outline-line.tsx";
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
						<EntrySymbol entry={entry} />
						{entry.text}
					</li>
				))}
			</ul>
		</section>
	);
}

function EntrySymbol({ entry }: { entry: LegendEntry }) {
	switch (entry.sign) {
		case "class":
			return <ClassSymbol kind={entry.classification} />;
		case "outline":
			return <OutlineLine outline={entry.outline} />;
		case "change":
			return <ChangeSymbol kind={entry.kind} />;
	}
}
