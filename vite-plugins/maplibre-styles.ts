/**
 * Leaves out of MapLibre's stylesheet what is for controls that the map does not have: mostly their pictures, which are four fifths of it.
 * A plugin of PostCSS, through which Vite puts all stylesheets.
 */
import type { CSSOptions } from "vite";

type PostcssPlugin = NonNullable<Exclude<CSSOptions["postcss"], string | undefined>["plugins"]>[number];

/** Kept are the scale, and the corners that controls stand in. */
const OF_OTHER_CONTROLS = /\.maplibregl-(?:ctrl-(?!top|bottom|scale)|ctrl button|user-location)/;

export function maplibreStyles(): PostcssPlugin {
	return {
		postcssPlugin: "maplibre-styles",
		Rule(rule) {
			if (!rule.source?.input.file?.endsWith("/maplibre-gl.css")) return;
			const kept = rule.selectors.filter((selector) => !OF_OTHER_CONTROLS.test(selector));
			if (kept.length === 0) rule.remove();
			else if (kept.length < rule.selectors.length) rule.selectors = kept;
		},
	};
}
