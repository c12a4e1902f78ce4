/** The map where the basemap is missing, whole or in part, or late: areas on plain land and sea until it comes. */
import { beforeAll, describe, expect, inject, it, onTestFinished, vi } from "vitest";
import type { LngLat } from "../../src/domain/dataset.ts";
import type { AreaMap } from "../../src/map/area-map.ts";
import { THEMES, type Theme } from "../../src/signs/palette.ts";
import { atlas } from "../fixtures/atlas.ts";
import { STREET_AT } from "../stand-in/served-places.ts";
import {
	colourAround,
	difference,
	eventually,
	newMapShowing,
	onLand,
	readyMap,
	rest,
	rgb,
	sceneAt,
	stopTimers,
} from "./map-driver.ts";

let basemap: ArrayBuffer;
beforeAll(async () => {
	basemap = await (await fetch("/basemap.pmtiles")).arrayBuffer();
});

const COUNTRY = "/?region=nord#karta=4/60/16";
const [LAND, SEA]: LngLat[] = [
	[15, 63],
	[19, 56.5],
];

function husby(): { at: LngLat; address: string } {
	const listed = atlas.assessmentsIn(atlas.newest).find(({ area }) => area === "husby");
	if (!listed) throw new Error("Husby is not listed");
	const { inner } = atlas.boundary(listed.boundary);
	return { at: inner, address: `/#karta=15/${inner[1]}/${inner[0]}` };
}

/** What the stand-in has been asked for at an address of this kind. */
async function asked(address: string): Promise<string[]> {
	const [, , word] = new URL(address).pathname.split("/");
	return (await fetch(`${inject("streetsServer")}/asked/${word}`)).json();
}

const fileOf = (content: BlobPart) => URL.createObjectURL(new Blob([content]));

/** The file as it is, but for zeros in place of all tiles beyond the national view's. */
function damagedInside(): ArrayBuffer {
	const copy = basemap.slice(0);
	new Uint8Array(copy, copy.byteLength / 2).fill(0);
	return copy;
}

/** Whether plain land lies below what there is of the basemap. */
const isFallbackShown = ({ maplibre }: AreaMap) => maplibre.getPaintProperty("fallback-sweden", "fill-opacity") === 1;

async function expectPlainLandAndSea(map: AreaMap, theme: Theme["name"]): Promise<void> {
	const { land, sea, classes } = THEMES[theme];
	map.show(sceneAt(atlas, COUNTRY, theme));
	await rest(map);
	if (!LAND || !SEA) throw new Error("Nowhere to look");
	expect(difference(await colourAround(map, LAND, 4), rgb(land))).toBeLessThanOrEqual(1);
	expect(difference(await colourAround(map, SEA, 4), rgb(sea))).toBeLessThanOrEqual(1);
	const { at, address } = husby();
	map.show(sceneAt(atlas, address, theme));
	await rest(map);
	const fill = onLand(classes.sarskilt_utsatt.fill, theme);
	expect(difference(await colourAround(map, at), fill)).toBeLessThanOrEqual(3);
}

describe("Areas stand on plain land and sea, and the map says so,", () => {
	const faults: [string, () => string][] = [
		["when the file is missing", () => `${inject("streetsServer")}/ok/no-ground/none`],
		["when it cannot be reached", () => "https://no-such-host.invalid/basemap.pmtiles"],
		["when it is cut short", () => fileOf(basemap.slice(0, basemap.byteLength / 3))],
		["when it is a page", () => fileOf("<!doctype html><title>Not found</title>")],
		["when it is wrong bytes", () => fileOf(new Uint8Array(70_000).fill(7))],
	];

	it.each(faults)("%s", async (_, url) => {
		const onError = vi.fn();
		const map = await newMapShowing(atlas, sceneAt(atlas, COUNTRY), { basemapUrl: url(), onError });
		await eventually(() => expect(onError).toHaveBeenLastCalledWith("basemap-missing", false));
		await expectPlainLandAndSea(map, "light");
		expect(onError).toHaveBeenLastCalledWith("basemap-missing", false);
	});

	it("and still do after a change of theme", async () => {
		const map = await newMapShowing(atlas, sceneAt(atlas, COUNTRY), { basemapUrl: fileOf("nothing") });
		await eventually(() => expect(isFallbackShown(map)).toBe(true));
		await expectPlainLandAndSea(map, "dark");
	});
});

it("Streets lie on the basemap fallback too, also after a change of theme", async () => {
	const states: string[] = [];
	const url = `${inject("streetsServer")}/ok/${crypto.randomUUID()}/openmaptiles.json`;
	const source = { kind: "tilejson", url, asks: new URL(url).origin } as const;
	const [lng, lat] = STREET_AT;
	const address = `/#karta=16/${lat}/${lng}`;
	const map = await newMapShowing(atlas, sceneAt(atlas, address), {
		basemapUrl: fileOf("nothing"),
		streets: { source, onState: ({ kind }) => states.push(kind) },
	});
	await eventually(() => expect(isFallbackShown(map)).toBe(true));
	map.showStreets("on");
	await eventually(() => expect(states.at(-1)).toBe("on"));
	await rest(map);
	const styles = vi.fn();
	map.maplibre.on("style.load", styles);
	map.show(sceneAt(atlas, address, "dark"));
	await rest(map);
	expect(styles).toHaveBeenCalledTimes(1);
	const street = rgb(THEMES.dark.streets.street);
	expect(difference(await colourAround(map, [lng, lat], 2), street)).toBeLessThanOrEqual(1);
	expect(
		difference(await colourAround(map, [lng + 0.003, lat - 0.001], 10), rgb(THEMES.dark.land)),
	).toBeLessThanOrEqual(1);
});

