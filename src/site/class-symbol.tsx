/** The small symbol of a class: colour and pattern as on the map. It decorates words and never stands alone. */
import type { Classification } from "../domain/classification.ts";
import type { Standing } from "../domain/lineage.ts";
import styles from "./class-symbol.module.css";

/** `unlisted`: an empty box. */
export type ClassSymbolKind = Classification | "unlisted";

export function ClassSymbol({ kind, large = false }: { kind: ClassSymbolKind; large?: boolean }) {
	return <span aria-hidden="true" className={styles.mark} data-class={kind} data-large={large || undefined} />;
}

/** A part of a listed area has the area's class. */
export function symbolOf(standing: Standing): ClassSymbolKind {
	switch (standing.kind) {
		case "listed":
		case "part-of":
			return standing.assessment.classification;
		case "split":
		case "not-listed":
			return "unlisted";
	}
}
