/**
 * Streets under the areas, from a stand-in for a tile server: drawn in both schemas, and in every fault the areas and the
 * embedded ground stay on the screen.
 */
import { beforeAll, describe, expect, inject, it, vi } from "vitest";
import type { Atlas } from "../../src/domain/atlas.ts";
import type { LngLat } from "../../src/domain/dataset.ts";
import type { AreaMap } from "../../src/map/area-map.ts";
import { THEMES } from "../../src/map/palette.ts";
import { Streets, type StreetsState } from "../../src/map/streets/streets.ts";
import type { StreetsSource } from "../../src/map/streets/streets-source.ts";
import { BESIDE_AT, PARK_AT, STREET_AT } from "../stand-in/places.ts";
import { colourAround, difference, loadAtlas, mapShowing, onLand, rest, rgb, sceneAt } from "./map-driver.ts";

const server = inject("streetsServer");
const NO_SUCH_HOST = "https://no-such-host.invalid/planet";

let atlas: Atlas;
beforeAll(async () => {
	atlas = await loadAtlas();
});

const TOWN = `/#karta=16/${STREET_AT[1]}/${STREET_AT[0]}`;
const tileJson = (url: string): StreetsSource => ({ kind: "tilejson", url, asks: new URL(url).origin });
const archive = (url: string): StreetsSource => ({ kind: "archive", url, asks: undefined });

/** A word of the test's own, by which the stand-in tells tests apart. */
const word = () => crypto.randomUUID();

interface WithStreets {
	readonly map: AreaMap;
	readonly states: StreetsState[];
	/** Waits for a state. */
	reached(kind: StreetsState["kind"]): Promise<void>;
}

async function mapWithStreets(source: StreetsSource, address = TOWN, theme?: "dark"): Promise<WithStreets> {
	const states: StreetsState[] = [];
	const streets = { source, onState: (state: StreetsState) => states.push(state) };
	const map = await mapShowing(atlas, sceneAt(atlas, address, theme), { streets });
	const reached = (kind: StreetsState["kind"]) =>
		vi.waitFor(() => expect(states.at(-1)?.kind).toBe(kind), { timeout: 15_000 });
	return { map, states, reached };
}

const near = (place: readonly [number, number]): LngLat => [place[0], place[1]];

/** The ground as the site itself has it, and an area on it. */
async function expectAreasAndGround(map: AreaMap): Promise<void> {
	map.show(sceneAt(atlas, TOWN));
	await rest(map);
	expect(difference(await colourAround(map, near(BESIDE_AT), 10), rgb(THEMES.light.land))).toBeLessThanOrEqual(1);
	expect(difference(await colourAround(map, near(STREET_AT), 2), rgb(THEMES.light.land))).toBeLessThanOrEqual(1);
	const husby = atlas.assessmentsIn(atlas.newest).find(({ area }) => area === "husby");
	if (!husby) throw new Error("Husby is not listed");
	const [lng, lat] = atlas.boundary(husby.boundary).inner;
	map.show(sceneAt(atlas, `/#karta=15/${lat}/${lng}`));
	await rest(map);
	const fill = onLand(THEMES.light.classes.sarskilt_utsatt.fill);
	expect(difference(await colourAround(map, [lng, lat]), fill)).toBeLessThanOrEqual(3);
}

const asked = async (test: string): Promise<string[]> => (await fetch(`${server}/asked/${test}`)).json();

describe("Streets are drawn", () => {
	const sources = (test: string): [string, StreetsSource][] => [
		["OpenMapTiles tiles", tileJson(`${server}/ok/${test}/openmaptiles.json`)],
		["Protomaps tiles", tileJson(`${server}/ok/${test}/protomaps.json`)],
		["an archive", archive(`${server}/ok/${test}/streets.pmtiles`)],
		["an archive on a host without range requests", archive(`${server}/no-ranges/${test}/streets.pmtiles`)],
	];

	it.each(sources(word()))("from %s, over the ground", async (_, source) => {
		const { map, reached, states } = await mapWithStreets(source);
		map.showStreets(true);
		await reached("on");
		await rest(map);
		const { street, park } = THEMES.light.streets;
		expect(difference(await colourAround(map, near(STREET_AT), 2), rgb(street))).toBeLessThanOrEqual(1);
		expect(difference(await colourAround(map, near(PARK_AT), 10), rgb(park))).toBeLessThanOrEqual(1);
		expect(states.at(-1)).toEqual({ kind: "on", credit: "© Stand-in contributors" });
		expect(map.maplibre.queryRenderedFeatures({ layers: ["streets-name"] }).length).toBeGreaterThan(0);
	});

	it("under the areas", async () => {
		const { map, reached } = await mapWithStreets(tileJson(`${server}/ok/${word()}/openmaptiles.json`));
		map.showStreets(true);
		await reached("on");
		const order = map.maplibre.getLayersOrder();
		const streets = order.filter((id) => id.startsWith("streets-")).map((id) => order.indexOf(id));
		expect([streets.length > 10, Math.max(...streets)]).toEqual([true, order.indexOf("area-fill") - 1]);
	});

	it("in the dark theme's colours, without asking for anything again", async () => {
		const test = word();
		const { map, reached } = await mapWithStreets(tileJson(`${server}/ok/${test}/openmaptiles.json`));
		map.showStreets(true);
		await reached("on");
		await rest(map);
		const before = await asked(test);
		map.show(sceneAt(atlas, TOWN, "dark"));
		await rest(map);
		const { street } = THEMES.dark.streets;
		expect(difference(await colourAround(map, near(STREET_AT), 2), rgb(street))).toBeLessThanOrEqual(1);
		expect(await asked(test)).toEqual(before);
	});

	it("again after the graphics card let go of the map", async () => {
		const { map, reached } = await mapWithStreets(tileJson(`${server}/ok/${word()}/openmaptiles.json`));
		map.showStreets(true);
		await reached("on");
		await rest(map);
		const loss = map.maplibre.getCanvas().getContext("webgl2")?.getExtension("WEBGL_lose_context");
		const restored = new Promise((resolve) => map.maplibre.once("style.load", resolve));
		loss?.loseContext();
		await vi.waitFor(() => expect(map.maplibre.getCanvas().getContext("webgl2")?.isContextLost()).toBe(true));
		setTimeout(() => loss?.restoreContext(), 50);
		await restored;
		await rest(map);
		const { street } = THEMES.light.streets;
		expect(difference(await colourAround(map, near(STREET_AT), 2), rgb(street))).toBeLessThanOrEqual(1);
	});
});

