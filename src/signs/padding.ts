/**
 * Padding around the bounds that the map fits, in CSS pixels: as much as this on every side of what nothing lies over, but no more
 * than a share of its width and height. For the map, and for the placeholder map that lies exactly where it will.
 */
export const PADDING = { most: 32, share: 1 / 16 } as const;
