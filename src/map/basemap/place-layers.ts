/**
 * Labels of the basemap: police regions over the country, then counties, municipalities, towns and districts as the
 * reader nears. They keep clear of the areas' own labels, which are placed before them, and are hidden where an area
 * has their name already.
 */
import type { ExpressionSpecification, FilterSpecification, SymbolLayerSpecification } from "maplibre-gl";
import type { Atlas } from "../../domain/atlas.ts";
import { type BasemapKind, type BasemapLayer, HANDOVER_ZOOMS } from "../../domain/basemap-schema.ts";
import { AREA_ZOOM } from "../../signs/extents.ts";
import type { Theme } from "../../signs/palette.ts";
import { groupsByRegion } from "../../signs/place-groups.ts";
import { FONT, FONT_REGULAR } from "../fonts.ts";
import { SOURCES } from "../ids.ts";
import { TOWN_LABEL_ANCHORS } from "../labels/label-anchors.ts";
import { isHidden } from "./hidden-names.ts";

/** The layer of places in the basemap's tiles. Names are the ids of its features, so that a label can be hidden. */
export const PLACES_LAYER = "places" satisfies BasemapLayer;

/** A small phone shows all of Sweden at this zoom. */
export const NATIONAL_ZOOM = 2;

/** From here on the cities' districts are named. */
export const DISTRICTS_ZOOM = 11;

const ofKind = (kind: BasemapKind<typeof PLACES_LAYER>): ExpressionSpecification => ["==", ["get", "kind"], kind];

export const isDistrict = ofKind("district");

/** A municipality that no town names is as well known as a town of this size: Solna, Huddinge. */
const AS_A_TOWN_OF = 30_000;

export function placeLayers(theme: Theme, atlas: Atlas): SymbolLayerSpecification[] {
	/** Place symbols are elements of the page and already named; below their zoom the same names would stand twice. */
	const hasSymbol: ExpressionSpecification = [
		"in",
		["get", "name"],
		["literal", atlas.municipalities.map(({ name }) => name)],
	];
	/** A region with areas has its symbol, which is named; of one without it is said that there are none. */
	const named = groupsByRegion(atlas).map(({ name }) => name);
	const size: ExpressionSpecification = ["coalesce", ["get", "population"], AS_A_TOWN_OF];
	const largestFirst: ExpressionSpecification = ["-", 0, size];
	const townOrMunicipality: ExpressionSpecification = ["any", ofKind("town"), ofKind("municipality")];
	return [
		labelLayer(theme, "police-regions", theme.region, {
			filter: ["all", ofKind("police-region"), ["!", ["in", ["get", "name"], ["literal", named]]]],
			minzoom: NATIONAL_ZOOM,
			maxzoom: 5.5,
			layout: {
				"text-size": 11,
				"text-letter-spacing": 0.12,
				"text-transform": "uppercase",
				"text-field": ["concat", ["get", "name"], " 0"],
			},
		}),
		labelLayer(theme, "counties", theme.region, {
			filter: ofKind("county"),
			minzoom: 5.5,
			maxzoom: 7.5,
			layout: { "text-size": 12, "text-letter-spacing": 0.06 },
		}),
		labelLayer(theme, "towns-far", theme.place, {
			filter: ["all", townOrMunicipality, ["!", hasSymbol]],
			minzoom: 7.5,
			maxzoom: AREA_ZOOM,
			layout: { "text-size": 12, "symbol-sort-key": largestFirst },
		}),
		...untilHandover(
			labelLayer(theme, "districts", theme.place, {
				filter: isDistrict,
				minzoom: DISTRICTS_ZOOM,
				layout: { "text-size": ["interpolate", ["linear"], ["zoom"], 11, 11, 14, 14] },
			}),
		),
		...untilHandover(
			labelLayer(theme, "towns", theme.place, {
				filter: townOrMunicipality,
				minzoom: AREA_ZOOM,
				layout: {
					"text-size": ["interpolate", ["linear"], size, 1000, 12, 200_000, 17],
					"text-font": FONT,
					"text-variable-anchor-offset": TOWN_LABEL_ANCHORS,
					"symbol-sort-key": largestFirst,
				},
			}),
		),
	];
}

/** The same in layers that end where a station or stop of the same name has it, and one for the places that keep theirs. */
function untilHandover(layer: SymbolLayerSpecification): SymbolLayerSpecification[] {
	const until: ExpressionSpecification = ["coalesce", ["get", "until"], 0];
	const only = (zoom: number): FilterSpecification =>
		["all", layer.filter ?? true, ["==", until, zoom]] as FilterSpecification;
	return [
		...Object.values(HANDOVER_ZOOMS).map((zoom) => ({
			...layer,
			id: `${layer.id}-until-${zoom}`,
			maxzoom: zoom,
			filter: only(zoom),
		})),
		{ ...layer, filter: only(0) },
	];
}

function labelLayer(
	theme: Theme,
	id: string,
	colour: string,
	{ layout, ...rest }: Partial<SymbolLayerSpecification> & Pick<SymbolLayerSpecification, "filter" | "layout">,
): SymbolLayerSpecification {
	return {
		id,
		type: "symbol",
		source: SOURCES.basemap,
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
			"text-opacity": ["case", isHidden, 0, 1],
		},
	};
}
