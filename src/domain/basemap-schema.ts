/** What the basemap's tiles hold, as the pipeline writes them and the map draws them: zooms, layers, and kinds of features. */

/**
 * All of Sweden on a small phone is seen at zoom 2 to 3, and a map draws nothing below the first zoom of its tiles. Zoom 10
 * visibly straightens the district edges; 11 does not, and the map stretches it for the zooms above.
 */
export const BASEMAP_ZOOMS = { first: 2, last: 11 } as const;

/** In the order in which they are to be drawn. */
export const BASEMAP_LAYERS = ["land", "water", "district-edges", "borders", "places"] as const;
export type BasemapLayer = (typeof BASEMAP_LAYERS)[number];

/** All layers but this begin with the first zoom of the tiles. */
export const FIRST_DISTRICT_EDGES_ZOOM = 10;

/** What the `kind` of a layer's features can be. */
export const BASEMAP_KINDS = {
	land: ["neighbour", "sweden"],
	water: ["sea", "lake", "harbour"],
	"district-edges": [],
	borders: ["country", "police-region", "county", "municipality"],
	places: ["police-region", "county", "town", "municipality", "district"],
} as const satisfies Record<BasemapLayer, readonly string[]>;
export type BasemapKind<L extends BasemapLayer = BasemapLayer> = (typeof BASEMAP_KINDS)[L][number];
