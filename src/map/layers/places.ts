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

/** A small phone shows all of Sweden at this zoom. */
export const NATIONAL_ZOOM = 2;

/** From here on the cities' districts are named. */
export const DISTRICTS_ZOOM = 11;

const ofKind = (kind: string): ExpressionSpecification => ["==", ["get", "kind"], kind];

export const isDistrict = ofKind("district");

/**
 * Where a region's name may stand, best first, since city symbols may be in the way: in the region's middle, close to it, or beside
 * it, at sea where there is one. Anchor of the text, and its offset from the middle in ems, x to the east and y to the south.
 */
const CLOSE = [
	["center", 0, 0],
	["top", 0, 1.6],
	["bottom", 0, -1.6],
	["bottom-left", 2.4, -1.6],
	["top-left", 2.4, 1.6],
] as const;
const BESIDE = {
	east: [["left", 7, 1.4], ["top-right", 11, 2.4], ["bottom-right", 11, -2.4]], // biome-ignore format: one line
	/** Väst: the Skagerrak. */
	west: [["right", -4.5, 0.2], ["bottom-right", -5, -1.5], ["bottom-right", -5, -2.2], ["top-right", -5, 1.5]], // biome-ignore format: one line
	/** Bergslagen: towards Värmland. */
	inland: [["right", -0.8, -0.6], ["right", -1.6, 0.2], ["right", -1.6, -1.8], ["right", -1.6, 1.4]], // biome-ignore format: one line
} as const;

function aboutTheMiddle(side: keyof typeof BESIDE): ExpressionSpecification {
	return ["literal", [...CLOSE, ...BESIDE[side]].flatMap(([anchor, x, y]) => [anchor, [x, y]])];
}

const REGION_PLACES: ExpressionSpecification = [
	"match",
	["get", "name"],
	"Väst",
	aboutTheMiddle("west"),
	"Bergslagen",
	aboutTheMiddle("inland"),
	aboutTheMiddle("east"),
];

/** A municipality that no town names is as well known as a town of this size: Solna, Huddinge. */
const AS_A_TOWN_OF = 30_000;

export function placeLayers(theme: Theme, atlas: Atlas): SymbolLayerSpecification[] {
	/** City symbols are elements of the page and already named; below their zoom the same names would stand twice. */
	const hasSymbol: ExpressionSpecification = [
		"in",
		["get", "name"],
		["literal", atlas.municipalities.map(({ name }) => name)],
	];
	const size: ExpressionSpecification = ["coalesce", ["get", "population"], AS_A_TOWN_OF];
	const largestFirst: ExpressionSpecification = ["-", 0, size];
	const townOrMunicipality: ExpressionSpecification = ["any", ofKind("town"), ofKind("municipality")];
	return [
		names(theme, LAYERS.lowestNames, theme.region, {
			filter: ofKind("police-region"),
			minzoom: NATIONAL_ZOOM,
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
			filter: ["all", townOrMunicipality, ["!", hasSymbol]],
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
			filter: townOrMunicipality,
			minzoom: AREA_ZOOM,
			layout: {
				"text-size": ["interpolate", ["linear"], size, 1000, 12, 200_000, 17],
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
