/** The grid that a tile's coordinates are whole numbers of. */

/** Units across a tile; at zoom 11 one is 2.4 m at 60° north. */
export const EXTENT = 4096;
/** How far features reach over a tile's edge, so that lines and dots on it are drawn whole: 8 CSS pixels. */
export const BUFFER = 64;
