/** What came of a button's work, in sight wherever the reader is among the buttons. */
import type { ReactNode } from "react";
import styles from "./outcome.module.css";

export function Outcome({ children }: { children: ReactNode }) {
	return (
		<div className={styles.outcome} role="status">
			{children}
		</div>
	);
}
