/** The small symbol of a kind of change, as on the map. It decorates words and never stands alone. */
import type { ChangeSymbolKind } from "../signs/change-symbols.ts";
import styles from "./change-symbol.module.css";

export function ChangeSymbol({ kind }: { kind: ChangeSymbolKind }) {
	return <span aria-hidden="true" className={styles.mark} data-change={kind} />;
}
