/**
 * From nothing to the first picture: a fresh map of areas, an empty MapLibre map, and one that draws a single square,
 * which like the areas has to pass through the worker. The map before is removed first, so that each starts its own worker.
 */
import { bboxPolygon } from "@turf/turf";
import { Map as MapLibreMap, type MapSourceDataEvent, type StyleSpecification } from "maplibre-gl";
import type { Atlas } from "../../../src/domain/atlas.ts";
import { SOURCES } from "../../../src/map/ids.ts";
import { THEMES } from "../../../src/signs/palette.ts";
import { START } from "../../../src/state/view.ts";
import { nextTask, pause, pixelBlock } from "./frames.ts";
import { type Probe, probeFor } from "./probes.ts";
import { cameraAt, inTurn, makeMap, mapPlace, sceneFor } from "./stage.ts";

export const FIRST_PICTURES = ["areas", "square", "empty"] as const;
export type FirstPicture = (typeof FIRST_PICTURES)[number];

const ZOOM = 9.5;
const MIDDLE = [512, 384] as const;
const LAND = THEMES.light.land;
const background = { id: "basemap", type: "background", paint: { "background-color": LAND } } as const;
const EMPTY: StyleSpecification = { version: 8, sources: {}, layers: [background] };
const SQUARE: StyleSpecification = {
	version: 8,
	sources: { square: { type: "geojson", data: bboxPolygon([17, 59, 19, 60]) } },
	layers: [background, { id: "square", type: "fill", source: "square", paint: { "fill-color": "#ff0000" } }],
};

/** Milliseconds from the making of each map to its first picture, in turn. */
export async function measureFirstPictures(atlas: Atlas, rounds: number): Promise<Record<FirstPicture, number[]>> {
	const times: Record<FirstPicture, number[]> = { areas: [], square: [], empty: [] };
	for (let round = 0; round < rounds + 1; round += 1) {
		for (let turn = 0; turn < FIRST_PICTURES.length; turn += 1) {
			const kind = inTurn(FIRST_PICTURES, round + turn);
			await pause();
			const start = performance.now();
			const { at, remove } = await firstPicture(kind, atlas);
			if (round > 0) times[kind].push(at - start);
			remove();
			// The worker is ended in a task of its own.
			await new Promise((resolve) => setTimeout(resolve, 150));
		}
	}
	return times;
}

/** Makes a map and waits for its first picture; returns the moment of it. */
export function firstPicture(kind: FirstPicture, atlas: Atlas): Promise<{ at: number; remove(): void }> {
	const container = mapPlace();
	const plain = (style: StyleSpecification) =>
		new MapLibreMap({ container, style, center: cameraAt(ZOOM), zoom: ZOOM, attributionControl: false });
	switch (kind) {
		case "areas": {
			const scene = sceneFor(atlas, { ...START, camera: cameraAt(ZOOM) });
			const { maplibre } = makeMap(atlas, scene, container);
			const probe = probeFor(atlas, maplibre, { ...scene, picture: { ...scene.picture, shown: [] } }, scene);
			if (!probe) throw new Error("There is no area to look at");
			return pictureOf(maplibre, probe, SOURCES.boundaries);
		}
		case "square":
			return pictureOf(plain(SQUARE), { at: MIDDLE, isShown: ([red, green]) => red === 255 && green === 0 }, "square");
		case "empty":
			return pictureOf(plain(EMPTY), { at: MIDDLE, isShown: ([red]) => red === Number.parseInt(LAND.slice(1, 3), 16) });
	}
}

/** Looks at the pixels only once a tile of the source has come: looking makes every frame before it wait for its drawing. */
function pictureOf(map: MapLibreMap, { at, isShown }: Probe, source?: string): Promise<{ at: number; remove(): void }> {
	return new Promise((resolve) => {
		let mayBeThere = source === undefined;
		map.on("sourcedata", ({ sourceId, tile }: MapSourceDataEvent) => {
			mayBeThere ||= sourceId === source && tile !== undefined;
		});
		const look = async () => {
			if (!mayBeThere || !isShown(pixelBlock(map, at))) return;
			map.off("render", look);
			const moment = await nextTask();
			const container = map.getContainer();
			const remove = () => {
				map.remove();
				container.remove();
			};
			resolve({ at: moment, remove });
		};
		map.on("render", look);
	});
}
