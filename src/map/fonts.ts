/**
 * The page's own font for the map's labels, drawn by the browser: without a `glyphs` address the map asks no server for
 * letters. The names are declared in `map.css`; MapLibre reads the weight out of them. A name with a digit has to be
 * quoted, as in a stylesheet.
 */
export const FONT = ['"Source Sans 3 Semibold"', "system-ui", "sans-serif"];
export const FONT_REGULAR = ['"Source Sans 3 Variable"', "system-ui", "sans-serif"];
