/** Streets under the areas, from a stand-in for a tile server: drawn in both schemas, and asked for with good manners. */
import { describe, expect, it } from "vitest";
import type { StreetsSource } from "../../src/domain/street-source.ts";
import { Streets, type StreetsState } from "../../src/map/streets/streets.ts";
import { FILL_OPACITY, NEAR_FILL_OPACITY, THEMES, type Theme } from "../../src/signs/palette.ts";
import { atlas } from "../fixtures/atlas.ts";
import { PARK_AT, STREET_AT } from "../stand-in/served-places.ts";
import { colourAround, difference, eventually, loseContext, onLand, rest, rgb, sceneAt } from "./map-driver.ts";
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

describe("Streets are drawn", () => {
	const sources = (test: string): [string, StreetsSource][] => [
		["OpenMapTiles tiles", tileJson(`${server}/ok/${test}/openmaptiles.json`)],
		["Protomaps tiles", tileJson(`${server}/ok/${test}/protomaps.json`)],
		["an archive", archive(`${server}/ok/${test}/streets.pmtiles`)],
		["an archive on a host without range requests", archive(`${server}/no-ranges/${test}/streets.pmtiles`)],
	];

	it.each(sources(word()))("from %s, over the basemap", async (_, source) => {
		const { map, reached, states } = await mapWithStreets(atlas, source);
		map.showStreets("on");
		await reached("on");
		await rest(map);
		const { street, park } = THEMES.light.streets;
		expect(difference(await colourAround(map, near(STREET_AT), 2), rgb(street))).toBeLessThanOrEqual(1);
		expect(difference(await colourAround(map, near(PARK_AT), 10), rgb(park))).toBeLessThanOrEqual(1);
		expect(states.at(-1)).toEqual({ kind: "on", credit: "© Stand-in contributors" });
		expect(map.maplibre.queryRenderedFeatures({ layers: ["streets-name"] }).length).toBeGreaterThan(0);
	});

	it("only near by, where they are first asked for, and the reader sees where that begins", async () => {
		const test = word();
		const source = tileJson(`${server}/ok/${test}/openmaptiles.json`);
		const { map, states, reached } = await mapWithStreets(atlas, source, "/#karta=8/59.36/17.94");
		map.showStreets("on");
		expect(states).toEqual([{ kind: "afar" }]);
		map.maplibre.jumpTo({ zoom: 9 });
		expect(await asked(test)).toEqual([]);
		map.maplibre.jumpTo({ zoom: 10.5 });
		expect(states.at(-1)).toEqual({ kind: "asking" });
		await reached("on");
		map.maplibre.jumpTo({ zoom: 9 });
		expect(states.at(-1)).toEqual({ kind: "afar" });
		map.maplibre.jumpTo({ zoom: 11 });
		expect(states.at(-1)).toMatchObject({ kind: "on" });
	});

	it("over what the basemap has on the land, and where they end it goes on", async () => {
		const source = archive(`${server}/ok/${word()}/streets.pmtiles`);
		// At the eastern end of the town's land.
		const { map, reached } = await mapWithStreets(atlas, source, "/#karta=15/59.362/17.97");
		const road = { "background-color": "#f00" };
		map.maplibre.addLayer({ id: "everywhere", type: "background", paint: road }, "road-fills");
		map.showStreets("unasked");
		await reached("on");
		await rest(map);
		const inTown = await colourAround(map, [17.9665, 59.3613], 4);
		const beyond = await colourAround(map, [17.9735, 59.3613], 4);
		expect(difference(inTown, rgb(THEMES.light.land))).toBeLessThanOrEqual(1);
		expect(difference(beyond, rgb("#ff0000"))).toBeLessThanOrEqual(1);
	});

	it("under the areas, with their names over them", async () => {
		const { map, reached } = await mapWithStreets(atlas, tileJson(`${server}/ok/${word()}/openmaptiles.json`));
		map.showStreets("on");
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
		map.showStreets("on");
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
		map.showStreets("on");
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
		map.showStreets("on");
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
		map.showStreets("off");
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
		map.showStreets("on");
		await reached("on");
		await rest(map);
		const restoreContext = await loseContext(map);
		map.showStreets("off");
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
		map.showStreets("on");
		await reached("on");
		await rest(map);
		map.showStreets("off");
		await reached("off");
		const before = await asked(test);
		expect(before.length).toBeGreaterThan(1);
		await expectAreasAndBasemap(atlas, map);
		expect(await asked(test)).toEqual(before);
	});

	it("one tile is tried before the style is touched, and failures are told to whoever has asked", async () => {
		const test = word();
		const { map, states, reached } = await mapWithStreets(
			atlas,
			tileJson(`${server}/no-tiles/${test}/openmaptiles.json`),
		);
		map.showStreets("on");
		await reached("unavailable");
		expect(await asked(test)).toHaveLength(2);
		expect(map.maplibre.getSource("streets")).toBeUndefined();

		// Nobody has asked for these, and nobody is told.
		map.showStreets("unasked");
		await reached("off");
		expect(await asked(test)).toHaveLength(4);
		expect(states.slice(2)).toEqual([{ kind: "asking" }, { kind: "off" }]);

		// And whoever saves data is not sent them.
		Object.defineProperty(navigator, "connection", { configurable: true, value: { saveData: true } });
		map.showStreets("unasked");
		expect(states.at(-1)).toEqual({ kind: "off" });
		Reflect.deleteProperty(navigator, "connection");
		expect(await asked(test)).toHaveLength(4);
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
		streets.setWish("on");
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
