/** The small sign of a class: colour and pattern as on the map. It decorates words and never stands alone. */
import styles from "./class-symbol.module.css";

/** `unlisted`: an empty frame. The colours and patterns are custom properties that the app sets from the map's palette. */
export type ClassMarkKind = "utsatt" | "riskomrade" | "sarskilt_utsatt" | "unlisted";

export function ClassMark({ kind, large = false }: { kind: ClassMarkKind; large?: boolean }) {
	return <span aria-hidden="true" className={styles.mark} data-kind={kind} data-large={large || undefined} />;
}
