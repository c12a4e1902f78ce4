/**
 * The map itself: MapLibre behind a narrow interface. It shows scenes and reports what the reader does on it;
 * it keeps no choice of its own. Everything here is imperative, and React never reaches past this class.
 */
import "./map.css";
import { GPUInitializationError, getWorkerUrl, type MapLibreEvent, type Map as MapLibreMap } from "maplibre-gl";
import type { PMTiles } from "pmtiles";
import type { AreaId, BBox, LngLat } from "../domain/dataset.ts";
import { AREA_ZOOM, boxOfAreas, PLACES, type Place } from "../signs/extents.ts";
import { PADDING } from "../signs/padding.ts";
import { THEMES, type Theme } from "../signs/palette.ts";
import type { MapScale } from "../signs/signs-on-show.ts";
import type { AreaMapOptions } from "./area-map-options.ts";
import { AskHere } from "./ask-here.ts";
import { bringBasemap, fetchFirstTiles, serveBasemap } from "./basemap/basemap-source.ts";
import { watchCoverage } from "./basemap/coverage-watch.ts";
import { BasemapFallback } from "./basemap/fallback.ts";
import { ContainerSize } from "./container-size.ts";
import { createMapLibre } from "./create-maplibre.ts";
import { watchFirstPicture } from "./first-picture.ts";
import { boundsInFrame, boundsOf, fitOptionsIn, hasExtent, watchFrame } from "./framing.ts";
import { SOURCES } from "./ids.ts";
import { MapImages } from "./map-images.ts";
import { mapStyle } from "./map-style.ts";
import { Painter } from "./painter.ts";
import { metresPerPixel, PlaceMarker } from "./place-marker.ts";
import { PlaceSymbols } from "./place-symbols/place-symbols.ts";
import { Pointing } from "./pointing.ts";
import { PrintLayout } from "./print-layout.ts";
import type { MapCamera, Scene } from "./scene.ts";
import { drawSnapshot } from "./snapshot.ts";
import { Streets, type StreetsWish } from "./streets/streets.ts";
import { styleParts } from "./style-parts.ts";
import { createTooltip } from "./tooltip.ts";
import { endUnusedWorker, keepWorker, leaveWorker, startWorker } from "./worker-start.ts";
import { isWorkerFailure, watchWorker } from "./worker-watch.ts";

/** How far beside what was meant a pointer may be, in CSS pixels. */
const POINTED_PX = 3;

/** Marks camera moves that the reader asked for by a button rather than by a gesture. */
const BY_READER = { byReader: true };
type ByReader = typeof BY_READER & { readonly place?: Place };

/** Has what maps work with begin ahead of the first of them. `basemap`: the file at that address, if it is being opened. */
export function prepareAreaMaps(basemapUrl: string, basemap: Promise<PMTiles> | undefined): void {
	if (basemap) bringBasemap(basemapUrl, basemap);
	startWorker();
}

/** Nothing where the browser has no WebGL 2. */
export function createAreaMap(options: AreaMapOptions): AreaMap | undefined {
	try {
		return new AreaMap(options);
	} catch (error) {
		endUnusedWorker();
		if (error instanceof GPUInitializationError) return undefined;
		throw error;
	}
}

export class AreaMap {
	/** For tests and benchmarks, which look at pixels and tiles. Nothing else reaches through here. */
	readonly maplibre: MapLibreMap;
	/** Draws it for a sheet of paper. */
	readonly print: PrintLayout;
	readonly #options: AreaMapOptions;
	readonly #places: PlaceSymbols;
	readonly #pointing: Pointing;
	readonly #fallback: BasemapFallback;
	readonly #streets: Streets | undefined;
	readonly #painter: Painter;
	readonly #marker: PlaceMarker;
	readonly #size: ContainerSize;
	#scene: Scene;

