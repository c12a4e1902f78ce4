/**
 * The layers of the basemap as the archive describes them. The files they come from are read in `read-layer.ts`; what is derived from
 * them is derived in `prepare-layers.ts`.
 */
import {
	BASEMAP_KINDS,
	BASEMAP_LAYERS,
	BASEMAP_ZOOMS,
	type BasemapLayer,
	FIRST_DISTRICT_EDGES_ZOOM,
} from "../../src/domain/basemap-schema.ts";

/** A TileJSON `vector_layers` item: for each property of a feature, what it holds. */
interface LayerDescription {
	readonly id: BasemapLayer;
	readonly description: string;
	readonly fields: Readonly<Record<string, string>>;
	readonly minzoom: number;
	readonly maxzoom: number;
}

const DESCRIPTIONS: Readonly<Record<BasemapLayer, string>> = {
	land: "Sweden and its neighbours, for the fill; the coast is coarse, and the sea in `water` cuts it",
	water: "Sea, large lakes, and Göteborg's river and harbour in the city's own detail",
	"district-edges": "Edges of city districts, which follow main streets",
	borders: "Administrative borders, generalised: one feature a kind and tile",
	places: "Points to put names at",
};

const OTHER_FIELDS: Readonly<Partial<Record<BasemapLayer, LayerDescription["fields"]>>> = {
	places: {
		name: "String",
		population: "Number: of a town; no other kind has it",
		rank: "Number: the lower, the sooner its name is placed",
	},
};

export const LAYER_DESCRIPTIONS = BASEMAP_LAYERS.map((id): LayerDescription => {
	const kinds = BASEMAP_KINDS[id];
	return {
		id,
		description: DESCRIPTIONS[id],
		fields: { ...(kinds.length > 0 && { kind: `String: ${kinds.join(" | ")}` }), ...OTHER_FIELDS[id] },
		minzoom: id === "district-edges" ? FIRST_DISTRICT_EDGES_ZOOM : BASEMAP_ZOOMS.first,
		maxzoom: BASEMAP_ZOOMS.last,
	};
});
