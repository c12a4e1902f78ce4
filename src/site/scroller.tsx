/** A table that may be wider than the screen, in a frame of its own that moves it, also by keyboard. */
import type { ReactNode } from "react";
import styles from "./scroller.module.css";

/** `label`: as the table is called. */
export function Scroller({ label, children }: { label: string; children: ReactNode }) {
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached
		<section className={styles.scroller} aria-label={label} tabIndex={0}>
			{children}
		</section>
	);
}
