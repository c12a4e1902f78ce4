/** A short message in the page: what happened, and a way on. Never a dialog, never in the way. */
import type { ReactNode } from "react";
import styles from "./notice.module.css";

export function Notice({ children, action }: { children: ReactNode; action?: ReactNode }) {
	return (
		<div className={styles.notice} role="status">
			<p>{children}</p>
			{action}
		</div>
	);
}
