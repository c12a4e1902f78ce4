/** The classes' patterns as an SVG has them: once for outlines, and once for the class symbol beside a class's name. */
import { CLASSIFICATIONS, type Classification } from "../../domain/classification.ts";
import { PATTERN_SIZE, PATTERNS } from "../../signs/class-patterns.ts";
import { THEMES } from "../../signs/palette.ts";

/** Outlines come in whole units, so many to a pixel: a quarter of a pixel is finer than the eye. */
export const UNITS = 4;
/** Tiles are larger than on the map, since a preview is shown small. */
const SCALES = { outline: 2 * UNITS, mark: 1.5 } as const;

export function patternDefinitions(): string {
	return CLASSIFICATIONS.flatMap((classification) => {
		const path = PATTERNS[classification];
		if (path === undefined) return [];
		return (["outline", "mark"] as const).map(
			(use) =>
				`<pattern id="${classification}-${use}" width="${PATTERN_SIZE}" height="${PATTERN_SIZE}" patternUnits="userSpaceOnUse" patternTransform="scale(${SCALES[use]})"><path d="${path}" fill="${THEMES.light.classes[classification].mark}"/></pattern>`,
		);
	}).join("");
}

/** A shape (`rect` or `path` with its attributes) in a class's fill and pattern. */
export function classShape(shape: string, classification: Classification, use: keyof typeof SCALES): string {
	const fill = `<${shape} fill="${THEMES.light.classes[classification].fill}"/>`;
	return PATTERNS[classification] === undefined ? fill : `${fill}<${shape} fill="url(#${classification}-${use})"/>`;
}
