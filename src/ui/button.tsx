/**
 * The site's buttons: plain ones with words, and square ones with an icon whose words are for the screen reader and the
 * tooltip. A tooltip alone is both: beside a label of its own it would be read out a second time.
 */
import type { ComponentProps, ReactNode } from "react";
import styles from "./button.module.css";

type ButtonProps = Omit<ComponentProps<"button">, "className" | "type">;

export function Button({ quiet = false, ...props }: ButtonProps & { quiet?: boolean }) {
	return <button type="button" className={quiet ? styles.quiet : styles.button} {...props} />;
}

/** An icon with its words beside it where the window is wide, and else for the screen reader and the tooltip. */
export function WordedIconButton({ label, children, ...props }: ButtonProps & { label: string; children: ReactNode }) {
	return (
		<button type="button" className={`${styles.icon} ${styles.worded}`} title={label} {...props}>
			{children}
			<span className={styles.words}>{label}</span>
		</button>
	);
}

export function IconButton({ label, children, ...props }: ButtonProps & { label: string; children: ReactNode }) {
	return (
		<button type="button" className={styles.icon} title={label} {...props}>
			{children}
		</button>
	);
}
