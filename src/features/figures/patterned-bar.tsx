/** A small bar of areas in the patterns of their classes. The number beside it says how many they are. */
import type { Tally } from "../../domain/statistics.ts";
import { ClassParts } from "../../site/class-parts.tsx";
import styles from "./patterned-bar.module.css";

/** `most`: the areas for which the whole width stands. */
export function PatternedBar({ counts, most }: { counts: Tally; most: number }) {
	return (
		<span className={styles.bar} aria-hidden="true">
			<ClassParts counts={counts} />
			<span data-share={most - counts.total} />
		</span>
	);
}
