/** What the rows of the columns are: the classes that are counted, or those that an area's symbols stand for. */
import type { Atlas } from "../../domain/atlas.ts";
import { type Classification, isInUse, STRICTEST_FIRST } from "../../domain/classification.ts";
import type { ReportYear } from "../../domain/dataset.ts";
import { ClassSymbol, type ClassSymbolKind } from "../../site/class-symbol.tsx";
import { useSite } from "../../site/site.tsx";
import styles from "./row-labels.module.css";

interface CountLabelsProps {
	/** The areas that are counted, in words. */
	scope: string;
	classes: readonly Classification[];
	/** Whether there are reports that do not state what the filters ask for. */
	hasUnstated: boolean;
}

export function CountLabels({ scope, classes, hasUnstated }: CountLabelsProps) {
	const { words } = useSite();
	return (
		<ul className={styles.labels} aria-hidden="true">
			{hasUnstated && <li className={styles.unstated}>{words.timeline.unstated}</li>}
			<li className={styles.scope}>{scope}</li>
			{classes.map((classification) => (
				<ClassLabel
					key={classification}
					kind={classification}
					name={words.classifications[classification].assessedAs[1]}
				/>
			))}
		</ul>
	);
}

/** A key to the symbols of an area or a place, which have no rows. */
export function SymbolLabels({ kinds, unlisted }: { kinds: ReadonlySet<ClassSymbolKind>; unlisted: string }) {
	const { words } = useSite();
	return (
		<ul className={styles.labels} data-key aria-hidden="true">
			{STRICTEST_FIRST.filter((classification) => kinds.has(classification)).map((classification) => (
				<ClassLabel
					key={classification}
					kind={classification}
					name={words.classifications[classification].assessedAs[0]}
				/>
			))}
			{kinds.has("unlisted") && (
				<li>
					<ClassSymbol kind="unlisted" />
					<span>{unlisted}</span>
				</li>
			)}
		</ul>
	);
}

function ClassLabel({ kind, name }: { kind: Classification; name: string }) {
	const { atlas, words } = useSite();
	const without = firstWithout(atlas, kind);
	return (
		<li>
			<ClassSymbol kind={kind} />
			<span>{name}</span>
			{without !== undefined && <span className={styles.note}>{words.timeline.abolished(without)}</span>}
		</li>
	);
}

/** The first report that could no longer use the class. */
function firstWithout(atlas: Atlas, classification: Classification): ReportYear | undefined {
	return atlas.years.find((year) => !isInUse(classification, year));
}
