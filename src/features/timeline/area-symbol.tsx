/** How an area stood in a report, and what had changed since the one before. */
import type { Step } from "../../domain/change-history.ts";
import { ChangeSymbol } from "../../site/change-symbol.tsx";
import { ClassSymbol, symbolOf } from "../../site/class-symbol.tsx";
import styles from "./area-symbol.module.css";

export function AreaSymbol({ step: { standing, kind } }: { step: Step }) {
	return (
		<span className={styles.symbol}>
			{kind !== undefined && kind !== "oforandrad" && (
				<span className={styles.change}>
					<ChangeSymbol kind={kind} />
				</span>
			)}
			<ClassSymbol kind={symbolOf(standing)} large />
		</span>
	);
}
