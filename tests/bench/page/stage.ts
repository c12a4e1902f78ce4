/** What every measurement starts from: the real dataset, a place for a map, scenes of each report, and the map itself. */
import * as v from "valibot";
import { BASEMAP_URL, DATASET_URL } from "../../../src/data/addresses.ts";
import { type Atlas, createAtlas } from "../../../src/domain/atlas.ts";
import { type Dataset, datasetSchema } from "../../../src/domain/dataset.ts";
import { mapWords, sceneOf } from "../../../src/features/map-pane/view-scene.ts";
import { words as sv } from "../../../src/i18n/sv/main-sv.ts";
import { type AreaMap, createAreaMap } from "../../../src/map/area-map.ts";
import type { Scene } from "../../../src/map/scene.ts";
import { REACH, ZOOM_RANGE } from "../../../src/state/camera-url.ts";
import { type Camera, START, type View } from "../../../src/state/view.ts";
import { enlarged } from "../synthetic.ts";

const words = mapWords(sv);

export async function loadRealDataset(): Promise<Dataset> {
	const response = await fetch(DATASET_URL);
	return v.parse(datasetSchema, await response.json());
}

/** The real areas, or about so many made of them. */
export function atlasOf(dataset: Dataset, areas: number | undefined): Atlas {
	return createAtlas(areas === undefined ? dataset : enlarged(dataset, areas));
}

/** All of Sweden at a low zoom, Stockholm at one where areas are drawn. */
export function cameraAt(zoom: number): Camera {
	return zoom < 8 ? { zoom, lat: 62.5, lng: 16.5 } : { zoom, lat: 59.33, lng: 17.98 };
}

export function sceneFor(atlas: Atlas, view: View): Scene {
	return sceneOf(atlas, view, "light", words);
}

/** One scene a report, without filters and selection. */
export function yearScenes(atlas: Atlas, camera: Camera): Scene[] {
	return atlas.years.map((year) => sceneFor(atlas, { ...START, subject: { kind: "report", year }, camera }));
}

export function mapPlace(): HTMLElement {
	const place = document.createElement("div");
	place.className = "map";
	document.body.append(place);
	return place;
}

export function makeMap(atlas: Atlas, scene: Scene, container = mapPlace()): AreaMap {
	const map = createAreaMap({
		container,
		atlas,
		scene,
		basemapUrl: BASEMAP_URL,
		zoomRange: ZOOM_RANGE,
		reach: REACH,
		onSelect: () => undefined,
		onCamera: () => undefined,
		onError: (error, isOver) => {
			if (!isOver) throw new Error(`The map reports an error: ${error}`);
		},
		onReady: () => undefined,
	});
	if (!map) throw new Error("The browser has no WebGL 2");
	return map;
}

/** An element of an endless round through a list. */
export function inTurn<T>(items: readonly T[], turn: number): T {
	const item = items[turn % items.length];
	if (item === undefined) throw new RangeError("Nothing to take in turn");
	return item;
}

/** Rounds that are run before any is counted: code is compiled and symbols are made in them. */
export const WARM_UP = 3;
