/** A bar of areas in the patterns of their classes, the strictest first: its parts, each as long as its share of what the bar holds. */
import { presentClasses, type Tally } from "../domain/statistics.ts";
import styles from "./class-parts.module.css";

export function ClassParts({ counts }: { counts: Tally }) {
	return presentClasses(counts).map(({ classification, count }) => (
		<span
			key={classification}
			className={styles.part}
			data-class={classification}
			data-count={count}
			data-share={count}
		/>
	));
}
