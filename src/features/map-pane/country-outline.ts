/** The outline of Sweden as the basemap has it from afar, from its file. */
import svg from "./country.svg?raw";

const [, viewBox, path] = /viewBox="([^"]+)".*? d="([^"]+)"/.exec(svg) ?? [];
if (viewBox === undefined || path === undefined) throw new Error("country.svg holds no outline");

export const COUNTRY_OUTLINE = { viewBox, path };
