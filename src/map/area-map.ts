/**
 * The map itself: MapLibre behind a narrow door. It shows scenes and tells what the reader does on it;
 * it keeps no choice of its own. Everything here is imperative, and React never reaches past this class.
 */
import "./map.css";
import {
	GPUInitializationError,
	type MapLibreEvent,
	Map as MapLibreMap,
	ScaleControl,
	setWorkerUrl,
} from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import type { Atlas } from "../domain/atlas.ts";
import type { AreaId, BBox } from "../domain/dataset.ts";
import type { StreetsSource } from "../domain/street-source.ts";
import { boxOfAreas, PLACES, type Place } from "../signs/extents.ts";
import { THEMES, type Theme } from "../signs/palette.ts";
import { watchGround } from "./basemap/coverage-watch.ts";
import { MissingGround } from "./basemap/fallback.ts";
import { boundsOf, heldOver, roomIn } from "./framing.ts";
import { SOURCES } from "./ids.ts";
import { addImages } from "./map-images.ts";
import { mapStyle } from "./map-style.ts";
import type { MapCamera, Scene } from "./scene.ts";
import { ScenePainter } from "./scene-painter.ts";
import { stillOf } from "./snapshot.ts";
import { Streets, type StreetsState } from "./streets/streets.ts";

setWorkerUrl(workerUrl);

/** What can go wrong while the map is up; the areas, or at least the list, remain. */
export type MapTrouble = "ground-missing" | "context-lost";

/** How the map is moved there: by wheel with a key, on a Mac or elsewhere, or by touch. */
export interface CooperationWords {
	readonly control: string;
	readonly command: string;
	readonly touch: string;
}

export interface AreaMapOptions {
	readonly container: HTMLElement;
	readonly atlas: Atlas;
	readonly scene: Scene;
	/** Address of the embedded ground. */
	readonly ground: string;
	/** Where streets come from, and who is told how they fare; without it there are none. */
	readonly streets?: { readonly source: StreetsSource; onState(state: StreetsState): void };
	/** What to say where the map lies in somebody else's page, which the wheel and one finger scroll then; else both move the map. */
	readonly cooperation?: CooperationWords;
	/** Zoom levels that the reader can reach. */
	readonly zoomRange: { readonly min: number; readonly max: number };
	/** Where the middle of the map can be: the ground does not reach much further. */
	readonly reach: BBox;
	onSelect(area: AreaId): void;
	/** The reader, and not a framing, has moved the camera. */
	onCamera(camera: MapCamera): void;
	onTrouble(trouble: MapTrouble, isOver: boolean): void;
	/** The ground on show has become thin, or is so no longer. */
	onGround?(isThin: boolean): void;
	/** The first complete picture is on screen, on plain ground where the embedded one takes its time. */
	onReady(): void;
}

/** Thrown by `createAreaMap` where the browser has no WebGL 2. */
export class MapUnavailable extends Error {
	override readonly name = "MapUnavailable";
}

/** Marks camera moves that the reader asked for by a button rather than by a gesture. */
const BY_READER = { byReader: true };

/** What travels with the page and the script. Without it there is nothing to look at, and the map stays clear; see `map.css`. */
const OWN_SOURCES = [SOURCES.plainGround, SOURCES.boundaries];

export function createAreaMap(options: AreaMapOptions): AreaMap {
	try {
		return new AreaMap(options);
	} catch (error) {
		if (error instanceof GPUInitializationError) throw new MapUnavailable(error.message, { cause: error });
		throw error;
	}
}

export class AreaMap {
	/** For tests and benchmarks, which look at pixels and tiles. Nothing else reaches through here. */
	readonly maplibre: MapLibreMap;
	readonly #options: AreaMapOptions;
	readonly #painter: ScenePainter;
	readonly #streets: Streets | undefined;
	readonly #missingGround: MissingGround;
	#scene: Scene;
	#theme: Theme;
	#isStyled = false;
	#isReady = false;

