/** What the basemap's tiles hold, as the pipeline writes them and the map draws them: zooms, layers, and kinds of features. */

/**
 * All of Sweden on a small phone is seen at zoom 2 to 3, and a map draws nothing below the first zoom of its tiles. Zoom 10
 * visibly straightens the district edges; 11 does not, and the map stretches it for the zooms above. What is looked at far above has
 * a finer grid; see `tile-units.ts`.
 */
export const BASEMAP_ZOOMS = { first: 2, last: 11 } as const;

/** In the order in which they are to be drawn. */
export const BASEMAP_LAYERS = [
	"land",
	"water",
	"district-edges",
	"roads",
	"rails",
	"borders",
	"places",
	"stations",
	"stops",
] as const;
export type BasemapLayer = (typeof BASEMAP_LAYERS)[number];

/** The first zoom with something of a layer, where that is not the first zoom of the tiles. */
export const FIRST_ZOOM_OF: Readonly<Partial<Record<BasemapLayer, number>>> = {
	"district-edges": 10,
	roads: 6,
	rails: 6,
	stations: BASEMAP_ZOOMS.last,
	stops: BASEMAP_ZOOMS.last,
};

/** What the `kind` of a layer's features can be. */
export const BASEMAP_KINDS = {
	land: ["neighbour", "sweden"],
	water: ["sea", "lake", "harbour"],
	"district-edges": [],
	roads: ["european", "national", "county", "street"],
	rails: ["rail", "metro", "light-rail", "tram"],
	borders: ["country", "police-region", "county", "municipality"],
	places: ["police-region", "county", "town", "municipality", "district"],
	stations: ["train", "metro", "light-rail", "tram", "ferry"],
	stops: [],
} as const satisfies Record<BasemapLayer, readonly string[]>;
export type BasemapKind<L extends BasemapLayer = BasemapLayer> = (typeof BASEMAP_KINDS)[L][number];

/**
 * Zooms at which the name of a place passes to what bears the same name and is named from there on: that of a district to a
 * station, and all others, when stops are named too. The place that gives it away says so as `until`, and a station that is
 * drawn before it has it as `from`.
 */
export const HANDOVER_ZOOMS = { districtToStation: 12, others: 13.5 } as const;
