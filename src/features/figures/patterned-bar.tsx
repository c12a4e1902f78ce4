/** A small bar of areas in the patterns of their classes, the severest first. The number beside it says how many they are. */
import { presentClasses, type Tally } from "../../domain/statistics.ts";
import styles from "./patterned-bar.module.css";

/** `most`: the areas for which the whole width stands. */
export function PatternedBar({ counts, most }: { counts: Tally; most: number }) {
	return (
		<span className={styles.bar} aria-hidden="true">
			{presentClasses(counts)
				.toReversed()
				.map(({ classification, count }) => (
					<span key={classification} className={styles.part} data-class={classification} data-share={count} />
				))}
			<span data-share={most - counts.total} />
		</span>
	);
}