describe("While the file is awaited", () => {
	it("the areas stand on plain land and sea, and the map is ready for the reader", async () => {
		const onError = vi.fn();
		const basemapUrl = `${inject("streetsServer")}/hang/${crypto.randomUUID()}/basemap`;
		stopTimers();
		const ready = readyMap(atlas, sceneAt(atlas, COUNTRY), { basemapUrl, onError });
		await eventually(async () => expect(await asked(basemapUrl)).not.toEqual([]));
		// Longer than the map waits with being ready, not as long as it waits for the file.
		await vi.advanceTimersByTimeAsync(5000);
		const map = await ready;
		if (!LAND || !SEA) throw new Error("Nowhere to look");
		expect(difference(await colourAround(map, LAND, 4), rgb(THEMES.light.land))).toBeLessThanOrEqual(1);
		expect(difference(await colourAround(map, SEA, 4), rgb(THEMES.light.sea))).toBeLessThanOrEqual(1);
		expect(onError).not.toHaveBeenCalledWith("basemap-missing", false);
	});

	it("it is missed when it has not come in time", async () => {
		const onError = vi.fn();
		const basemapUrl = `${inject("streetsServer")}/hang/${crypto.randomUUID()}/basemap`;
		stopTimers();
		const ready = readyMap(atlas, sceneAt(atlas, COUNTRY), { basemapUrl, onError });
		await eventually(async () => expect(await asked(basemapUrl)).not.toEqual([]));
		await vi.advanceTimersByTimeAsync(60_000);
		const map = await ready;
		await eventually(() => expect(onError).toHaveBeenLastCalledWith("basemap-missing", false));
		expect(isFallbackShown(map)).toBe(true);
	});

	it("plain land is under tiles that have not come yet, where the reader moves the map", async () => {
		const map = await newMapShowing(atlas, sceneAt(atlas, COUNTRY), { basemapUrl: "/basemap.pmtiles?slow" });
		const fetching = vi.spyOn(globalThis, "fetch").mockImplementation(() => new Promise(() => undefined));
		onTestFinished(() => fetching.mockRestore());
		const inland: LngLat = [15, 57.5];
		map.maplibre.jumpTo({ center: inland, zoom: 9 });
		await eventually(() => expect(isFallbackShown(map)).toBe(true));
		expect(difference(await colourAround(map, inland, 4), rgb(THEMES.light.land))).toBeLessThanOrEqual(1);
	});
});

it("Plain land is there at once where the map flies out over tiles that have not come", async () => {
	const { address } = husby();
	const map = await newMapShowing(atlas, sceneAt(atlas, address), { basemapUrl: "/basemap.pmtiles?flight" });
	const fetching = vi.spyOn(globalThis, "fetch").mockImplementation(() => new Promise(() => undefined));
	onTestFinished(() => fetching.mockRestore());
	if (!LAND) throw new Error("Nowhere to look");
	map.maplibre.jumpTo({ center: [...LAND], zoom: 4 });
	await new Promise((resolve) => map.maplibre.once("render", resolve));
	expect(isFallbackShown(map)).toBe(true);
	// Its own tiles need no network, but a worker cuts them anew for another zoom: on a busy machine not within a frame.
	await eventually(async () =>
		expect(difference(await colourAround(map, LAND, 4), rgb(THEMES.light.land))).toBeLessThanOrEqual(1),
	);
});

describe("The basemap fallback", () => {
	it("is not seen beside the real one", async () => {
		const onError = vi.fn();
		const map = await newMapShowing(atlas, sceneAt(atlas, COUNTRY), { onError });
		expect(isFallbackShown(map)).toBe(false);
		expect(onError).not.toHaveBeenCalledWith("basemap-missing", false);
	});

	it("gives way when a new try brings the real one", async () => {
		const onError = vi.fn();
		const fetching = vi.spyOn(globalThis, "fetch").mockImplementation(async () => new Response(null, { status: 503 }));
		const map = await newMapShowing(atlas, sceneAt(atlas, COUNTRY), { basemapUrl: "/basemap.pmtiles?late", onError });
		await eventually(() => expect(isFallbackShown(map)).toBe(true));
		fetching.mockRestore();
		map.retryBasemap();
		await eventually(() => expect(onError).toHaveBeenLastCalledWith("basemap-missing", true));
		expect(isFallbackShown(map)).toBe(false);
		expect(map.maplibre.queryRenderedFeatures({ layers: ["sweden"] }).length).toBeGreaterThan(0);
		const names = map.maplibre.getLayersOrder().slice(-3);
		expect(names).toEqual([`area-label-${atlas.newest}`, `area-collision-${atlas.newest}`, "area-label-selected"]);
	});

	it("stands in only while tiles that are damaged are in sight", async () => {
		const onError = vi.fn();
		const { address } = husby();
		const map = await newMapShowing(atlas, sceneAt(atlas, address), { basemapUrl: fileOf(damagedInside()), onError });
		await eventually(() => expect(onError).toHaveBeenLastCalledWith("basemap-missing", false));
		expect(isFallbackShown(map)).toBe(true);
		map.show(sceneAt(atlas, COUNTRY));
		await eventually(() => expect(onError).toHaveBeenLastCalledWith("basemap-missing", true));
		expect(isFallbackShown(map)).toBe(false);
	});
});