	constructor(options: AreaMapOptions) {
		const { container, atlas, scene, ground, zoomRange, reach, cooperation } = options;
		this.#options = options;
		this.#scene = scene;
		this.#theme = THEMES[scene.theme];
		const start = scene.camera
			? { center: scene.camera, zoom: scene.camera.zoom }
			: {
					bounds: boundsOf(boxOfAreas(atlas, scene.frame)),
					fitBoundsOptions: roomIn(container, cooperation ? "frame" : "page"),
				};
		const map = new MapLibreMap({
			container,
			style: mapStyle(atlas, this.#theme, ground),
			...start,
			minZoom: zoomRange.min,
			maxZoom: zoomRange.max,
			transformConstrain: heldOver(reach, zoomRange),
			maxPitch: 0,
			dragRotate: false,
			pitchWithRotate: false,
			attributionControl: false,
			fadeDuration: 0,
			renderWorldCopies: false,
			...(cooperation && {
				cooperativeGestures: true,
				locale: {
					"CooperativeGesturesHandler.WindowsHelpText": cooperation.control,
					"CooperativeGesturesHandler.MacHelpText": cooperation.command,
					"CooperativeGesturesHandler.MobileHelpText": cooperation.touch,
				},
			}),
		});
		this.maplibre = map;
		map.touchZoomRotate.disableRotation();
		map.keyboard.disableRotation();
		map.addControl(new ScaleControl({ maxWidth: 90 }), "bottom-right");

		this.#painter = new ScenePainter(atlas, map, {
			onSelect: options.onSelect,
			onCity: (areas) => this.#goToAreas(areas),
		});
		const { streets } = options;
		this.#streets = streets && new Streets(map, streets.source, this.#theme, streets.onState);
		this.#missingGround = new MissingGround(map, (isMissing) => options.onTrouble("ground-missing", !isMissing));

