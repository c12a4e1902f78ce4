/** The small sign of a kind of change, as on the map. It decorates words and never stands alone. */
import styles from "./change-symbol.module.css";

/** The shapes are custom properties that the app sets from the map's marks. */
export type ChangeMarkKind = "ny" | "borta" | "hojd" | "sankt" | "delad" | "omklassad";

export function ChangeMark({ kind }: { kind: ChangeMarkKind }) {
	return <span aria-hidden="true" className={styles.mark} data-kind={kind} />;
}
