/** What the driver can ask of the page. Measurements of one dataset share one open map; results are plain numbers. */
import type { Atlas } from "../../../src/domain/atlas.ts";
import type { AreaMap } from "../../../src/map/area-map.ts";
import { START } from "../../../src/state/view.ts";
import { type FilterToggle, measureFilterToggle } from "./filter-toggle.ts";
import { type FirstPicture, measureFirstPictures } from "./first-picture.ts";
import { atRest, nextOf } from "./frames.ts";
import { longTasks } from "./long-tasks.ts";
import { measureScriptTime, type ScriptTime } from "./script-time.ts";
import { atlasOf, cameraAt, loadRealDataset, makeMap, sceneFor } from "./stage.ts";
import { measureYearSwitch, type YearSwitch } from "./year-switch.ts";

export interface Opened {
	readonly areas: number;
	readonly boundaryVersions: number;
	/** Milliseconds of the script that makes the map, and the longest task until it is at rest. */
	readonly making: number;
	readonly longestTask: number;
}

export interface Bench {
	/** Opens a map of the real areas, or of about so many; the figures that follow are of this map. */
	open(areas: number | undefined): Promise<Opened>;
	close(): void;
	yearSwitch(zoom: number, rounds: number): Promise<YearSwitch>;
	scriptTime(options: { zoom: number; rounds: number; withLeaflet: boolean }): Promise<ScriptTime>;
	filterToggle(zoom: number, rounds: number): Promise<FilterToggle>;
	/** Lengths of the longest tasks while the camera is at each zoom for the first time, one per zoom. */
	firstVisits(zooms: readonly number[]): Promise<number[]>;
	/** How many areas have their middle in sight at a zoom. */
	areasInSight(zoom: number): number;
	/** Of the real areas, on fresh maps; closes the open one. */
	firstPictures(rounds: number): Promise<Record<FirstPicture, number[]>>;
}

export async function createBench(): Promise<Bench> {
	const dataset = await loadRealDataset();
	let opened: { atlas: Atlas; areaMap: AreaMap } | undefined;
	const stage = () => {
		if (!opened) throw new Error("No map is open");
		return opened;
	};
	const close = () => {
		opened?.areaMap.maplibre.getContainer().remove();
		opened?.areaMap.remove();
		opened = undefined;
	};
	return {
		async open(areas) {
			close();
			const atlas = atlasOf(dataset, areas);
			const tasks = longTasks();
			const start = performance.now();
			const areaMap = makeMap(atlas, sceneFor(atlas, { ...START, camera: cameraAt(4) }));
			const making = performance.now() - start;
			await nextOf(areaMap.maplibre, "idle");
			await atRest(areaMap.maplibre);
			const longestTask = Math.max(0, ...tasks.taken());
			tasks.end();
			opened = { atlas, areaMap };
			return { areas: atlas.areas.length, boundaryVersions: atlas.boundaries.length, making, longestTask };
		},
		close,
		yearSwitch: (zoom, rounds) => measureYearSwitch(stage().atlas, stage().areaMap, zoom, rounds),
		scriptTime: (options) => measureScriptTime(stage().atlas, stage().areaMap, options),
		filterToggle: (zoom, rounds) => measureFilterToggle(stage().atlas, stage().areaMap, zoom, rounds),
		async firstVisits(zooms) {
			const { maplibre } = stage().areaMap;
			const longest: number[] = [];
			for (const zoom of zooms) {
				const tasks = longTasks();
				maplibre.jumpTo({ center: cameraAt(zoom), zoom });
				await atRest(maplibre);
				longest.push(Math.max(0, ...tasks.taken()));
				tasks.end();
			}
			return longest;
		},
		areasInSight(zoom) {
			const { atlas, areaMap } = stage();
			areaMap.maplibre.jumpTo({ center: cameraAt(zoom), zoom });
			const bounds = areaMap.maplibre.getBounds();
			const seen = atlas.boundaries.filter(({ inner: [lng, lat] }) => bounds.contains([lng, lat]));
			return new Set(seen.map(({ area }) => area)).size;
		},
		firstPictures(rounds) {
			close();
			return measureFirstPictures(atlasOf(dataset, undefined), rounds);
		},
	};
}
