/** Fields of a form: a choice of few, and a line to type in. */
import type { ComponentProps } from "react";
import styles from "./field.module.css";

export function Select(props: Omit<ComponentProps<"select">, "className">) {
	return <select className={styles.field} {...props} />;
}

export function Input(props: Omit<ComponentProps<"input">, "className">) {
	return <input className={styles.field} {...props} />;
}
