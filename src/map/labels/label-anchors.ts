/**
 * Where labels may stand about their points. What is in the way is placed before them; the first free anchor is used.
 */
import type { ExpressionSpecification } from "maplibre-gl";

/** Anchor of the text, and its offset from the point in ems, x to the east and y to the south. */
type Anchor = readonly [anchor: string, x: number, y: number];

function inOrder(...anchors: readonly Anchor[]): ExpressionSpecification {
	return ["literal", anchors.flatMap(([anchor, x, y]) => [anchor, [x, y]])];
}

/** From here on a large area has its label inside, and from `INSIDE_LABEL_ZOOM` on nearly every one does. */
const LARGE_INSIDE_LABEL_ZOOM = 10;
export const INSIDE_LABEL_ZOOM = 11;
const isLargeArea: ExpressionSpecification = [">", ["get", "squareMetres"], 1_000_000];

const BESIDE_AREA = inOrder(
	["top", 0, 0.7],
	["bottom", 0, -0.7],
	["left", 0.8, 0],
	["right", -0.8, 0],
	["top-right", -0.3, 0.5],
	["bottom-left", 0.3, -0.5],
	["top-left", 0.3, 0.5],
	["bottom-right", -0.3, -0.5],
);
const IN_AREA = inOrder(["center", 0, 0], ["top", 0, 0.5], ["bottom", 0, -0.5], ["left", 1.2, 0], ["right", -1.2, 0]);

/** In an area that is larger than its label; a smaller one would be hidden, and its label stands beside it. */
export const AREA_LABEL_ANCHORS: ExpressionSpecification = [
	"step",
	["zoom"],
	BESIDE_AREA,
	LARGE_INSIDE_LABEL_ZOOM,
	["case", isLargeArea, IN_AREA, BESIDE_AREA],
	INSIDE_LABEL_ZOOM,
	IN_AREA,
];

/** Beside the dot of a station or stop. */
export const DOT_LABEL_ANCHORS: ExpressionSpecification = inOrder(
	["left", 0.7, 0],
	["right", -0.7, 0],
	["top", 0, 0.5],
	["bottom", 0, -0.5],
);

const NEAR_TOWN: readonly Anchor[] = [
	["center", 0, 0],
	["top", 0, 0.8],
	["bottom", 0, -0.8],
	["left", 0.8, 0],
	["right", -0.8, 0],
];
const NEAR_CITY: readonly Anchor[] = [
	["left", 2.8, 0],
	["right", -2.8, 0],
	["top", 0, 2.4],
	["bottom", 0, -2.4],
	["left", 2, -1.8],
	["left", 2, 1.8],
	["right", -2, -1.8],
	["right", -2, 1.8],
	["bottom", 0, -4],
	["top", 0, 4],
];

/** Beside the areas' labels, and further off for one with so many areas that it would go unnamed among them. */
export const TOWN_LABEL_ANCHORS: ExpressionSpecification = [
	"case",
	[">", ["coalesce", ["get", "population"], 0], 20_000],
	inOrder(...NEAR_TOWN, ...NEAR_CITY),
	inOrder(...NEAR_TOWN),
];

/** An image where an area has no label inside, which other labels are to keep away from; none where it has. */
export function whereNameIsBeside(image: string): ExpressionSpecification {
	return ["step", ["zoom"], image, LARGE_INSIDE_LABEL_ZOOM, ["case", isLargeArea, "", image]];
}
