/**
 * The streets under the areas: parks, water, buildings, rail, streets by rank and their names, in a palette so quiet
 * that the areas speak first. Nothing is drawn below the zoom from which streets help to recognise a place.
 */
import type { ExpressionSpecification, LayerSpecification, LineLayerSpecification } from "maplibre-gl";
import type { Theme } from "../../signs/palette.ts";
import { FONT } from "../fonts.ts";
import { SOURCES } from "../ids.ts";
import { RANKS, type Rank, type Selection, type StreetSchema } from "./schema.ts";

export const STREETS_ZOOM = 10;

/** The one layer that lies under the basemap's borders. */
export const STREETS_LAND = "streets-land";

/** Begins the names of the layers that lie over the areas' fills, in the place of the basemap's own. */
export const STREETS_THROUGH = "streets-through";
/** Seen as areas become large enough to look for one's street in them, and until they are translucent. */
const THROUGH_OPACITY: ExpressionSpecification = ["interpolate", ["linear"], ["zoom"], 12, 0, 13, 0.4, 15, 0];

/** Widths in CSS pixels at zoom 10, 14 and 17, and the zoom from which the rank is drawn. */
const LOOKS: Readonly<Record<Rank, { readonly from: number; readonly widths: readonly [number, number, number] }>> = {
	motorway: { from: 10, widths: [1.4, 6, 18] },
	main: { from: 10, widths: [0.9, 4.5, 16] },
	local: { from: 12, widths: [0.3, 2.6, 12] },
	small: { from: 14, widths: [0.2, 1, 5] },
};

export function streetsLayers(theme: Theme, schema: StreetSchema): LayerSpecification[] {
	const colours = theme.streets;
	const narrowToWide = RANKS.toReversed();
	return [
		...(schema.land ? [area(STREETS_LAND, schema.land, theme.land)] : []),
		...schema.parks.map((park, i) => area(`streets-park-${i}`, park, colours.park)),
		area("streets-water", schema.water, colours.water),
		{ ...area("streets-building", schema.buildings, colours.building), minzoom: 13 },
		...(schema.rail
			? [
					line("streets-rail", schema.rail, {
						"line-color": colours.rail,
						"line-width": ["interpolate", ["linear"], ["zoom"], 10, 0.6, 16, 2],
					}),
				]
			: []),
		// All casings lie below all streets, so that a crossing is one surface.
		...narrowToWide.map((rank) => street("casing", rank, schema, colours.casing, 1.5)),
		...narrowToWide.map((rank) => street("street", rank, schema, colours.street, 0)),
		// On the land these change nothing.
		...(schema.land ? narrowToWide.filter((rank) => rank !== "small") : []).map((rank) => {
			const { paint, ...layer } = street("street", rank, schema, colours.street, 0);
			return {
				...layer,
				id: `${STREETS_THROUGH}-${rank}`,
				minzoom: 12,
				maxzoom: 15,
				paint: { ...paint, "line-opacity": THROUGH_OPACITY },
			};
		}),
		{
			...layerBase("streets-name", schema.names),
			type: "symbol",
			minzoom: 14,
			layout: {
				"symbol-placement": "line",
				"text-field": schema.text,
				"text-font": FONT,
				"text-size": ["interpolate", ["linear"], ["zoom"], 14, 11, 17, 14],
				"text-padding": 6,
			},
			paint: { "text-color": colours.name, "text-halo-color": theme.land, "text-halo-width": 1.4 },
		},
	];
}

function layerBase(id: string, { layer, filter }: Selection) {
	return { id, source: SOURCES.streets, "source-layer": layer, minzoom: STREETS_ZOOM, ...(filter && { filter }) };
}

function area(id: string, selection: Selection, colour: string): LayerSpecification {
	return { ...layerBase(id, selection), type: "fill", paint: { "fill-color": colour } };
}

function line(
	id: string,
	selection: Selection,
	paint: NonNullable<LineLayerSpecification["paint"]>,
): LineLayerSpecification {
	return { ...layerBase(id, selection), type: "line", paint };
}

function street(part: "casing" | "street", rank: Rank, schema: StreetSchema, colour: string, extra: number) {
	const { from, widths } = LOOKS[rank];
	return {
		...line(`streets-${part}-${rank}`, schema.streets[rank], {
			"line-color": colour,
			"line-width": widthBy(widths, extra),
		}),
		minzoom: from,
		layout: { "line-join": "round", "line-cap": part === "casing" ? "butt" : "round" },
	} satisfies LineLayerSpecification;
}

function widthBy([far, near, close]: readonly [number, number, number], extra: number): ExpressionSpecification {
	const [a, b, c] = [far + extra / 2, near + extra, close + extra];
	return ["interpolate", ["exponential", 1.4], ["zoom"], 10, a, 14, b, 17, c];
}
