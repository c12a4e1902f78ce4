/**
 * What areas are filled with: the colour of their class and its pattern. Both become translucent as the reader comes near, so that
 * a place can be recognised within an area too; the outline carries the class then.
 */
import type { ExpressionSpecification, FillLayerSpecification } from "maplibre-gl";
import { CLASSIFICATIONS, type Classification } from "../../domain/classification.ts";
import { PATTERNS } from "../../signs/class-patterns.ts";
import { FILL_OPACITY, NEAR_FILL_OPACITY, type Theme } from "../../signs/palette.ts";
import type { Sign } from "../../signs/signs-on-show.ts";
import { classColour, FADE_IN, fadedIn, isDrawnAs, isListed, unlessFaded, valueWhere } from "../expressions.ts";
import { fadedPatternLayer, LAYERS, patternLayer, SOURCES } from "../ids.ts";
import { patternId } from "./pattern-images.ts";

/** Zooms between which they become translucent, and the shares of their opacities that are left then. */
const TRANSLUCENT = {
	from: 12,
	to: 14,
	fill: NEAR_FILL_OPACITY / FILL_OPACITY,
	pattern: 0.3,
	strongPattern: 0.5,
} as const;
/**
 * From here on the outline's colour stands out from a translucent fill, and the pattern's usual one soon no longer
 * does. A whole number: the map chooses the pattern of a tile once, for all zooms at which it draws the tile.
 */
const STRONG_PATTERN_ZOOM = 13;

const common = { type: "fill", source: SOURCES.boundaries, minzoom: FADE_IN.from } as const;

export function areaFillLayers(theme: Theme): FillLayerSpecification[] {
	const patterned = CLASSIFICATIONS.filter((classification) => PATTERNS[classification] !== undefined);
	return [
		{
			...common,
			id: LAYERS.fill,
			metadata: { draws: "class" },
			paint: {
				"fill-antialias": false,
				"fill-color": classColour(theme, "fill"),
				"fill-opacity": opacity(isListed, [FILL_OPACITY, FILL_OPACITY / 2, FILL_OPACITY / 4], TRANSLUCENT.fill),
			},
		},
		...patterned.flatMap((classification) => {
			const metadata = { draws: { sign: "class", classification } satisfies Sign };
			const isDrawn = isDrawnAs(classification);
			return [
				{
					...common,
					id: patternLayer(classification),
					metadata,
					paint: {
						"fill-pattern": pattern(classification),
						"fill-opacity": opacity(isDrawn, [0.8, 0, 0], TRANSLUCENT.pattern),
					},
				},
				// What steps back keeps its class: on its pale fill only the outline's colour is seen.
				{
					...common,
					id: fadedPatternLayer(classification),
					metadata,
					paint: {
						"fill-pattern": patternId(classification, "line"),
						"fill-opacity": opacity(isDrawn, [0, 0.56, 0.3], TRANSLUCENT.strongPattern),
					},
				},
			];
		}),
	];
}

/** `nearShare`: what is left of the opacity near by. */
function opacity(
	condition: ExpressionSpecification,
	[plain, faded, unchanged]: readonly [number, number, number],
	nearShare: number,
): ExpressionSpecification {
	const share = (of: number) => valueWhere(condition, unlessFaded(plain * of, faded * of, unchanged * of));
	return fadedIn(share(1), TRANSLUCENT.from, share(1), TRANSLUCENT.to, share(nearShare));
}

function pattern(classification: Classification): ExpressionSpecification {
	return ["step", ["zoom"], patternId(classification, "mark"), STRONG_PATTERN_ZOOM, patternId(classification, "line")];
}
