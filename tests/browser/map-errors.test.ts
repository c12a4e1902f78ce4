/** What happens to the map when something is missing or breaks: it says so, and comes back where it can. */
import { setWorkerUrl } from "maplibre-gl";
import { expect, it, onTestFinished, vi } from "vitest";
import { createAreaMap } from "../../src/map/area-map.ts";
import { workerUrl } from "../../src/map/worker-url.ts";
import { THEMES } from "../../src/signs/palette.ts";
import { atlas } from "../fixtures/atlas.ts";
import {
	colourAround,
	difference,
	eventually,
	loseContext,
	newMapShowing,
	onLand,
	optionsFor,
	readyMap,
	rest,
	sceneAt,
} from "./map-driver.ts";

function husby() {
	const listed = atlas.assessmentsIn(atlas.newest).find(({ area }) => area === "husby");
	if (!listed) throw new Error("Husby is not listed");
	const { inner } = atlas.boundary(listed.boundary);
	return { inner, scene: sceneAt(atlas, `/#karta=15/${inner[1]}/${inner[0]}`) };
}

it("says that the map cannot be had where there is no WebGL 2", () => {
	const original = HTMLCanvasElement.prototype.getContext;
	const spy = vi.spyOn(HTMLCanvasElement.prototype, "getContext").mockImplementation(function (
		this: HTMLCanvasElement,
		...args: Parameters<typeof original>
	) {
		return args[0] === "webgl2" ? null : Reflect.apply(original, this, args);
	} as typeof original);
	const options = optionsFor(document.createElement("div"), atlas, sceneAt(atlas, "/"));
	expect(createAreaMap(options)).toBeUndefined();
	spy.mockRestore();
});

it("says that its worker does not start", async () => {
	setWorkerUrl("/no-such-worker.js");
	onTestFinished(() => setWorkerUrl(workerUrl()));
	const onError = vi.fn();
	void readyMap(atlas, sceneAt(atlas, "/"), { onError });
	await eventually(() => expect(onError).toHaveBeenCalledWith("worker-missing", false));
});

it("comes back with the same picture after the graphics card let go of it", async () => {
	const onError = vi.fn();
	const { inner, scene } = husby();
	const map = await newMapShowing(atlas, scene, { onError });
	onError.mockClear();
	const restoreContext = await loseContext(map);
	expect(onError).toHaveBeenCalledWith("context-lost", false);
	map.show(sceneAt(atlas, `/rapport/2023/#karta=15/${inner[1]}/${inner[0]}`));
	await restoreContext();
	await eventually(() => expect(onError).toHaveBeenCalledWith("context-lost", true));
	await rest(map);
	const expected = onLand(THEMES.light.classes.sarskilt_utsatt.fill);
	expect(difference(await colourAround(map, inner), expected)).toBeLessThanOrEqual(3);
});
