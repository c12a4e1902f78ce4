/** Where tiles in the OpenMapTiles schema keep what is drawn: OpenFreeMap's, and most that are made with Planetiler. */
import { isOneOf, type StreetSchema } from "./schema.ts";

const street = (...classes: string[]) => ({ layer: "transportation", filter: isOneOf("class", ...classes) }) as const;

export const OPENMAPTILES: StreetSchema = {
	name: "openmaptiles",
	parks: [
		{ layer: "landcover", filter: isOneOf("class", "wood", "grass") },
		{ layer: "landuse", filter: isOneOf("class", "cemetery", "pitch", "playground") },
		{ layer: "park", filter: ["==", ["geometry-type"], "Polygon"] },
	],
	water: { layer: "water", filter: ["!=", ["get", "brunnel"], "tunnel"] },
	buildings: { layer: "building" },
	rail: {
		layer: "transportation",
		filter: ["all", isOneOf("class", "rail", "transit"), ["!=", ["get", "brunnel"], "tunnel"]],
	},
	streets: {
		motorway: street("motorway", "trunk"),
		main: street("primary", "secondary"),
		local: street("tertiary", "minor", "busway"),
		small: street("service", "track", "path"),
	},
	names: { layer: "transportation_name", filter: ["has", "name"] },
	text: ["get", "name"],
};
