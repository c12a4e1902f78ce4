/**
 * What the street overlay takes from a tile, by meaning. Each tile schema says where it keeps these things
 * (`openmaptiles.ts`, `protomaps.ts`); how they look is defined once, in `street-layers.ts`.
 */
import type { ExpressionSpecification, FilterSpecification } from "maplibre-gl";

/** Features of one layer in the tiles. */
export interface Selection {
	readonly layer: string;
	readonly filter?: FilterSpecification;
}

/** From the widest to the narrowest. */
export const RANKS = ["motorway", "main", "local", "small"] as const;
export type Rank = (typeof RANKS)[number];

export interface StreetSchema {
	readonly name: "openmaptiles" | "protomaps";
	/**
	 * All dry land, where tiles have it: what the basemap draws on the land is covered by it, just where there are
	 * tiles, which need not be everywhere.
	 */
	readonly land?: Selection;
	readonly parks: readonly Selection[];
	readonly water: Selection;
	readonly buildings: Selection;
	/** None where the basemap keeps its railways: they lie over the areas, and so over any land. */
	readonly rail?: Selection;
	readonly streets: Readonly<Record<Rank, Selection>>;
	readonly names: Selection;
	/** A street's name. */
	readonly text: ExpressionSpecification;
}

/** Whether a feature's property has one of these values. */
export function isOneOf(property: string, ...values: readonly string[]): ExpressionSpecification {
	return ["match", ["get", property], [...values], true, false];
}
