/** How an area, or a place, stood in a report, and what had changed since the one before. */
import type { ChangeKind } from "../../domain/change.ts";
import { ChangeSymbol } from "../../site/change-symbol.tsx";
import { ClassSymbol, type ClassSymbolKind } from "../../site/class-symbol.tsx";
import styles from "./area-symbol.module.css";

export interface AreaSymbolProps {
	kind: ClassSymbolKind;
	change?: ChangeKind | undefined;
}

export function AreaSymbol({ kind, change }: AreaSymbolProps) {
	return (
		<span className={styles.symbol}>
			{change !== undefined && change !== "oforandrad" && (
				<span className={styles.change}>
					<ChangeSymbol kind={change} />
				</span>
			)}
			<ClassSymbol kind={kind} large />
		</span>
	);
}
