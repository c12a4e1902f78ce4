/**
 * What a city symbol looks like, for the element on the page and for snapshots of the map alike: a disc with a ring of
 * its areas by class, their number, the changes there, and a name beside it. Lengths in CSS pixels, from the symbol's
 * middle.
 */
import { scaleSqrt } from "d3-scale";
import { CLASSIFICATIONS, type Classification } from "../domain/classification.ts";
import type { Tally } from "../domain/statistics.ts";
import { CHANGE_SYMBOL_SIZE, CHANGE_SYMBOLS, type ChangeSymbolKind } from "./change-symbols.ts";
import { dashArray } from "./outline-signs.ts";
import type { Theme } from "./palette.ts";
import type { Box, Circle, Path, Text } from "./shapes.ts";

/** Where a name can stand, best first. */
export const NAME_SIDES = ["right", "left", "below", "above"] as const;
export type NameSide = (typeof NAME_SIDES)[number] | "none";

/** A city symbol as it stands on the map. */
export interface DrawnSymbol {
	/** From the map's upper left corner. */
	readonly at: { readonly x: number; readonly y: number };
	readonly diameter: number;
	readonly tally: Tally;
	readonly changes: readonly ChangeSymbolKind[];
	readonly name: string;
	readonly nameSide: NameSide;
}

/** By the number of areas: the disc grows with the number, not the diameter. */
export const diameter = scaleSqrt().domain([1, 33]).range([22, 38]).clamp(true);

/** Widths of lines are those of a symbol of this diameter, and scale with it. */
export const SYMBOL_SIDE = 48;

/** The stricter the class, the thicker its part of the ring: a second cue beside the colour. */
const RING_THICKNESS = { utsatt: 4, riskomrade: 6, sarskilt_utsatt: 8 } as const;
/**
 * The edge that sets the disc off from the map; of a city that has left the list it is drawn as the outline of such an
 * area.
 */
const EDGE = { listed: 2, absent: 3 } as const;

/** Number and name: their size, and from the middle of a line down to the feet of its letters. */
export const TYPE = { size: 13, foot: 4, numberWeight: 700, nameWeight: 600 } as const;
/** From the disc to the name, and how far the land's colour glows around the name: the blurs of its shadows. */
export const NAME = { gap: { beside: 4, stacked: 2 }, glow: [2, 3, 4] } as const;
/** The changes stand in a row on a small badge, which lies `overlap` over the disc. */
export const BADGES = { side: 10, gap: 1, padding: { x: 3, y: 1 }, border: 1, overlap: 5 } as const;

/**
 * A class's part of the ring: where it begins and how much it is, in shares of the round, and the circle that its line
 * follows.
 */
export interface RingPart {
	readonly classification: Classification;
	readonly start: number;
	readonly share: number;
	readonly radius: number;
	readonly thickness: number;
}

/** Clockwise from the top, strictest first; a class without areas has no share. */
export function ringOf(tally: Tally, diameter: number): RingPart[] {
	let start = 0;
	return CLASSIFICATIONS.toReversed().map((classification) => {
		const share = tally.total === 0 ? 0 : tally.byClass[classification] / tally.total;
		const thickness = (RING_THICKNESS[classification] * diameter) / SYMBOL_SIDE;
		const part = { classification, start, share, radius: (diameter - thickness) / 2, thickness };
		start += share;
		return part;
	});
}

/** The edge of the disc. */
export function edgeOf({ total }: Tally, diameter: number): { width: number; dashes: number[] } {
	const scale = diameter / SYMBOL_SIDE;
	if (total > 0) return { width: EDGE.listed * scale, dashes: [] };
	const width = EDGE.absent * scale;
	const dashes = dashArray("absent", width);
	// As many dashes as fit, so that the round has no seam.
	const [round, period] = [Math.PI * diameter, dashes.reduce((sum, part) => sum + part, 0)];
	return { width, dashes: dashes.map((part) => (part * round) / (period * Math.round(round / period))) };
}

/** Disc, ring and number. */
export function citySymbol(tally: Tally, diameter: number, theme: Theme): (Circle | Text)[] {
	const around = { shape: "circle", x: 0, y: 0 } as const;
	const { surface, ink } = theme.page;
	const edge = { ...edgeOf(tally, diameter), colour: tally.total > 0 ? surface : theme.absent };
	return [
		{ ...around, radius: diameter / 2, fill: surface, stroke: edge },
		...ringOf(tally, diameter)
			.filter(({ share }) => share > 0)
			.map(({ classification, radius, thickness, ...part }) => ({
				...around,
				radius,
				part,
				stroke: { colour: theme.classes[classification].fill, width: thickness },
			})),
		{
			shape: "text",
			text: String(tally.total),
			x: 0,
			y: TYPE.foot,
			size: TYPE.size,
			weight: TYPE.numberWeight,
			fill: ink,
		},
	];
}

/** On the side away from the name where that stands below. */
export function badgeSide(nameSide: NameSide): "above" | "below" {
	return nameSide === "below" ? "above" : "below";
}

/** The changes at a city; nothing where there are none. */
export function changeBadges(
	{ changes, diameter, nameSide }: Pick<DrawnSymbol, "changes" | "diameter" | "nameSide">,
	{ page: { surface, ink } }: Theme,
): (Box | Path)[] {
	if (changes.length === 0) return [];
	const { side, gap, padding, border, overlap } = BADGES;
	const width = changes.length * (side + gap) - gap + 2 * (padding.x + border);
	const height = side + 2 * (padding.y + border);
	// On whole pixels, as on the page, so that the edge is sharp.
	const [left, near] = [Math.round(-width / 2), Math.round(diameter / 2 - overlap)];
	const top = badgeSide(nameSide) === "below" ? near : -near - height;
	return [
		{
			shape: "box",
			x: left + border / 2,
			y: top + border / 2,
			width: width - border,
			height: height - border,
			radius: (height - border) / 2,
			fill: surface,
			stroke: { colour: ink, width: border },
		},
		...changes.map((kind, i) => ({
			shape: "path" as const,
			d: CHANGE_SYMBOLS[kind],
			x: left + border + padding.x + i * (side + gap),
			y: top + border + padding.y,
			scale: side / CHANGE_SYMBOL_SIZE,
			fill: ink,
		})),
	];
}

/** Where a name is written: `x` is where it begins, ends or has its middle, `y` the foot of its letters. */
export function namePlace(side: Exclude<NameSide, "none">, diameter: number) {
	const { beside, stacked } = NAME.gap;
	const [reach, middle] = [diameter / 2 + beside, diameter / 2 + stacked + TYPE.size / 2];
	switch (side) {
		case "right":
			return { x: reach, y: TYPE.foot, align: "left" } as const;
		case "left":
			return { x: -reach, y: TYPE.foot, align: "right" } as const;
		case "below":
			return { x: 0, y: middle + TYPE.foot, align: "center" } as const;
		case "above":
			return { x: 0, y: TYPE.foot - middle, align: "center" } as const;
	}
}
