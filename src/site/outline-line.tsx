/**
 * Outlines as they are drawn on the map, as SVG in the page. Their colours are custom properties of the derived
 * stylesheet, and where that did not come those of the text: a shape without a colour of its own would be filled black.
 */
import type { Classification } from "../domain/classification.ts";
import {
	EMPHASIS,
	OUTLINE_SIGNS,
	type OutlineKind,
	outlineSample,
	outlineStroke,
	SAMPLE_CLASS,
} from "../signs/outline-signs.ts";
import type { Stroke } from "../signs/shapes.ts";
import styles from "./outline-line.module.css";

const COLOURS = {
	class: "var(--line, currentColor)",
	absent: "var(--map-absent, currentColor)",
	outline: "var(--map-outline, currentColor)",
} as const;

/** The attributes of an outline's SVG shape. One in its class's colour takes it from `data-class`. */
export function outlineAttributes(outline: OutlineKind) {
	return attributesOf(outlineStroke(outline, COLOURS[OUTLINE_SIGNS[outline].colour]));
}

function attributesOf({ colour, width, dashes, cap }: Required<Stroke>) {
	return {
		stroke: colour,
		strokeWidth: width,
		strokeDasharray: dashes.map((part) => Number(part.toFixed(2))).join(" ") || undefined,
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
	const colour = emphasis ? "var(--map-selected, currentColor)" : COLOURS[OUTLINE_SIGNS[outline].colour];
	const { from, to, stroke } = outlineSample(outline, colour, { y: 0, length }, emphasis && EMPHASIS[emphasis]);
	return (
		<svg
			aria-hidden="true"
			className={styles.line}
			data-class={classification}
			viewBox={`0 ${-stroke.width / 2} ${length} ${stroke.width}`}
			width={`${length / 16}rem`}
			height={`${stroke.width / 16}rem`}
			fill="none"
		>
			<path d={`M${from} 0H${to}`} {...attributesOf(stroke)} />
		</svg>
	);
}
