/** The small symbol of a kind of change, as on the map. It decorates words and never stands alone. */
import type { MarkedKind } from "../signs/change-symbols.ts";
import styles from "./change-symbol.module.css";

export function ChangeMark({ kind }: { kind: MarkedKind }) {
	return <span aria-hidden="true" className={styles.mark} data-change={kind} />;
}
