/** What the archive says of itself: whose data it is, which layers it has, where it begins. No dates, so that it lasts. */

import type { ArchiveDescription } from "../pmtiles/pmtiles-writer.ts";
import { LAYER_DESCRIPTIONS } from "./basemap-layers.ts";
import { FAR_BOUNDS } from "./tile-frame.ts";

/** Everyone to be credited, as the map does in its own words. Names, so in no language but their own. */
export const CREDITS = [
	"© OpenStreetMap contributors (ODbL)",
	"GSHHG",
	"Natural Earth",
	"SCB",
	"Stockholms stad",
	"Göteborgs Stad",
	"Malmö stad",
	"Valmyndigheten",
	"Trafikverket",
	"Trafiklab",
	"Anders Bjarby (Stockholms Puls, CC BY 4.0)",
] as const;

export const DESCRIPTION: ArchiveDescription = {
	bounds: FAR_BOUNDS,
	center: [16.5, 62.5, 4],
	lastRootZoom: 10,
	leafSize: 1024,
	metadata: {
		name: "Sweden, a plain ground",
		description:
			"Land, water, borders, roads, railways and place names of Sweden and around, generalised; district edges and stops near the areas that the Police list",
		type: "baselayer",
		attribution: CREDITS.join(", "),
		vector_layers: LAYER_DESCRIPTIONS,
	},
};
