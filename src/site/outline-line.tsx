/** Outlines as they are drawn on the map, as SVG in the page. Their colours are custom properties of the derived stylesheet. */
import type { Classification } from "../domain/classification.ts";
import {
	dashArray,
	EMPHASIS,
	OUTLINE_SIGNS,
	type OutlineKind,
	outlineSample,
	SAMPLE_CLASS,
} from "../signs/outline-signs.ts";
import styles from "./outline-line.module.css";

const COLOURS = { class: "var(--line)", absent: "var(--map-absent)", outline: "var(--map-outline)" } as const;

/** The attributes of an SVG shape. A line of its class's colour takes it from `data-class`. */
export function outlineStroke(outline: OutlineKind, width = OUTLINE_SIGNS[outline].width) {
	const { cap, colour } = OUTLINE_SIGNS[outline];
	return {
		stroke: COLOURS[colour],
		strokeWidth: width,
		strokeDasharray: dashArray(outline, width).join(" ") || undefined,
		strokeLinecap: cap,
	};
}

interface OutlineLineProps {
	outline: OutlineKind;
	classification?: Classification | undefined;
	/** CSS pixels at the usual size of type, with which the line grows. */
	length?: number;
	emphasis?: "selected" | "related" | undefined;
}

/** A piece of line that stands beside words. */
export function OutlineLine({ outline, classification = SAMPLE_CLASS, length = 16, emphasis }: OutlineLineProps) {
	const { from, to, width } = outlineSample(outline, length, emphasis && EMPHASIS[emphasis]);
	const stroke = outlineStroke(outline, width);
	return (
		<svg
			aria-hidden="true"
			className={styles.line}
			data-class={classification}
			viewBox={`0 0 ${length} ${width}`}
			width={`${length / 16}rem`}
			height={`${width / 16}rem`}
		>
			<path d={`M${from} ${width / 2}H${to}`} {...stroke} stroke={emphasis ? "var(--map-selected)" : stroke.stroke} />
		</svg>
	);
}
