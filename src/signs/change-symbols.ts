/**
 * The symbol of each kind of change: a shape alone in a ring, so that it reads in black and white. One path serves the
 * map's images and the symbols in text and legend. What stayed as it was has none.
 */
import { CHANGE_KINDS, type ChangeKind } from "../domain/change.ts";

export type ChangeSymbolKind = Exclude<ChangeKind, "oforandrad">;

function hasSymbol(kind: ChangeKind): kind is ChangeSymbolKind {
	return kind !== "oforandrad";
}

/** In the order of the kinds. Not read from the shapes, which a page without a map can do without. */
export const CHANGE_SYMBOL_KINDS: readonly ChangeSymbolKind[] = CHANGE_KINDS.filter(hasSymbol);

/** The side of the square that the paths are drawn in. */
export const CHANGE_SYMBOL_SIZE = 16;

/**
 * Filled by the even-odd rule: plus, minus, arrow up, arrow down, fork, arrow to the side, since an abolished class
 * says neither up nor down.
 */
export const CHANGE_SYMBOLS: Readonly<Record<ChangeSymbolKind, string>> = {
	ny: "M7 2h2v5h5v2H9v5H7V9H2V7h5z",
	borta: "M2 7h12v2H2z",
	hojd: "M8 2l5.5 6H10v6H6V8H2.5z",
	sankt: "M8 14l5.5-6H10V2H6v6H2.5z",
	delad: "M7 14V9.4L3 5.4V8H1V2h6v2H4.4L8 7.6 11.6 4H9V2h6v6h-2V5.4l-4 4V14z",
	omklassad: "M14 8l-6 5.5V10H2V6h6V2.5z",
};

/** In a symbol of any size: the ring's line in CSS pixels, and the side of the shape as a share of the symbol's. */
export const CHANGE_RING = { line: 1.5, shape: 2 / 3 } as const;
