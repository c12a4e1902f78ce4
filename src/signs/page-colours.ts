/** The colours of signs on the page. Apart from the palette, which the page itself has in its stylesheet and need not load. */
import type { SignColours } from "./palette.ts";

/** Names of custom properties, which the stylesheet gives the colours of the page's theme; where it did not come nothing is filled black. */
export const PAGE_COLOURS: SignColours = {
	surface: "var(--surface, none)",
	ink: "var(--ink, none)",
	edge: "var(--map-place, none)",
	absent: "var(--map-absent, currentColor)",
	fills: {
		utsatt: "var(--utsatt-fill, none)",
		riskomrade: "var(--riskomrade-fill, none)",
		sarskilt_utsatt: "var(--sarskilt_utsatt-fill, none)",
	},
	faint: {
		utsatt: "var(--utsatt-faint, none)",
		riskomrade: "var(--riskomrade-faint, none)",
		sarskilt_utsatt: "var(--sarskilt_utsatt-faint, none)",
	},
	marks: {
		utsatt: "var(--utsatt-mark, none)",
		riskomrade: "var(--riskomrade-mark, none)",
		sarskilt_utsatt: "var(--sarskilt_utsatt-mark, none)",
	},
};