	constructor(options: AreaMapOptions) {
		const { atlas, container, frame, scene, basemapUrl, streets, onError } = options;
		this.#options = options;
		this.#scene = scene;
		serveBasemap(basemapUrl);
		const map = createMapLibre(options, mapStyle(atlas, THEMES[scene.picture.theme], basemapUrl));
		this.maplibre = map;
		keepWorker();
		fetchFirstTiles(map, basemapUrl);

		this.#places = new PlaceSymbols(atlas, map, (group, listed) => {
			this.#goToAreas(group.areas);
			options.onSay?.(this.#scene.picture.words.shows(group, listed));
			options.onPlace?.(group);
		});
		this.#pointing = new Pointing(atlas, map, createTooltip(map), {
			onSelect: options.onSelect,
			onName: (name) => options.onSay?.(name),
			onEmpty: (at, how) => ask.offer(at, how),
		});
		const { onAsk, onMovePlace } = options;
		const pointedWithin = (at: LngLat) => POINTED_PX * metresPerPixel(at, map.getZoom());
		const ask = new AskHere(map, (at, isMiddle) => {
			const { words } = this.#scene.picture;
			const move = { text: words.moveHere, take: () => map.easeTo({ center: [...at], duration: 250 }, BY_READER) };
			return [
				...(onAsk ? [{ text: words.ask, take: () => onAsk(at, pointedWithin(at)) }] : []),
				...(isMiddle ? [] : [move]),
			];
		});
		this.#marker = new PlaceMarker(map, onMovePlace && ((at) => onMovePlace(at, pointedWithin(at), this.#camera)));
		this.#marker.show(scene.place, scene.picture.words.marker);
		this.#fallback = new BasemapFallback(map, (isMissing) => onError("basemap-missing", !isMissing));
		this.#streets = streets && new Streets(map, streets.source, streets.onState);
		this.print = new PrintLayout(map, {
			framed: () => this.#framedInPrint(),
			draw: (pixelRatio) => ({ canvas: this.snapshot(pixelRatio, "light"), scale: this.scale }),
			rest: () => this.#rest(),
			comeBack: () => this.#goToScene(),
		});
		this.#size = new ContainerSize(map, () => this.print.isActive);
		this.#painter = new Painter(map, {
			parts: [
				new MapImages(map),
				...styleParts(atlas, map),
				this.#places,
				this.#pointing,
				this.#fallback,
				...(this.#streets ? [this.#streets] : []),
			],
			picture: scene.picture,
			styleIn: (theme) => {
				const style = mapStyle(atlas, theme, basemapUrl);
				return this.#streets?.addTo(style, theme) ?? style;
			},
			onStyle: () => onError("context-lost", true),
		});

		map.on("moveend", (event) => this.#report(event));
		map.on("moveend", () => this.#notifyOfLook());
		map.once("load", () => this.#notifyOfLook());
		map.on("resize", () => this.#fitAgain({ animate: false }));
		if (frame) {
			const watch = watchFrame(container, frame, () => this.#fitAgain({ animate: true }));
			map.once("remove", () => watch.disconnect());
		}
		map.on("webglcontextlost", () => onError("context-lost", false));
		map.on("error", ({ error, ...event }) => {
			// Tiles of basemap and streets, and the worker, may fail to come; whoever watches them knows what to do.
			const isOfTiles =
				"sourceId" in event && (event.sourceId === SOURCES.basemap || event.sourceId === SOURCES.streets);
			if (!isOfTiles && !isWorkerFailure(error)) reportError(error);
		});
		watchWorker(map, getWorkerUrl(), () => onError("worker-missing", false));
		watchFirstPicture(map, () => this.#fallback.isLate, options.onReady);
		watchCoverage(map, (isThin) => options.onCoverage?.(isThin));
	}

	/** Shows a scene, writing only what differs from the one before. */
	show(scene: Scene): void {
		const isResized = this.#size.resizeIfChanged();
		const previous = this.#scene;
		this.#scene = scene;
		if (scene.picture !== previous.picture) this.#painter.show(scene.picture);
		if (scene.place !== previous.place || scene.picture !== previous.picture)
			this.#marker.show(scene.place, scene.picture.words.marker);
		if (this.print.isActive) return;
		if (scene.camera === null) {
			if (previous.camera !== null || scene.frame.box.join() !== previous.frame.box.join())
				this.#fit({ animate: true });
		} else if (!this.#isAt(scene.camera)) {
			this.maplibre.easeTo({ center: scene.camera, zoom: scene.camera.zoom });
		}
		if (isResized) this.maplibre.redraw();
	}

	/** Points at areas as the mouse would, one or several; at nothing where there are none. */
	pointAt(areas: readonly AreaId[]): void {
		this.#pointing.pointAt(areas, (area) => this.#places.whereCounted(area));
		this.#places.pointAt(areas);
	}

	/** Nothing is asked of anybody before streets are wanted for the first time. */
	showStreets(wish: StreetsWish): void {
		this.#streets?.setWish(wish);
	}

	/** Asks again for what is missing of the basemap. */
	retryBasemap(): void {
		this.#fallback.retry();
	}

	/** One step in or out, at the reader's wish. */
	zoomBy(levels: 1 | -1): void {
		this.maplibre.easeTo({ zoom: this.maplibre.getZoom() + levels, duration: 250 }, BY_READER);
	}

	/** Goes to a place at the reader's wish. */
	goTo(place: Place): void {
		this.#goTo(PLACES[place], { ...BY_READER, place });
	}

	/** Whether it shows symbols of places or the areas themselves. */
	get scale(): MapScale {
		return this.maplibre.getZoom() < AREA_ZOOM ? "places" : "areas";
	}

	/**
	 * The map as it stands as an image, with so many pixels for each CSS pixel and in either theme, at once: a browser that
	 * prints waits for nothing. On the page nobody sees the map turn to the other theme and back.
	 */
	snapshot(pixelRatio = this.maplibre.getPixelRatio(), theme = this.#painter.theme.name): HTMLCanvasElement {
		const turns = theme !== this.#painter.theme.name;
		if (turns) this.#painter.showInTheme(theme);
		try {
			return drawSnapshot(
				this.maplibre,
				this.#places.drawn(THEMES[theme]),
				THEMES[theme],
				pixelRatio,
				this.#marker.drawn(),
			);
		} finally {
			if (turns) {
				this.#painter.showInTheme(undefined);
				this.maplibre.redraw();
			}
		}
	}

	/** The same once the map has come to rest. Rejects where it is removed or loses its context in the meantime. */
	async snapshotAtRest(pixelRatio: number, theme: Theme["name"]): Promise<HTMLCanvasElement> {
		await this.#rest();
		return this.snapshot(pixelRatio, theme);
	}

	remove(): void {
		delete this.#options.container.dataset.drawn;
		this.#streets?.remove();
		this.maplibre.remove();
		leaveWorker();
	}

	#rest(): Promise<void> {
		const map = this.maplibre;
		return new Promise<void>((resolve, reject) => {
			map.once("idle", () => resolve());
			map.once("remove", () => reject(new Error("The map is gone")));
			map.once("webglcontextlost", () => reject(new Error("The map has lost its context")));
			map.triggerRepaint();
		});
	}

	/** What is in sight on the page, where the reader has chosen that; else the same as there, in the sheet's own size. */
	#framedInPrint() {
		const { camera, frame } = this.#scene;
		if (camera === null) return { box: frame.box, padding: PADDING.most };
		return { box: boundsInFrame(this.maplibre, this.#options.frame), padding: 0 };
	}

	#goToScene(): void {
		const { camera } = this.#scene;
		if (camera === null) this.#fit({ animate: false });
		else this.maplibre.jumpTo({ center: camera, zoom: camera.zoom });
	}

	/** Unless the reader has moved the map. */
	#fitAgain(how: { animate: boolean }): void {
		if (this.#scene.camera === null && !this.print.isActive) this.#fit(how);
	}

	#fit({ animate }: { animate: boolean }): void {
		// It is fitted once the container has an extent again.
		if (!hasExtent(this.#options.container)) return;
		this.maplibre.fitBounds(boundsOf(this.#scene.frame.box), { ...this.#fitOptions(), animate });
	}

	#fitOptions() {
		return fitOptionsIn(this.#options.container, this.#options.frame);
	}

	#goToAreas(areas: readonly AreaId[]): void {
		const shown = this.#scene.picture.shown.map(({ area }) => area).filter((area) => areas.includes(area));
		this.#goTo(boxOfAreas(this.#options.atlas, shown));
	}

	#goTo(box: BBox, by: ByReader = BY_READER): void {
		this.maplibre.fitBounds(boundsOf(box), this.#fitOptions(), by);
	}

	#report(event: MapLibreEvent & { originalEvent?: unknown } & Partial<ByReader>): void {
		if (event.originalEvent === undefined && !event.byReader) return;
		this.#options.onCamera(this.#camera, event.place);
	}

	get #camera(): MapCamera {
		const { lng, lat } = this.maplibre.getCenter();
		return { zoom: this.maplibre.getZoom(), lat, lng };
	}

	#notifyOfLook(): void {
		if (this.print.isActive) return;
		const [[west, south], [east, north]] = this.maplibre.getBounds().toArray();
		this.#options.onLook?.({ bounds: [west, south, east, north], scale: this.scale });
	}

	#isAt({ zoom, lat, lng }: MapCamera): boolean {
		const centre = this.maplibre.getCenter();
		const near = (a: number, b: number) => Math.abs(a - b) < 1e-4;
		return near(zoom, this.maplibre.getZoom()) && near(lat, centre.lat) && near(lng, centre.lng);
	}
}
