/** The map is as large as its container, whatever changes that. */
import { expect, test, vi } from "vitest";
import { atlas } from "../fixtures/atlas.ts";
import { mapShowing, sceneAt } from "./map-driver.ts";

const SCENE = sceneAt(atlas, "/rapport/2025/");
const NARROW = "width: 300px; height: 400px";

test("takes the size that its container is given, and shows all of the same areas in it", async () => {
	const { maplibre } = await mapShowing(atlas, SCENE);
	maplibre.getContainer().style.cssText = NARROW;
	await vi.waitFor(() =>
		expect([maplibre.getCanvas().clientWidth, maplibre.getCanvas().clientHeight]).toEqual([300, 400]),
	);
	const [west, south, east, north] = SCENE.frame.box;
	const bounds = maplibre.getBounds();
	expect(bounds.contains([west, south]) && bounds.contains([east, north])).toBe(true);
});

test("is drawn in the task in which it takes another size, which empties it", async () => {
	const { maplibre } = await mapShowing(atlas, SCENE);
	const followed = new Promise<string>((resolve) => {
		maplibre.once("resize", () => {
			maplibre.once("render", () => resolve("drawn"));
			queueMicrotask(() => resolve("empty"));
		});
	});
	maplibre.getContainer().style.cssText = NARROW;
	expect(await followed).toBe("drawn");
});

test("a scene that is shown before the map knows of another size is drawn in that size at once", async () => {
	const map = await mapShowing(atlas, SCENE);
	map.maplibre.getContainer().style.cssText = NARROW;
	map.show(sceneAt(atlas, "/rapport/2019/"));
	expect(map.maplibre.getCanvas().clientWidth).toBe(300);
});

test("keeps its size while its container has none", async () => {
	const { maplibre } = await mapShowing(atlas, SCENE);
	const size = [maplibre.getCanvas().clientWidth, maplibre.getCanvas().clientHeight];
	maplibre.getContainer().style.display = "none";
	await new Promise((resolve) => setTimeout(resolve, 100));
	maplibre.getContainer().style.display = "";
	expect([maplibre.getCanvas().clientWidth, maplibre.getCanvas().clientHeight]).toEqual(size);
});
