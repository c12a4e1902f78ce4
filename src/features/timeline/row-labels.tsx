/** What the rows of the columns are: the classes that are counted, or those that an area's symbols stand for. */
import type { Atlas } from "../../domain/atlas.ts";
import { changeHistory } from "../../domain/change-history.ts";
import { CLASSIFICATIONS, type Classification, isInUse } from "../../domain/classification.ts";
import type { AreaId, ReportYear } from "../../domain/dataset.ts";
import { ClassSymbol, symbolOf } from "../../site/class-symbol.tsx";
import { useSite } from "../../site/site.tsx";
import styles from "./row-labels.module.css";

/** `scope`: the areas that are counted, in words. */
export function CountLabels({ scope, classes }: { scope: string; classes: readonly Classification[] }) {
	const { words } = useSite();
	return (
		<ul className={styles.labels} aria-hidden="true">
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

/** A key to the symbols of an area, which have no rows. */
export function SymbolLabels({ area }: { area: AreaId }) {
	const { atlas, words } = useSite();
	const kinds = new Set(changeHistory(atlas, area).map(({ standing }) => symbolOf(standing)));
	return (
		<ul className={styles.labels} data-key aria-hidden="true">
			{CLASSIFICATIONS.filter((classification) => kinds.has(classification)).map((classification) => (
				<ClassLabel
					key={classification}
					kind={classification}
					name={words.classifications[classification].assessedAs[0]}
				/>
			))}
			{kinds.has("unlisted") && (
				<li>
					<ClassSymbol kind="unlisted" />
					<span>{words.unlisted}</span>
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
