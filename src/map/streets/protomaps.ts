/**
 * Where tiles in version 4 of the Protomaps schema keep what is drawn: their daily builds, and what is extracted from
 * them.
 */
import type { ExpressionSpecification, FilterSpecification } from "maplibre-gl";
import { isOneOf, type StreetSchema } from "./schema.ts";

const isPolygon: FilterSpecification = ["==", ["geometry-type"], "Polygon"];
const road = (...kinds: string[]) => ({ layer: "roads", filter: isOneOf("kind", ...kinds) }) as const;
/** Minor roads are of two ranks, told apart by what OpenStreetMap calls them. */
const isService: ExpressionSpecification = ["==", ["get", "kind_detail"], "service"];

export const PROTOMAPS: StreetSchema = {
	name: "protomaps",
	// Names of islands lie in the same layer, as points.
	land: { layer: "earth", filter: isPolygon },
	parks: [
		{
			layer: "landuse",
			filter: isOneOf("kind", "park", "forest", "wood", "grass", "cemetery", "nature_reserve", "pitch", "playground"),
		},
	],
	// Rivers and names of lakes lie in the same layer, as lines and points.
	water: { layer: "water", filter: isPolygon },
	// House numbers lie in the same layer, as points.
	buildings: { layer: "buildings", filter: isPolygon },
	streets: {
		motorway: road("highway"),
		main: road("major_road", "medium_road"),
		local: { layer: "roads", filter: ["all", isOneOf("kind", "minor_road"), ["!", isService]] },
		small: { layer: "roads", filter: ["any", isOneOf("kind", "path"), isService] },
	},
	names: {
		layer: "roads",
		filter: ["all", ["has", "name"], isOneOf("kind", "highway", "major_road", "medium_road", "minor_road", "path")],
	},
	text: ["get", "name"],
};
