/** What a picture that is drawn before there is a map shows of the ground: in outline, bottom to top. */
import type { BBox } from "../domain/dataset.ts";
import type { Viewport } from "./outline-path.ts";
import type { Theme } from "./palette.ts";

export const GROUND_KINDS = ["water", "edges", "roads", "rails"] as const;
export type GroundKind = (typeof GROUND_KINDS)[number];

/** Draws what lies in a box as SVG paths in units of the viewport's pixels, one of each kind that there is. */
export type Ground = (
	box: BBox,
	viewport: Viewport,
	unit: number,
) => readonly { readonly kind: GroundKind; readonly d: string }[];

/** What a picture of a box shows, whatever its proportions: so much more on either side, in shares of the box. */
const REACH = { x: 0.65, y: 0.3 } as const;

export function groundAround([west, south, east, north]: BBox): BBox {
	const [x, y] = [(east - west) * REACH.x, (north - south) * REACH.y];
	return [west - x, south - y, east + x, north + y];
}

/** The width of a line in CSS pixels; water is filled. */
export const GROUND_LINES: Readonly<Record<Exclude<GroundKind, "water">, number>> = { edges: 1.2, roads: 3, rails: 1 };

export function groundColour({ sea, districtEdge, ways }: Theme, kind: GroundKind): string {
	return { water: sea, edges: districtEdge, roads: ways.roadEdge, rails: ways.rail }[kind];
}
