/** Streets under the areas, from a stand-in for a tile server: drawn in both schemas, and asked for with good manners. */
import { beforeAll, describe, expect, it } from "vitest";
import type { Atlas } from "../../src/domain/atlas.ts";
import type { StreetsSource } from "../../src/domain/street-source.ts";
import { Streets, type StreetsState } from "../../src/map/streets/streets.ts";
import { FILL_OPACITY, NEAR_FILL_OPACITY, THEMES, type Theme } from "../../src/signs/palette.ts";
import { PARK_AT, STREET_AT } from "../stand-in/served-places.ts";
import {
	colourAround,
	difference,
	eventually,
	loadAtlas,
	loseContext,
	onLand,
	rest,
	rgb,
	sceneAt,
} from "./map-driver.ts";
import {
	archive,
	asked,
	expectAreasAndBasemap,
	mapWithStreets,
	near,
	server,
	TOWN,
	tileJson,
	word,
} from "./streets-driver.ts";

let atlas: Atlas;
beforeAll(async () => {
	atlas = await loadAtlas();
});

describe("Streets are drawn", () => {
	const sources = (test: string): [string, StreetsSource][] => [
		["OpenMapTiles tiles", tileJson(`${server}/ok/${test}/openmaptiles.json`)],
		["Protomaps tiles", tileJson(`${server}/ok/${test}/protomaps.json`)],
		["an archive", archive(`${server}/ok/${test}/streets.pmtiles`)],
		["an archive on a host without range requests", archive(`${server}/no-ranges/${test}/streets.pmtiles`)],
	];

	it.each(sources(word()))("from %s, over the basemap", async (_, source) => {
		const { map, reached, states } = await mapWithStreets(atlas, source);
		map.showStreets(true);
		await reached("on");
		await rest(map);
		const { street, park } = THEMES.light.streets;
		expect(difference(await colourAround(map, near(STREET_AT), 2), rgb(street))).toBeLessThanOrEqual(1);
		expect(difference(await colourAround(map, near(PARK_AT), 10), rgb(park))).toBeLessThanOrEqual(1);
		expect(states.at(-1)).toEqual({ kind: "on", credit: "© Stand-in contributors", isNear: true });
		expect(map.maplibre.queryRenderedFeatures({ layers: ["streets-name"] }).length).toBeGreaterThan(0);
	});

	it("only near by, and the reader sees where that begins", async () => {
		const source = tileJson(`${server}/ok/${word()}/openmaptiles.json`);
		const { map, states, reached } = await mapWithStreets(atlas, source, "/#karta=8/59.36/17.94");
		map.showStreets(true);
		await reached("on");
		expect(states.at(-1)).toMatchObject({ isNear: false });
		map.maplibre.jumpTo({ zoom: 10.5 });
		expect(states.at(-1)).toMatchObject({ kind: "on", isNear: true });
		map.maplibre.jumpTo({ zoom: 9 });
		expect(states.at(-1)).toMatchObject({ kind: "on", isNear: false });
	});

	it("under the areas, with their names over them", async () => {
		const { map, reached } = await mapWithStreets(atlas, tileJson(`${server}/ok/${word()}/openmaptiles.json`));
		map.showStreets(true);
		await reached("on");
		const order = map.maplibre.getLayersOrder();
		const streets = order.filter((id) => id.startsWith("streets-"));
		expect(streets.length).toBeGreaterThan(10);
		const places = ["area-fill", "road-numbers"].map((id) => order.indexOf(id));
		expect(streets.map((id) => order.indexOf(id)).filter((place) => place > (places[0] ?? 0))).toEqual([
			(places[1] ?? 0) - 1,
		]);
		expect(order[(places[1] ?? 0) - 1]).toBe("streets-name");
	});

	it("in the dark theme's colours, without asking for anything again", async () => {
		const test = word();
		const { map, reached } = await mapWithStreets(atlas, tileJson(`${server}/ok/${test}/openmaptiles.json`));
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
		const { map, reached } = await mapWithStreets(atlas, tileJson(`${server}/ok/${word()}/openmaptiles.json`));
		map.showStreets(true);
		await reached("on");
		await rest(map);
		const restoreContext = await loseContext(map);
		await restoreContext();
		await rest(map);
		const { street } = THEMES.light.streets;
		expect(difference(await colourAround(map, near(STREET_AT), 2), rgb(street))).toBeLessThanOrEqual(1);
	});
});