		map.on("style.load", () => this.#begin());
		map.on("moveend", (event) => this.#report(event));
		map.on("resize", () => {
			if (this.#scene.camera === null) this.#frame({ animate: false });
		});
		map.on("webglcontextlost", () => {
			this.#isStyled = false;
			options.onTrouble("context-lost", false);
		});
		map.on("error", ({ error, ...event }) => {
			// Tiles of ground and streets may fail to come; whoever draws them knows what to do.
			const isKnown = "sourceId" in event && (event.sourceId === SOURCES.ground || event.sourceId === SOURCES.streets);
			if (!isKnown) reportError(error);
		});
		map.once("idle", () => this.#beReady());
		map.on("render", () => {
			if (this.#isReady) return;
			const isThere = (source: string) => map.getSource(source) !== undefined && map.isSourceLoaded(source);
			if (!OWN_SOURCES.every(isThere)) return;
			container.dataset.drawn = "";
			if (this.#missingGround.isLate) this.#beReady();
		});
		watchGround(map, (isThin) => options.onGround?.(isThin));
	}

	/** Shows a scene, writing only what differs from the one before. */
	show(scene: Scene): void {
		const previous = this.#scene;
		this.#scene = scene;
		if (this.#isStyled) this.#draw(previous);
		if (scene.camera === null) {
			if (previous.camera !== null || scene.frame.join() !== previous.frame.join()) this.#frame({ animate: true });
		} else if (!this.#isAt(scene.camera)) {
			this.maplibre.easeTo({ center: scene.camera, zoom: scene.camera.zoom });
		}
	}

	/** Points at areas as the mouse would, one or several; at nothing where there are none. */
	pointAt(areas: readonly AreaId[]): void {
		this.#painter.pointAt(areas);
	}

	/** Whether the reader wants streets. Nothing is asked of anybody before they are wanted for the first time. */
	showStreets(isWanted: boolean): void {
		this.#streets?.show(isWanted);
	}

	/** Asks again for what is missing of the ground. */
	retryGround(): void {
		this.#missingGround.retry();
	}

	/** One step in or out, at the reader's wish. */
	zoomBy(levels: 1 | -1): void {
		this.maplibre.easeTo({ zoom: this.maplibre.getZoom() + levels, duration: 250 }, BY_READER);
	}

	/** Goes to a place at the reader's wish. */
	goTo(place: Place): void {
		this.#goTo(PLACES[place]);
	}

	/** The map as it stands as a picture of its own, with so many pixels for each CSS pixel. */
	still(pixelRatio = this.maplibre.getPixelRatio()): HTMLCanvasElement {
		return stillOf(this.maplibre, this.#painter.drawnSymbols(), this.#theme, pixelRatio);
	}

	/**
	 * The same once the map has come to rest, in either theme. The page's map turns to that theme for as long as it takes to
	 * draw it. Rejects where the map is removed in the meantime.
	 */
	async stillIn(theme: Theme["name"], pixelRatio: number): Promise<HTMLCanvasElement> {
		const before = this.#scene;
		if (before.theme !== theme) this.show({ ...before, theme });
		await new Promise<void>((resolve, reject) => {
			this.maplibre.once("idle", () => resolve());
			this.maplibre.once("remove", () => reject(new Error("The map is gone")));
			this.maplibre.triggerRepaint();
		});
		const still = this.still(pixelRatio);
		// What the reader has chosen in the meantime has its own theme already.
		if (before.theme !== theme) this.show({ ...this.#scene, theme: before.theme });
		return still;
	}

	remove(): void {
		delete this.#options.container.dataset.drawn;
		this.#streets?.remove();
		this.maplibre.remove();
	}

	/** A style has come, for the first time or again after a lost context: whatever was written into the old one is gone. */
	#begin(): void {
		addImages(this.maplibre);
		this.#isStyled = true;
		this.#painter.reset();
		this.#streets?.reset();
		this.#missingGround.reset();
		this.#draw(undefined);
		this.#options.onTrouble("context-lost", true);
	}

	#beReady(): void {
		if (this.#isReady) return;
		this.#isReady = true;
		this.#options.onReady();
	}

	#draw(previous: Scene | undefined): void {
		const scene = this.#scene;
		if (THEMES[scene.theme] !== this.#theme) {
			this.#theme = THEMES[scene.theme];
			this.#restyle();
		}
		if (!previous || !isSamePicture(previous, scene)) this.#painter.show(scene);
	}

	/** Changes only what the style says otherwise in another theme. The map then tells that it has a style. */
	#restyle(): void {
		const { atlas, ground } = this.#options;
		const style = mapStyle(atlas, this.#theme, ground);
		const whole = this.#streets?.within(style, this.#theme) ?? style;
		this.#painter.restyle(() => this.maplibre.setStyle(whole, { diff: true }), this.#scene);
	}

	#frame({ animate }: { animate: boolean }): void {
		const box = boxOfAreas(this.#options.atlas, this.#scene.frame);
		this.maplibre.fitBounds(boundsOf(box), { ...this.#room(), animate });
	}

	#room() {
		return roomIn(this.#options.container, this.#options.cooperation ? "frame" : "page");
	}

	#goToAreas(areas: readonly AreaId[]): void {
		const shown = this.#scene.shown.map(({ area }) => area).filter((area) => areas.includes(area));
		this.#goTo(boxOfAreas(this.#options.atlas, shown));
	}

	#goTo(box: BBox): void {
		this.maplibre.fitBounds(boundsOf(box), this.#room(), BY_READER);
	}

	#report(event: MapLibreEvent & { originalEvent?: unknown; byReader?: boolean }): void {
		if (event.originalEvent === undefined && !event.byReader) return;
		const { lng, lat } = this.maplibre.getCenter();
		this.#options.onCamera({ zoom: this.maplibre.getZoom(), lat, lng });
	}

	#isAt({ zoom, lat, lng }: MapCamera): boolean {
		const centre = this.maplibre.getCenter();
		const near = (a: number, b: number) => Math.abs(a - b) < 1e-4;
		return near(zoom, this.maplibre.getZoom()) && near(lat, centre.lat) && near(lng, centre.lng);
	}
}

function isSamePicture(a: Scene, b: Scene): boolean {
	const aspects = ["year", "shown", "departed", "changes", "selected", "outlines", "theme", "words"] as const;
	return aspects.every((aspect) => a[aspect] === b[aspect]);
}
