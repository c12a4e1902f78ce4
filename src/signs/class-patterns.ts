/**
 * The pattern of each class, its second cue beside colour: none, dots, diagonal lines.
 * One path serves the map's images and the class symbols in text and legend.
 */
import type { Classification } from "../domain/classification.ts";

/** The side of a pattern's square tile, in CSS pixels. */
export const PATTERN_SIZE = 8;

/** The corner of a class symbol, a square of any size, as a share of its side. */
export const CLASS_CORNER = 3 / 16;

/** Filled SVG paths within the tile that meet themselves at its edges. */
export const PATTERNS: Readonly<Record<Classification, string | undefined>> = {
	utsatt: undefined,
	riskomrade: "M2 0.7a1.3 1.3 0 1 0 .01 0zM6 4.7a1.3 1.3 0 1 0 .01 0z",
	sarskilt_utsatt: "M0 6.9L6.9 0H8V1.1L1.1 8H0zM7 8L8 7V8zM0 0H1L0 1z",
};