describe("Near by, an area is translucent", () => {
	/** Within Tensta, and in the middle of a block of the stand-in's town. */
	const place = [17.8985, 59.3935] as const;
	const address = `/#karta=15/${place[1]}/${place[0]}`;

	async function nearBy() {
		const source = tileJson(`${server}/ok/${word()}/openmaptiles.json`);
		const { map, reached } = await mapWithStreets(atlas, source, address);
		map.showStreets(true);
		await reached("on");
		await rest(map);
		const expectFill = async (theme: Theme["name"], opacity: number) => {
			const expected = onLand(THEMES[theme].classes.sarskilt_utsatt.fill, theme, opacity);
			expect(difference(await colourAround(map, near(place), 20), expected)).toBeLessThanOrEqual(3);
		};
		return { map, expectFill };
	}

	it("over them and over the basemap alike", async () => {
		const { map, expectFill } = await nearBy();
		await expectFill("light", NEAR_FILL_OPACITY);
		map.showStreets(false);
		await rest(map);
		await expectFill("light", NEAR_FILL_OPACITY);
	});

	it("also after a change of theme", async () => {
		const { map, expectFill } = await nearBy();
		map.show(sceneAt(atlas, address, "dark"));
		await rest(map);
		await expectFill("dark", NEAR_FILL_OPACITY);
	});

	it("but not from afar, where its class has to be seen", async () => {
		const { map, expectFill } = await nearBy();
		map.show(sceneAt(atlas, `/#karta=12/${place[1]}/${place[0]}`));
		await rest(map);
		await expectFill("light", FILL_OPACITY);
	});
});

describe("While the graphics card has let go of the map", () => {
	it("the reader may want none any more, and the basemap comes back whole", async () => {
		const address = "/#karta=15/59.3935/17.8985";
		const { map, reached } = await mapWithStreets(atlas, tileJson(`${server}/ok/${word()}/openmaptiles.json`), address);
		map.showStreets(true);
		await reached("on");
		await rest(map);
		const restoreContext = await loseContext(map);
		map.showStreets(false);
		await restoreContext();
		await rest(map);
		expect(map.maplibre.getLayoutProperty("district-edges", "visibility") ?? "visible").toBe("visible");
		const fill = onLand(THEMES.light.classes.sarskilt_utsatt.fill);
		expect(difference(await colourAround(map, [17.8985, 59.3935], 20), fill)).toBeLessThanOrEqual(3);
	});
});

describe("The manners", () => {
	it("nothing is asked before the reader wants streets, and nothing more after he wants none", async () => {
		const test = word();
		const { map, reached } = await mapWithStreets(atlas, tileJson(`${server}/ok/${test}/openmaptiles.json`));
		await rest(map);
		expect(await asked(test)).toEqual([]);
		map.showStreets(true);
		await reached("on");
		await rest(map);
		map.showStreets(false);
		await reached("off");
		const before = await asked(test);
		expect(before.length).toBeGreaterThan(1);
		await expectAreasAndBasemap(atlas, map);
		expect(await asked(test)).toEqual(before);
	});

	it("one tile is tried before the style is touched", async () => {
		const test = word();
		const { map, reached } = await mapWithStreets(atlas, tileJson(`${server}/no-tiles/${test}/openmaptiles.json`));
		map.showStreets(true);
		await reached("unavailable");
		expect(await asked(test)).toHaveLength(2);
		expect(map.maplibre.getSource("streets")).toBeUndefined();
	});

	it("what stands in for streets is hidden only while they are really there", async () => {
		const { map } = await mapWithStreets(atlas, { kind: "off" });
		const source = tileJson(`${server}/dying/${word()}/openmaptiles.json`);
		const states: StreetsState[] = [];
		map.maplibre.addLayer({ id: "stand-in", type: "background", paint: { "background-opacity": 0 } }, "area-fill");
		const streets = new Streets(map.maplibre, source, (state) => states.push(state), ["stand-in"]);
		const visibility = () => map.maplibre.getLayoutProperty("stand-in", "visibility") ?? "visible";
		streets.styleReplaced();
		streets.show({ theme: "light" });
		streets.setWanted(true);
		await eventually(() => expect(states.at(-1)?.kind).toBe("on"));
		await eventually(() => expect(visibility()).toBe("none"));
		map.maplibre.jumpTo({ zoom: 9 });
		expect(visibility()).toBe("visible");
		map.maplibre.jumpTo({ zoom: 16 });
		expect(visibility()).toBe("none");
		map.maplibre.jumpTo({ center: [17.85, 59.34], zoom: 13 });
		await eventually(() => expect(states.at(-1)?.kind).toBe("withdrawn"));
		expect(visibility()).toBe("visible");
	});
});
