/**
 * The streets in the map's style: laid under the areas and named over them, taken out again, carried over a change of theme.
 * Where they are really drawn, and only there, the ground makes way for them: what they stand in for is hidden, and areas let
 * them shine through. Whether they are wanted and can be had is left to `streets.ts`.
 */
import type {
	LayerSpecification,
	Map as MapLibreMap,
	StyleSpecification,
	VectorSourceSpecification,
} from "maplibre-gl";
import type { Theme } from "../../signs/palette.ts";
import { areaFillLayers } from "../areas/fill-layers.ts";
import { GROUND_UNDER_STREETS, LAYERS, SOURCES } from "../ids.ts";
import { TilesInSight } from "../tiles/tile-watch.ts";
import { STREETS_ZOOM, streetsLayers } from "./street-layers.ts";
import type { TileSet } from "./tile-set.ts";

/** Where streets are awaited for this long the ground comes back until they are there, in milliseconds; for less it would flicker. */
const PATIENCE = 1000;

export class StreetsDrawing {
	readonly #map: MapLibreMap;
	/** Layers of the embedded ground that the streets stand in for. */
	readonly #under: readonly string[];
	#theme: Theme;
	/** Whether the map has a style that can be added to. */
	#isStyled = false;
	/** There while the streets are drawn. */
	#tileSet: TileSet | undefined;
	#hasLoaded = false;
	readonly #tiles: TilesInSight;
	/** Whether the ground makes way; not known of a style that has just come. */
	#isInSight: boolean | undefined;

	constructor(map: MapLibreMap, theme: Theme, under = GROUND_UNDER_STREETS) {
		this.#map = map;
		this.#theme = theme;
		this.#under = under;
		this.#tiles = new TilesInSight(map, SOURCES.streets, PATIENCE, () => this.#makeWay());
		map.on("sourcedata", ({ sourceId, tile }) => {
			if (sourceId !== SOURCES.streets || !tile?.hasData()) return;
			this.#hasLoaded = true;
			this.#makeWay();
		});
		map.on("moveend", () => this.#makeWay());
		map.on("webglcontextlost", () => {
			this.#isStyled = false;
		});
	}

	/** Draws these tiles, now or as soon as the map has a style; `undefined` draws none. */
	show(tileSet: TileSet | undefined): void {
		this.#tileSet = tileSet;
		if (!tileSet) this.#hasLoaded = false;
		this.#draw();
	}

	/** A style has come, for the first time or anew. It may lack the streets or still have them, and the ground may make way or not. */
	reset(): void {
		this.#isStyled = true;
		this.#isInSight = undefined;
		this.#draw();
	}

	/** The same style with the streets in it, so that a change of theme keeps their tiles. The map then tells that it has a style. */
	within(style: StyleSpecification, theme: Theme): StyleSpecification {
		this.#theme = theme;
		if (!this.#tileSet) return style;
		const streets = streetsLayers(theme, this.#tileSet.schema);
		return {
			...style,
			sources: { ...style.sources, [SOURCES.streets]: vectorSource(this.#tileSet) },
			layers: style.layers.flatMap((layer) => [...streets.filter((street) => placeOf(street) === layer.id), layer]),
		};
	}

	/** Nothing is drawn after this. */
	remove(): void {
		this.#isStyled = false;
	}

	#draw(): void {
		if (!this.#isStyled) return;
		if (this.#tileSet) this.#add(this.#tileSet);
		this.#makeWay();
		if (!this.#tileSet) this.#erase();
	}

	#add(tileSet: TileSet): void {
		if (!this.#map.getSource(SOURCES.streets)) this.#map.addSource(SOURCES.streets, vectorSource(tileSet));
		for (const layer of streetsLayers(this.#theme, tileSet.schema)) {
			if (!this.#map.getLayer(layer.id)) this.#map.addLayer(layer, placeOf(layer));
		}
	}

	#erase(): void {
		for (const { id, source } of this.#map.getStyle().layers.filter((layer) => "source" in layer)) {
			if (source === SOURCES.streets) this.#map.removeLayer(id);
		}
		if (this.#map.getSource(SOURCES.streets)) this.#map.removeSource(SOURCES.streets);
	}

	#makeWay(): void {
		if (!this.#isStyled) return;
		const { areLate, haveFailed } = this.#tiles.state;
		const isInSight = this.#hasLoaded && !areLate && !haveFailed && this.#coversView();
		if (isInSight === this.#isInSight) return;
		this.#isInSight = isInSight;
		const visibility = isInSight ? "none" : "visible";
		for (const id of this.#under) {
			if (!this.#map.getLayer(id)) continue;
			// The map would lay the ground out anew for a layer that is told to be what it is.
			const before = this.#map.getLayoutProperty(id, "visibility") ?? "visible";
			if (before !== visibility) this.#map.setLayoutProperty(id, "visibility", visibility);
		}
		for (const { id, paint } of areaFillLayers(this.#theme, isInSight)) {
			for (const name of ["fill-opacity", "fill-pattern"] as const) {
				if (paint?.[name] !== undefined) this.#map.setPaintProperty(id, name, paint[name]);
			}
		}
	}

	#coversView(): boolean {
		if (!this.#tileSet || this.#map.getZoom() < STREETS_ZOOM) return false;
		const { lng, lat } = this.#map.getCenter();
		const [west, south, east, north] = this.#tileSet.bounds ?? [-180, -90, 180, 90];
		return lng >= west && lng <= east && lat >= south && lat <= north;
	}
}

/** The layer right over it: all lie under the areas but their names, which would be lost there. */
function placeOf({ type }: LayerSpecification): string {
	return type === "symbol" ? LAYERS.lowestNames : LAYERS.fill;
}

function vectorSource({ tiles, minzoom, maxzoom, bounds }: TileSet): VectorSourceSpecification {
	return { type: "vector", tiles: [tiles], minzoom, maxzoom, ...(bounds && { bounds: [...bounds] }) };
}
