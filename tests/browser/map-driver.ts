/** Puts the real map with the real data into the page of a browser test, and reads what it has drawn. */
import "virtual:derived-styles.css";
import { afterAll, onTestFinished, vi } from "vitest";
import type { Atlas } from "../../src/domain/atlas.ts";
import type { LngLat } from "../../src/domain/dataset.ts";
import { mapWords, sceneOf } from "../../src/features/map-pane/view-scene.ts";
import { words as sv } from "../../src/i18n/sv/main-sv.ts";
import { type AreaMap, createAreaMap } from "../../src/map/area-map.ts";
import type { AreaMapOptions } from "../../src/map/area-map-options.ts";
import type { MapCamera, Picture, Scene } from "../../src/map/scene.ts";
import { NEAR_FILL_OPACITY, THEMES } from "../../src/signs/palette.ts";
import { REACH, ZOOM_RANGE } from "../../src/state/camera-url.ts";
import { parseView } from "../../src/state/view-url.ts";
import { over } from "../fixtures/colour.ts";

const words = mapWords(sv);

/** The scene at an address of the site, such as "/rapport/2019/?region=syd". */
export function sceneAt(atlas: Atlas, address: string, theme: Picture["theme"] = "light"): Scene {
	const url = new URL(address, "https://example.org");
	return sceneOf(atlas, parseView(atlas, url).view, theme, words);
}

/** In CSS pixels. Space for what the tests look at and no more: each pixel is drawn by the processor. */
export const MAP_SIZE = { width: 600, height: 450 };
const SIZE = `width: ${MAP_SIZE.width}px; height: ${MAP_SIZE.height}px`;
const ELSEWHERE: MapCamera = { zoom: 3, lat: 66, lng: 20 };

/** What a map notifies of while the reader uses it. */
type Notifications = Partial<Pick<AreaMapOptions, "onSelect" | "onCamera" | "onSay">>;

let shared: Promise<AreaMap> | undefined;
let notifications: Notifications = {};
afterAll(async () => (await shared)?.remove());

/**
 * A map that shows a scene and has come to rest. The tests of a file share one, since making one takes longer than most of
 * them: what a map shows depends on the scene alone, whatever it showed before (`scene-sequences.test.ts`).
 */
export async function mapShowing(atlas: Atlas, scene: Scene, toNotify: Notifications = {}): Promise<AreaMap> {
	shared ??= createMap(atlas, scene, {
		onSelect: (area) => notifications.onSelect?.(area),
		onSay: (text) => notifications.onSay?.(text),
		onCamera: (camera) => notifications.onCamera?.(camera),
	}).ready;
	const map = await shared;
	map.maplibre.getContainer().style.cssText = SIZE;
	map.maplibre.resize();
	// Else a map that the test before has moved would stay there where the scene leaves it to the map.
	map.show({ ...scene, camera: ELSEWHERE });
	notifications = toNotify;
	map.show(scene);
	await rest(map);
	onTestFinished(() => {
		notifications = {};
		if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
	});
	return map;
}

/** A map of the test's own that has come to rest. It is taken down after the test. */
export async function newMapShowing(
	atlas: Atlas,
	scene: Scene,
	options: Partial<AreaMapOptions> = {},
): Promise<AreaMap> {
	const map = await readyMap(atlas, scene, options);
	await rest(map);
	return map;
}

/** A map that says it is ready for the reader: what takes long may still be missing in it. It is taken down after the test. */
export function readyMap(atlas: Atlas, scene: Scene, options: Partial<AreaMapOptions> = {}): Promise<AreaMap> {
	const { map, ready } = createMap(atlas, scene, options);
	onTestFinished(() => {
		const container = map.maplibre.getContainer();
		map.remove();
		container.remove();
	});
	return ready;
}

/** `ready` may never come. */
function createMap(atlas: Atlas, scene: Scene, options: Partial<AreaMapOptions>) {
	const container = document.createElement("div");
	// A name of its own, by which a screenshot finds it whatever else the page has.
	container.id = "map-under-test";
	container.style.cssText = SIZE;
	document.body.append(container);
	const { promise, resolve } = Promise.withResolvers<void>();
	const map = createAreaMap({ ...optionsFor(container, atlas, scene), onReady: resolve, ...options });
	if (!map) throw new Error("The browser has no WebGL 2");
	return { map, ready: promise.then(() => map) };
}