describe("The manners", () => {
	it("nothing is asked before the reader wants streets, and nothing more after he wants none", async () => {
		const test = word();
		const { map, reached } = await mapWithStreets(tileJson(`${server}/ok/${test}/openmaptiles.json`));
		await rest(map);
		expect(await asked(test)).toEqual([]);
		map.showStreets(true);
		await reached("on");
		await rest(map);
		map.showStreets(false);
		await reached("off");
		const before = await asked(test);
		expect(before.length).toBeGreaterThan(1);
		await expectAreasAndGround(map);
		expect(await asked(test)).toEqual(before);
	});

	it("one tile is tried before the style is touched", async () => {
		const test = word();
		const { map, reached } = await mapWithStreets(tileJson(`${server}/no-tiles/${test}/openmaptiles.json`));
		map.showStreets(true);
		await reached("unavailable");
		expect(await asked(test)).toHaveLength(2);
		expect(map.maplibre.getSource("streets")).toBeUndefined();
	});

	it("what stands in for streets is hidden only while they are really there", async () => {
		const { map } = await mapWithStreets({ kind: "off" });
		const source = tileJson(`${server}/dying/${word()}/openmaptiles.json`);
		const states: StreetsState[] = [];
		map.maplibre.addLayer({ id: "stand-in", type: "background", paint: { "background-opacity": 0 } }, "area-fill");
		const streets = new Streets(map.maplibre, source, THEMES.light, (state) => states.push(state), ["stand-in"]);
		const visibility = () => map.maplibre.getLayoutProperty("stand-in", "visibility") ?? "visible";
		streets.reset();
		streets.show(true);
		await vi.waitFor(() => expect(states.at(-1)?.kind).toBe("on"));
		await vi.waitFor(() => expect(visibility()).toBe("none"));
		map.maplibre.jumpTo({ zoom: 9 });
		expect(visibility()).toBe("visible");
		map.maplibre.jumpTo({ zoom: 16 });
		expect(visibility()).toBe("none");
		map.maplibre.jumpTo({ center: [17.85, 59.34], zoom: 13 });
		await vi.waitFor(() => expect(states.at(-1)?.kind).toBe("withdrawn"));
		expect(visibility()).toBe("visible");
	});
});

describe("Areas and embedded ground stay", () => {
	const faults: [string, (test: string) => StreetsSource, StreetsState][] = [
		["the server's name is not found", () => tileJson(NO_SUCH_HOST), { kind: "unavailable", reason: "unreachable" }],
		[
			"it never answers",
			(test) => tileJson(`${server}/hang/${test}/x.json`),
			{ kind: "unavailable", reason: "timeout" },
		],
		[
			"it breaks off",
			(test) => tileJson(`${server}/abort/${test}/x.json`),
			{ kind: "unavailable", reason: "unreachable" },
		],
		[
			"it answers 503",
			(test) => tileJson(`${server}/broken/${test}/x.json`),
			{ kind: "unavailable", reason: "refused" },
		],
		[
			"it describes tiles that it does not have",
			(test) => tileJson(`${server}/no-tiles/${test}/openmaptiles.json`),
			{ kind: "unavailable", reason: "refused" },
		],
		[
			"its answer is something else",
			(test) => tileJson(`${server}/ok/${test}/streets.pmtiles`),
			{ kind: "unavailable", reason: "unusable" },
		],
		[
			"the archive never comes",
			(test) => archive(`${server}/hang/${test}/streets.pmtiles`),
			{ kind: "unavailable", reason: "unreachable" },
		],
		[
			"the archive is something else",
			(test) => archive(`${server}/ok/${test}/openmaptiles.json`),
			{ kind: "unavailable", reason: "unusable" },
		],
	];

	it.each(faults)("when %s", async (_, source, expected) => {
		const { map, states, reached } = await mapWithStreets(source(word()));
		map.showStreets(true);
		await reached("unavailable");
		expect(states).toEqual([{ kind: "asking" }, expected]);
		await expectAreasAndGround(map);
	});

	it("while a server that never answers is asked", async () => {
		const { map, states } = await mapWithStreets(tileJson(`${server}/hang/${word()}/x.json`));
		map.showStreets(true);
		await expectAreasAndGround(map);
		expect(states).toEqual([{ kind: "asking" }]);
	});

	it("when tiles stop coming later", async () => {
		const { map, reached } = await mapWithStreets(tileJson(`${server}/dying/${word()}/openmaptiles.json`));
		map.showStreets(true);
		await reached("on");
		map.show(sceneAt(atlas, "/#karta=12/59.39/17.9"));
		await reached("withdrawn");
		expect(map.maplibre.getLayersOrder().filter((id) => id.startsWith("streets-"))).toEqual([]);
		await expectAreasAndGround(map);
	});
});
