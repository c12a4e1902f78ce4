/** The script of a change of report without its painting, in turn with Leaflet's; and the long tasks around it. */
import type { Atlas } from "../../../src/domain/atlas.ts";
import type { AreaMap } from "../../../src/map/area-map.ts";
import type { Scene } from "../../../src/map/scene.ts";
import { atRest, nextOf, pause } from "./frames.ts";
import { makeLeafletMap } from "./leaflet-map.ts";
import { longTasks } from "./long-tasks.ts";
import { cameraAt, inTurn, WARM_UP, yearScenes } from "./stage.ts";
import { type Uploads, uploadsSince } from "./uploads.ts";

/** Where a single switch takes seconds, fewer have to do. */
const BUDGET_MS = 40_000;
const FEWEST = 3;

export interface ScriptTime {
	/** Milliseconds of `AreaMap.show`. */
	readonly areaMap: number[];
	/** Milliseconds of Leaflet's `setStyle` on all boundaries; none where Leaflet was not asked for. */
	readonly leafletAll: number[];
	/** Milliseconds of `setStyle` on the boundaries that change. */
	readonly leafletChanges: number[];
	/** The longest task from each switch until the map is at rest, and that of a plain repaint; 0 where none reached 50 ms. */
	readonly switchTask: number[];
	readonly repaintTask: number[];
	/** What each switch sent to the graphics card. */
	readonly uploads: Uploads[];
}

export async function measureScriptTime(
	atlas: Atlas,
	areaMap: AreaMap,
	{ zoom, rounds, withLeaflet }: { zoom: number; rounds: number; withLeaflet: boolean },
): Promise<ScriptTime> {
	const map = areaMap.maplibre;
	const scenes = yearScenes(atlas, cameraAt(zoom));
	map.jumpTo({ center: cameraAt(zoom), zoom });
	areaMap.show(inTurn(scenes, 0));
	await atRest(map);
	const [all, changes] = withLeaflet ? [makeLeafletMap(atlas, zoom), makeLeafletMap(atlas, zoom)] : [];
	all?.showAll(inTurn(scenes, 0));
	changes?.showChanges(inTurn(scenes, 0));
	const times: ScriptTime = {
		areaMap: [],
		leafletAll: [],
		leafletChanges: [],
		switchTask: [],
		repaintTask: [],
		uploads: [],
	};
	const tasks = longTasks();
	const variants = [
		async (scene: Scene, isCounted: boolean) => {
			const idle = nextOf(map, "idle");
			tasks.restart();
			uploadsSince();
			const time = timed(() => areaMap.show(scene));
			await idle;
			await pause();
			if (!isCounted) return;
			times.areaMap.push(time);
			times.switchTask.push(Math.max(0, ...tasks.taken()));
			times.uploads.push(uploadsSince());
		},
		async (_: Scene, isCounted: boolean) => {
			tasks.restart();
			await atRest(map);
			if (isCounted) times.repaintTask.push(Math.max(0, ...tasks.taken()));
		},
		...(all && changes
			? [
					async (scene: Scene, isCounted: boolean) => {
						const time = timed(() => all.showAll(scene));
						await pause();
						if (isCounted) times.leafletAll.push(time);
					},
					async (scene: Scene, isCounted: boolean) => {
						const time = timed(() => changes.showChanges(scene));
						await pause();
						if (isCounted) times.leafletChanges.push(time);
					},
				]
			: []),
	];
	const started = performance.now();
	for (let round = 0; round < WARM_UP + rounds; round += 1) {
		if (times.areaMap.length >= FEWEST && performance.now() - started > BUDGET_MS) break;
		const scene = inTurn(scenes, round + 1);
		for (let turn = 0; turn < variants.length; turn += 1) {
			await inTurn(variants, round + turn)(scene, round >= WARM_UP);
		}
	}
	tasks.end();
	all?.remove();
	changes?.remove();
	return times;
}

/** A frame has been asked for before, as the page does whose button was pressed: waking the compositor is no script. */
function timed(act: () => void): number {
	requestAnimationFrame(() => undefined);
	const start = performance.now();
	act();
	return performance.now() - start;
}
