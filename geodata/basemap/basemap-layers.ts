/**
 * The layers of the basemap as the archive describes them. The files they come from are read in `read-layer.ts`; what is derived from
 * them is derived in `prepare-layers.ts`.
 */
import {
	BASEMAP_KINDS,
	BASEMAP_LAYERS,
	BASEMAP_ZOOMS,
	type BasemapLayer,
	FIRST_ZOOM_OF,
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
	"district-edges": "Edges of city districts and electoral districts, which follow streets",
	roads: "Numbered roads, and Borlänge's streets",
	rails: "Railways, and the city railways of Stockholm and Norrköping",
	borders: "Administrative borders, generalised: one feature a kind and tile",
	places: "Points to put names at",
	stations: "Stations near the areas that the Police list",
	stops: "Bus stops near the areas that the Police list",
};

const OTHER_FIELDS: Readonly<Partial<Record<BasemapLayer, LayerDescription["fields"]>>> = {
	places: {
		name: "String",
		population: "Number: of a town; no other kind has it",
		rank: "Number: the lower, the sooner its name is placed",
		until: "Number: the zoom from which on a station or stop bears the name",
	},
	roads: { ref: "String: the number, or two where roads share their course" },
	rails: { tunnel: "Number: 1 in a tunnel" },
	stations: { name: "String", from: "Number: the zoom below which a town bears the name" },
	stops: { name: "String" },
};

export const LAYER_DESCRIPTIONS = BASEMAP_LAYERS.map((id): LayerDescription => {
	const kinds = BASEMAP_KINDS[id];
	return {
		id,
		description: DESCRIPTIONS[id],
		fields: { ...(kinds.length > 0 && { kind: `String: ${kinds.join(" | ")}` }), ...OTHER_FIELDS[id] },
		minzoom: FIRST_ZOOM_OF[id] ?? BASEMAP_ZOOMS.first,
		maxzoom: BASEMAP_ZOOMS.last,
	};
});