/** What the site makes a map with, and nobody who listens. */
export function optionsFor(container: HTMLElement, atlas: Atlas, scene: Scene): AreaMapOptions {
	return {
		container,
		atlas,
		scene,
		basemapUrl: "/basemap.pmtiles",
		zoomRange: ZOOM_RANGE,
		reach: REACH,
		onSelect: () => undefined,
		onCamera: () => undefined,
		onError: () => undefined,
		onReady: () => undefined,
	};
}

export type Colour = readonly [red: number, green: number, blue: number];

/** The commonest colour in a square around a place: labels and class symbols cover less of it than the fill does. */
export function colourAround({ maplibre }: AreaMap, place: LngLat, reach = 40): Promise<Colour> {
	return new Promise((resolve, reject) => {
		maplibre.once("render", () => {
			const gl = maplibre.getCanvas().getContext("webgl2");
			if (!gl) return reject(new Error("The map has no WebGL 2 context"));
			const { x, y } = maplibre.project([...place]);
			const side = 2 * reach;
			const pixels = new Uint8Array(side * side * 4);
			// WebGL counts rows from the bottom.
			const bottom = gl.drawingBufferHeight - Math.round(y) - reach;
			gl.readPixels(Math.round(x) - reach, bottom, side, side, gl.RGBA, gl.UNSIGNED_BYTE, pixels);
			resolve(commonest(pixels));
		});
		maplibre.triggerRepaint();
	});
}

function commonest(pixels: Uint8Array): Colour {
	const counts = new Map<string, number>();
	for (let i = 0; i < pixels.length; i += 4) {
		const key = pixels.slice(i, i + 3).join(" ");
		counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	const [key = ""] = [...counts].toSorted((a, b) => b[1] - a[1])[0] ?? [];
	const [red = 0, green = 0, blue = 0] = key.split(" ").map(Number);
	return [red, green, blue];
}

/** What the eye sees of a fill on land. */
export function onLand(fill: string, theme: Picture["theme"] = "light", opacity = NEAR_FILL_OPACITY): Colour {
	return rgb(over(fill, THEMES[theme].land, opacity));
}

export function rgb(hex: string): Colour {
	const channel = (start: number) => Number.parseInt(hex.slice(start, start + 2), 16);
	return [channel(1), channel(3), channel(5)];
}

/** The largest difference in a channel: 0 is the same colour, 255 black against white. */
export function difference(a: Colour, b: Colour): number {
	return Math.max(...a.map((channel, i) => Math.abs(channel - (b[i] ?? 0))));
}

/**
 * Waits until an expectation is met, and fails with it otherwise. The timeout only ends a test that would wait for ever: the
 * processor draws WebGL here, and on a busy machine what takes a second elsewhere has taken twenty.
 */
export function eventually<T>(expectation: () => T | Promise<T>): Promise<T> {
	return vi.waitFor(expectation, { timeout: 60_000 });
}

/** Waits until the map has nothing left to load, move or draw. */
export function rest({ maplibre }: AreaMap): Promise<void> {
	return new Promise((resolve) => {
		maplibre.once("idle", () => resolve());
		maplibre.triggerRepaint();
	});
}

/** Until the end of the test, what waits for time to pass waits until the test says so. */
export function stopTimers(): void {
	vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
	// The browser's own, which no clock of the test moves.
	const abort = vi.spyOn(AbortSignal, "timeout").mockImplementation(() => new AbortController().signal);
	onTestFinished(() => {
		vi.useRealTimers();
		abort.mockRestore();
	});
}

/** Takes the graphics card from the map. The returned function gives it back, and waits until the map has its style again. */
export async function loseContext({ maplibre }: AreaMap): Promise<() => Promise<void>> {
	const loss = maplibre.getCanvas().getContext("webgl2")?.getExtension("WEBGL_lose_context");
	if (!loss) throw new Error("The map's context cannot be lost");
	const lost = new Promise((resolve) => maplibre.once("webglcontextlost", resolve));
	loss.loseContext();
	await lost;
	// The browser gives a context back only after the event of its loss, which is still going on.
	await new Promise((resolve) => setTimeout(resolve));
	return async () => {
		const styled = new Promise((resolve) => maplibre.once("style.load", resolve));
		loss.restoreContext();
		await styled;
	};
}
