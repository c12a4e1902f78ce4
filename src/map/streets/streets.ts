/**
 * The streets on the map, as a guest of the embedded ground: asked for only when the reader wants them, tried before the style
 * is touched, laid under the areas, and withdrawn when tiles stop coming. The embedded ground is never removed for them.
 */
import type { Map as MapLibreMap, StyleSpecification, VectorSourceSpecification } from "maplibre-gl";
import { GROUND_UNDER_STREETS, LAYERS, SOURCES } from "../ids.ts";
import type { Theme } from "../palette.ts";
import { askForStreets } from "./ask.ts";
import { STREETS_ZOOM, streetsLayers } from "./streets-layers.ts";
import type { StreetsSource } from "./streets-source.ts";
import { StreetsError, type StreetsProblem, type TileSet } from "./tile-set.ts";

export type StreetsState =
	| { readonly kind: "off" }
	| { readonly kind: "asking" }
	/** `credit`: what the source itself wants to be said, as plain text. */
	| { readonly kind: "on"; readonly credit: string | undefined }
	| { readonly kind: "unavailable"; readonly reason: StreetsProblem }
	/** They were on, and tiles have stopped coming. */
	| { readonly kind: "withdrawn" };

/** So many tiles may fail with none coming through in between. */
const PATIENCE_WITH_TILES = 3;

export class Streets {
	readonly #map: MapLibreMap;
	readonly #source: StreetsSource;
	readonly #onState: (state: StreetsState) => void;
	/** Layers of the embedded ground that the streets stand in for. */
	readonly #under: readonly string[];
	#theme: Theme;
	/** Whether the map has a style that can be added to. */
	#isStyled = false;
	#asking: AbortController | undefined;
	/** There while the streets are on. */
	#tileSet: TileSet | undefined;
	#hasLoaded = false;
	#isHiding = false;
	#failures = 0;

	constructor(
		map: MapLibreMap,
		source: StreetsSource,
		theme: Theme,
		onState: (state: StreetsState) => void,
		under = GROUND_UNDER_STREETS,
	) {
		this.#map = map;
		this.#source = source;
		this.#theme = theme;
		this.#onState = onState;
		this.#under = under;
		map.on("error", (event) => {
			if ("sourceId" in event && event.sourceId === SOURCES.streets) this.#countFailure();
		});
		map.on("sourcedata", ({ sourceId, tile }) => {
			if (sourceId !== SOURCES.streets || !tile?.hasData()) return;
			this.#failures = 0;
			this.#hasLoaded = true;
			this.#hideUnder();
		});
		map.on("moveend", () => this.#hideUnder());
		map.on("webglcontextlost", () => {
			this.#isStyled = false;
		});
	}

	/** The reader wants streets, or none. Wanting them again after a failure is a new try. */
	show(isOn: boolean): void {
		if (!isOn) {
			this.#stop();
			this.#onState({ kind: "off" });
		} else if (!this.#tileSet && !this.#asking) {
			void this.#ask();
		}
	}

	/** A style has come, for the first time or again after a lost context: it may lack the streets, or still have them. */
	reset(): void {
		this.#isStyled = true;
		if (this.#tileSet) this.#draw(this.#tileSet);
		else this.#erase();
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

	/** Nothing is told after this. */
	remove(): void {
		this.#isStyled = false;
		this.#stop();
	}

	async #ask(): Promise<void> {
		const asking = new AbortController();
		this.#asking = asking;
		this.#onState({ kind: "asking" });
		const { lng, lat } = this.#map.getCenter();
		try {
			const tileSet = await askForStreets(this.#source, { lng, lat, zoom: this.#map.getZoom() }, asking.signal);
			if (asking.signal.aborted) return;
			this.#tileSet = tileSet;
			if (this.#isStyled) this.#draw(tileSet);
			this.#onState({ kind: "on", credit: tileSet.credit });
		} catch (error) {
			if (asking.signal.aborted) return;
			if (!(error instanceof StreetsError)) reportError(error);
			const reason = error instanceof StreetsError ? error.reason : "unusable";
			this.#onState({ kind: "unavailable", reason });
		} finally {
			if (this.#asking === asking) this.#asking = undefined;
		}
	}

	#draw(tileSet: TileSet): void {
		if (!this.#map.getSource(SOURCES.streets)) this.#map.addSource(SOURCES.streets, vectorSource(tileSet));
		for (const layer of streetsLayers(this.#theme, tileSet.schema)) {
			if (!this.#map.getLayer(layer.id)) this.#map.addLayer(layer, LAYERS.fill);
		}
		this.#hideUnder();
	}

	#countFailure(): void {
		this.#failures += 1;
		if (!this.#tileSet || this.#failures < PATIENCE_WITH_TILES) return;
		this.#stop();
		this.#onState({ kind: "withdrawn" });
	}

	#stop(): void {
		this.#asking?.abort();
		this.#asking = undefined;
		this.#tileSet = undefined;
		this.#hasLoaded = false;
		this.#failures = 0;
		if (this.#isStyled) this.#erase();
	}

	#erase(): void {
		this.#hideUnder();
		for (const { id, source } of this.#map.getStyle().layers.filter((layer) => "source" in layer)) {
			if (source === SOURCES.streets) this.#map.removeLayer(id);
		}
		if (this.#map.getSource(SOURCES.streets)) this.#map.removeSource(SOURCES.streets);
	}

	/** What the streets stand in for is hidden where they are really drawn, and only there. */
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
