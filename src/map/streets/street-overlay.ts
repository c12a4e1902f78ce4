/**
 * The streets in the map's style: under the areas, with their labels over them, taken out again, kept through a change
 * of theme. Where they are really drawn, and only there, the basemap layers that they stand in for are covered or hidden. Whether they
 * are wanted and can be had is left to `streets.ts`.
 */
import type {
	LayerSpecification,
	Map as MapLibreMap,
	StyleSpecification,
	VectorSourceSpecification,
} from "maplibre-gl";
import { THEMES, type Theme } from "../../signs/palette.ts";
import { HIDDEN_UNDER_LAND, HIDDEN_UNDER_STREETS, LAYERS, SOURCES } from "../ids.ts";
import type { MapPart } from "../map-part.ts";
import type { Picture } from "../scene.ts";
import type { TileWatch } from "../tiles/tile-watch.ts";
import { STREETS_LAND, STREETS_THROUGH, STREETS_ZOOM, streetsLayers } from "./street-layers.ts";
import type { TileSet } from "./tile-set.ts";

export class StreetOverlay implements MapPart {
	readonly #map: MapLibreMap;
	/** Layers of the basemap that the streets stand in for. */
	readonly #under: readonly string[];
	readonly #tiles: TileWatch;
	#theme: Theme = THEMES.light;
	/** Whether the map has a style that can be added to. */
	#isStyled = false;
	/** There while the streets are drawn. */
	#tileSet: TileSet | undefined;
	/** Whether they are seen, and the layers under them hidden; not known of a style that has just come. */
	#isSeen: boolean | undefined;

	constructor(map: MapLibreMap, tiles: TileWatch, under = HIDDEN_UNDER_STREETS) {
		this.#map = map;
		this.#tiles = tiles;
		this.#under = under;
		tiles.subscribe(() => this.#updateUnderlay());
		map.on("moveend", () => this.#updateUnderlay());
		map.on("webglcontextlost", () => {
			this.#isStyled = false;
		});
	}

	/** Adds these tiles, now or as soon as the map has a style; `undefined` removes what is there. */
	setTiles(tileSet: TileSet | undefined): void {
		this.#tileSet = tileSet;
		this.#draw();
	}

	/** The same style with the streets in it, so that a change of theme keeps their tiles. */
	addTo(style: StyleSpecification, theme: Theme): StyleSpecification {
		if (!this.#tileSet) return style;
		const streets = streetsLayers(theme, this.#tileSet.schema);
		return {
			...style,
			sources: { ...style.sources, [SOURCES.streets]: vectorSource(this.#tileSet) },
			layers: style.layers.flatMap((layer) => [...streets.filter((street) => layerAbove(street) === layer.id), layer]),
		};
	}

	/** The new style may lack the streets or still have them, and hide layers of the basemap or not. */
	styleReplaced(): void {
		this.#isStyled = true;
		this.#isSeen = undefined;
	}

	styleChanged(): void {
		this.styleReplaced();
	}

	show({ theme }: Pick<Picture, "theme">): void {
		this.#theme = THEMES[theme];
		this.#draw();
	}

	/** Nothing is drawn after this. */
	remove(): void {
		this.#isStyled = false;
	}

	#draw(): void {
		if (!this.#isStyled) return;
		if (this.#tileSet) this.#add(this.#tileSet);
		this.#updateUnderlay();
		if (!this.#tileSet) this.#erase();
	}

	#add(tileSet: TileSet): void {
		if (this.#map.getSource(SOURCES.streets)) return;
		this.#map.addSource(SOURCES.streets, vectorSource(tileSet));
		for (const layer of streetsLayers(this.#theme, tileSet.schema)) this.#map.addLayer(layer, layerAbove(layer));
	}

	#erase(): void {
		if (!this.#map.getSource(SOURCES.streets)) return;
		for (const { id, source } of this.#map.getStyle().layers.filter((layer) => "source" in layer)) {
			if (source === SOURCES.streets) this.#map.removeLayer(id);
		}
		this.#map.removeSource(SOURCES.streets);
	}

	#updateUnderlay(): void {
		if (!this.#isStyled) return;
		const { hasLoaded, waited, hasFailed } = this.#tiles.status;
		const isSeen = hasLoaded && waited === 0 && !hasFailed && this.#coversView();
		if (isSeen === this.#isSeen) return;
		this.#isSeen = isSeen;
		const hasLand = this.#tileSet?.schema.land !== undefined;
		for (const id of this.#under) {
			if (!this.#map.getLayer(id)) continue;
			const visibility = isSeen && (!hasLand || HIDDEN_UNDER_LAND.includes(id)) ? "none" : "visible";
			// The map would lay the basemap out anew for a layer that is set to what it is.
			const before = this.#map.getLayoutProperty(id, "visibility") ?? "visible";
			if (before !== visibility) this.#map.setLayoutProperty(id, "visibility", visibility);
		}
	}

	#coversView(): boolean {
		if (!this.#tileSet || this.#map.getZoom() < STREETS_ZOOM) return false;
		const { lng, lat } = this.#map.getCenter();
		const [west, south, east, north] = this.#tileSet.bounds ?? [-180, -90, 180, 90];
		return lng >= west && lng <= east && lat >= south && lat <= north;
	}
}

/** All lie under the areas but labels, which would be lost there, and what shows the way through an area. */
function layerAbove({ id, type }: LayerSpecification): string {
	if (id === STREETS_LAND) return LAYERS.lowestBorder;
	if (id.startsWith(STREETS_THROUGH)) return LAYERS.railStrips;
	return type === "symbol" ? LAYERS.lowestLabels : LAYERS.fill;
}

function vectorSource({ tiles, minzoom, maxzoom, bounds }: TileSet): VectorSourceSpecification {
	return { type: "vector", tiles: [tiles], minzoom, maxzoom, ...(bounds && { bounds: [...bounds] }) };
}
