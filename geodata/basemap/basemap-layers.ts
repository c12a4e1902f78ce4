/**
 * The layers of the basemap: what each is called in the tiles, what its features say and which zooms it is in.
 * The files they come from are read in `read-layer.ts`; what is derived from them is derived in `prepare-layers.ts`.
 */

/** All of Sweden on a small phone is seen at zoom 2 to 3, and a map draws nothing below the first zoom of its tiles. */
export const MIN_ZOOM = 2;
/** Zoom 10 visibly straightens the district edges; 11 does not, and the map stretches it for the zooms above. */
export const MAX_ZOOM = 11;

/** In the order in which they are to be drawn. */
export const LAYER_IDS = ["land", "water", "district-edges", "borders", "places"] as const;
export type LayerId = (typeof LAYER_IDS)[number];

/** A TileJSON `vector_layers` item: for each property of a feature, what it holds. */
export interface LayerDescription {
	readonly id: LayerId;
	readonly description: string;
	readonly fields: Readonly<Record<string, string>>;
	readonly minzoom: number;
	readonly maxzoom: number;
}

export const LAYER_DESCRIPTIONS: readonly LayerDescription[] = [
	{
		id: "land",
		description: "Sweden and its neighbours, for the fill; the coast is coarse, and the sea in `water` cuts it",
		fields: { kind: "String: neighbour | sweden" },
		minzoom: MIN_ZOOM,
		maxzoom: MAX_ZOOM,
	},
	{
		id: "water",
		description: "Sea, large lakes, and Göteborg's river and harbour in the city's own detail",
		fields: { kind: "String: sea | lake | harbour" },
		minzoom: MIN_ZOOM,
		maxzoom: MAX_ZOOM,
	},
	{
		id: "district-edges",
		description: "Edges of city districts, which follow main streets",
		fields: {},
		minzoom: 10,
		maxzoom: MAX_ZOOM,
	},
	{
		id: "borders",
		description: "Administrative borders, generalised: one feature a kind and tile",
		fields: { kind: "String: country | police-region | county | municipality" },
		minzoom: MIN_ZOOM,
		maxzoom: MAX_ZOOM,
	},
	{
		id: "places",
		description: "Points to put names at",
		fields: {
			kind: "String: police-region | county | town | municipality | district",
			name: "String",
			population: "Number: of a town; no other kind has it",
			rank: "Number: the lower, the sooner its name is placed",
		},
		minzoom: MIN_ZOOM,
		maxzoom: MAX_ZOOM,
	},
];
