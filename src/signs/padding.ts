/**
 * Padding around the bounds that the map fits, in CSS pixels: for the map, and for the placeholder map that lies
 * exactly where it will.
 */

/** As much as this on every side, but no more than a share of the map's width and height. */
export const PADDING = { most: 48, share: 1 / 24 } as const;

/** What lies on the map above and below besides: the page's buttons, or in an embed the folded credit. */
export const LIES_ON_MAP = { page: { above: 40, below: 0 }, frame: { above: 0, below: 22 } } as const;
