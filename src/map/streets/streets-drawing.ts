/**
 * The streets in the map's style: laid under the areas, taken out again, carried over a change of theme. What they stand in for
 * is hidden where they are really drawn, and only there. Whether they are wanted and can be had is left to `streets.ts`.
 */
import type { Map as MapLibreMap, StyleSpecification, VectorSourceSpecification } from "maplibre-gl";
import { GROUND_UNDER_STREETS, LAYERS, SOURCES } from "../ids.ts";
import type { Theme } from "../palette.ts";
import { STREETS_ZOOM, streetsLayers } from "./streets-layers.ts";
import type { TileSet } from "./tile-set.ts";

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
	#isHiding = false;

	constructor(map: MapLibreMap, theme: Theme, under = GROUND_UNDER_STREETS) {
		this.#map = map;
		this.#theme = theme;
		this.#under = under;
		map.on("sourcedata", ({ sourceId, tile }) => {
			if (sourceId !== SOURCES.streets || !tile?.hasData()) return;
			this.#hasLoaded = true;
			this.#hideUnder();
		});
		map.on("moveend", () => this.#hideUnder());
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

	/** A style has come, for the first time or again after a lost context: it may lack the streets, or still have them. */
	reset(): void {
		this.#isStyled = true;
		this.#draw();
	}

	/** The same style with the streets in it, so that a change of theme keeps their tiles. */
	within(style: StyleSpecification, theme: Theme): StyleSpecification {
		this.#theme = theme;
		if (!this.#tileSet) return style;
		const place = style.layers.findIndex(({ id }) => id === LAYERS.fill);
		const layers = style.layers.map((layer) =>
			this.#isHiding && this.#under.includes(layer.id)
				? ({ ...layer, layout: { ...layer.layout, visibility: "none" } } as typeof layer)
				: layer,
		);
		return {
			...style,
			sources: { ...style.sources, [SOURCES.streets]: vectorSource(this.#tileSet) },
			layers: layers.toSpliced(place, 0, ...streetsLayers(theme, this.#tileSet.schema)),
		};
	}

	/** Nothing is drawn after this. */
	remove(): void {
		this.#isStyled = false;
	}

	#draw(): void {
		if (!this.#isStyled) return;
		if (this.#tileSet) this.#add(this.#tileSet);
		this.#hideUnder();
		if (!this.#tileSet) this.#erase();
	}

	#add(tileSet: TileSet): void {
		if (!this.#map.getSource(SOURCES.streets)) this.#map.addSource(SOURCES.streets, vectorSource(tileSet));
		for (const layer of streetsLayers(this.#theme, tileSet.schema)) {
			if (!this.#map.getLayer(layer.id)) this.#map.addLayer(layer, LAYERS.fill);
		}
	}

	#erase(): void {
		for (const { id, source } of this.#map.getStyle().layers.filter((layer) => "source" in layer)) {
			if (source === SOURCES.streets) this.#map.removeLayer(id);
		}
		if (this.#map.getSource(SOURCES.streets)) this.#map.removeSource(SOURCES.streets);
	}

	#hideUnder(): void {
		if (!this.#isStyled) return;
		const isHiding = this.#hasLoaded && this.#coversView();
		if (isHiding === this.#isHiding) return;
		this.#isHiding = isHiding;
		for (const id of this.#under) {
			if (this.#map.getLayer(id)) this.#map.setLayoutProperty(id, "visibility", isHiding ? "none" : "visible");
		}
	}

	#coversView(): boolean {
		if (!this.#tileSet || this.#map.getZoom() < STREETS_ZOOM) return false;
		const { lng, lat } = this.#map.getCenter();
		const [west, south, east, north] = this.#tileSet.bounds ?? [-180, -90, 180, 90];
		return lng >= west && lng <= east && lat >= south && lat <= north;
	}
}

function vectorSource({ tiles, minzoom, maxzoom, bounds }: TileSet): VectorSourceSpecification {
	return { type: "vector", tiles: [tiles], minzoom, maxzoom, ...(bounds && { bounds: [...bounds] }) };
}
