/** What a city symbol looks like, for the element on the page and for a picture of the map alike. */
import type { Tally } from "../domain/statistics.ts";
import type { MarkedKind } from "./change-symbols.ts";
import type { NameSide } from "./name-sides.ts";

/** The ring is drawn in a square of this side and scaled. */
export const SYMBOL_SIDE = 48;

/** The stricter the class, the thicker its part of the ring: a second sign beside the colour. */
export const RING_THICKNESS = { utsatt: 4, riskomrade: 6, sarskilt_utsatt: 8 } as const;

/** A city symbol as it stands on the map. */
export interface DrawnSymbol {
	/** CSS pixels from the map's upper left corner. */
	readonly at: { readonly x: number; readonly y: number };
	readonly diameter: number;
	readonly tally: Tally;
	readonly changes: readonly MarkedKind[];
	readonly name: string;
	readonly nameSide: NameSide;
}
