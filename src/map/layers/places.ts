/**
 * Names of the ground: police regions over the country, then counties, municipalities, towns and districts as the reader nears.
 * They keep clear of the areas' own names, which are placed before them, and are silent where an area has their name already.
 */
import type { ExpressionSpecification, SymbolLayerSpecification } from "maplibre-gl";
import type { Atlas } from "../../domain/atlas.ts";
import { AREA_ZOOM } from "../city-groups.ts";
import { FONT, FONT_REGULAR } from "../fonts.ts";
import { LAYERS, SOURCES } from "../ids.ts";
import type { Theme } from "../palette.ts";

/** The layer of places in the basemap's tiles. Names are the ids of its features, so that a name can be silenced. */
export const PLACES_LAYER = "places";

/** A place whose name an area on the map bears. */
const isTaken: ExpressionSpecification = ["boolean", ["feature-state", "taken"], false];

/** From here on the cities' districts are named. */
export const DISTRICTS_ZOOM = 11;

const ofKind = (kind: string): ExpressionSpecification => ["==", ["get", "kind"], kind];

export const isDistrict = ofKind("district");

/**
 * Where a region's name may stand, best first: in the region's middle, close to it, or out at sea, where a city symbol is in the
 * way. Anchor of the text, and its offset from the middle in ems, x to the east and y to the south.
 */
const CLOSE = [
	["center", 0, 0],
	["top", 0, 1.6],
	["bottom", 0, -1.6],
	["bottom-left", 2.4, -1.6],
	["top-left", 2.4, 1.6],
] as const;
const AT_SEA = {
	east: [["left", 7, 1.4], ["top-right", 11, 2.4], ["bottom-right", 11, -2.4]], // biome-ignore format: one line
	west: [["right", -6, -1.4], ["bottom-right", -6, -2.4], ["top-right", -6, 2.4]], // biome-ignore format: one line
} as const;

function aboutTheMiddle(coast: keyof typeof AT_SEA): ExpressionSpecification {
	return ["literal", [...CLOSE, ...AT_SEA[coast]].flatMap(([anchor, x, y]) => [anchor, [x, y]])];
}

const REGION_PLACES: ExpressionSpecification = [
	"match",
	["get", "name"],
	["Väst", "Bergslagen"],
	aboutTheMiddle("west"),
	aboutTheMiddle("east"),
];

export function placeLayers(theme: Theme, atlas: Atlas): SymbolLayerSpecification[] {
	/** City symbols are elements of the page and already named; below their zoom the same names would stand twice. */
	const hasSymbol: ExpressionSpecification = [
		"in",
		["get", "name"],
		["literal", atlas.municipalities.map(({ name }) => name)],
	];
	const largestFirst: ExpressionSpecification = ["-", 0, ["coalesce", ["get", "population"], 0]];
	return [
		names(theme, LAYERS.lowestNames, theme.region, {
			filter: ofKind("police-region"),
			minzoom: 3.5,
			maxzoom: 5.5,
			layout: {
				"text-size": 11,
				"text-letter-spacing": 0.12,
				"text-transform": "uppercase",
				"text-variable-anchor-offset": REGION_PLACES,
			},
		}),
		names(theme, "counties", theme.region, {
			filter: ofKind("county"),
			minzoom: 5.5,
			maxzoom: 7.5,
			layout: { "text-size": 12, "text-letter-spacing": 0.06 },
		}),
		names(theme, "towns-far", theme.place, {
			filter: ["all", ofKind("town"), ["!", hasSymbol]],
			minzoom: 7.5,
			maxzoom: AREA_ZOOM,
			layout: { "text-size": 12, "symbol-sort-key": largestFirst },
		}),
		names(theme, "districts", theme.place, {
			filter: isDistrict,
			minzoom: DISTRICTS_ZOOM,
			layout: { "text-size": ["interpolate", ["linear"], ["zoom"], 11, 11, 14, 14] },
		}),
		names(theme, "towns", theme.place, {
			filter: ofKind("town"),
			minzoom: AREA_ZOOM,
			layout: {
				"text-size": ["interpolate", ["linear"], ["coalesce", ["get", "population"], 0], 1000, 12, 200_000, 17],
				"text-font": FONT,
				"symbol-sort-key": largestFirst,
			},
		}),
	];
}

function names(
	theme: Theme,
	id: string,
	colour: string,
	{ layout, ...rest }: Partial<SymbolLayerSpecification> & Pick<SymbolLayerSpecification, "filter" | "layout">,
): SymbolLayerSpecification {
	return {
		id,
		type: "symbol",
		source: SOURCES.ground,
		"source-layer": PLACES_LAYER,
		...rest,
		layout: {
			"text-field": ["get", "name"],
			"text-font": FONT_REGULAR,
			"text-max-width": 8,
			"text-padding": 6,
			...layout,
		},
		paint: {
			"text-color": colour,
			"text-halo-color": theme.landHalo,
			"text-halo-width": 1.8,
			"text-opacity": ["case", isTaken, 0, 1],
		},
	};
}
