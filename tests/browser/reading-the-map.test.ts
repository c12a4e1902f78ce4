/** What the reader does on the map, and what the map notifies of. */
import { afterAll, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { LngLat } from "../../src/domain/dataset.ts";
import type { AreaMap } from "../../src/map/area-map.ts";
import { labelLayer } from "../../src/map/ids.ts";
import { atlas } from "../fixtures/atlas.ts";
import { eventually, mapShowing, rest, sceneAt } from "./map-driver.ts";

// The pointer stays where it is from file to file, and what comes to lie under it looks pointed at.
afterAll(() => userEvent.hover(document.documentElement, { position: { x: 1000, y: 700 }, force: true }));

function innerPointOf(id: string, address: string): LngLat {
	const listed = sceneAt(atlas, address).picture.shown.find(({ area }) => area === id);
	if (!listed) throw new Error(`${id} is not on show at ${address}`);
	return atlas.boundary(listed.boundary).inner;
}

function clickAt({ maplibre }: AreaMap, place: LngLat): Promise<void> {
	const { x, y } = maplibre.project([...place]);
	return userEvent.click(maplibre.getCanvas(), { position: { x, y } });
}

const areasNamed = (name: string) =>
	atlas
		.assessmentsIn(atlas.newest)
		.filter((listed) => listed.name === name)
		.map(({ area }) => area);

const placeButtons = ({ maplibre }: AreaMap) => [
	...maplibre.getContainer().querySelectorAll<HTMLButtonElement>(".place-symbol:not([hidden])"),
];

it("selects the area that is clicked", async () => {
	const onSelect = vi.fn();
	const address = "/rapport/2019/#karta=12/59.39/17.9";
	const map = await mapShowing(atlas, sceneAt(atlas, address), { onSelect });
	await clickAt(map, innerPointOf("rinkeby-tensta", address));
	await eventually(() => expect(onSelect).toHaveBeenCalledExactlyOnceWith("rinkeby-tensta"));
});

it("selects nothing where another report's boundary lies hidden", async () => {
	const onSelect = vi.fn();
	const place = innerPointOf("granangsringen", "/rapport/2025/");
	const map = await mapShowing(atlas, sceneAt(atlas, `/rapport/2023/#karta=13/${place[1]}/${place[0]}`), { onSelect });
	await clickAt(map, place);
	await rest(map);
	expect(onSelect).not.toHaveBeenCalled();
});

it("names an area, its class and its report under the mouse", async () => {
	const place = innerPointOf("karlslund", "/rapport/2015/");
	const map = await mapShowing(atlas, sceneAt(atlas, `/rapport/2015/#karta=13/${place[1]}/${place[0]}`));
	const { x, y } = map.maplibre.project([...place]);
	await userEvent.hover(map.maplibre.getCanvas(), { position: { x, y } });
	const tip = () => map.maplibre.getContainer().querySelector(".map-tip")?.textContent;
	await eventually(() => expect(tip()).toBe("KoppargårdenPolisens bedömning 2015: utsatt område"));
});

it("lets the pointer into the name of an area, closes it by Escape, and names the next one again", async () => {
	const address = "/rapport/2019/#karta=12/59.39/17.9";
	const map = await mapShowing(atlas, sceneAt(atlas, address));
	const tip = () => map.maplibre.getContainer().querySelector<HTMLElement>(".map-tip");
	const pointAt = (id: string) => {
		const { x, y } = map.maplibre.project([...innerPointOf(id, address)]);
		return userEvent.hover(map.maplibre.getCanvas(), { position: { x, y } });
	};
	await pointAt("rinkeby-tensta");
	await eventually(() => expect(tip()?.textContent).toContain("Rinkeby / Tensta"));
	const box = tip()?.querySelector<HTMLElement>(".maplibregl-popup-content");
	if (!box) throw new Error("The name has no box");
	await userEvent.hover(box);
	expect(box.matches(":hover")).toBe(true);
	expect(tip()?.textContent).toContain("Rinkeby / Tensta");
	await userEvent.keyboard("{Escape}");
	await eventually(() => expect(tip()).toBeNull());
	await pointAt("husby");
	await eventually(() => expect(tip()?.textContent).toContain("Husby"));
});

it("names what the list points at beside the symbol that it is counted in, above all symbols", async () => {
	const map = await mapShowing(atlas, sceneAt(atlas, "/rapport/2025/"));
	map.pointAt(areasNamed("Araby"));
	const [tip, symbol] = [".map-tip .maplibregl-popup-content", ".place-symbol.is-pointed-at"].map((selector) =>
		map.maplibre.getContainer().querySelector(selector)?.getBoundingClientRect(),
	);
	if (!tip || !symbol) throw new Error("There is no name or no symbol");
	const gap = Math.max(
		tip.left - symbol.right,
		symbol.left - tip.right,
		tip.top - symbol.bottom,
		symbol.top - tip.bottom,
	);
	expect(gap).toBeGreaterThanOrEqual(0);
	expect(gap).toBeLessThan(20);
	map.pointAt(areasNamed("Alby"));
	const box = map.maplibre.getContainer().querySelector(".map-tip .maplibregl-popup-content");
	const { left, right, top, bottom } = box?.getBoundingClientRect() ?? new DOMRect();
	const corners = [left + 2, right - 2].flatMap((x) =>
		[top + 2, bottom - 2].map((y) => document.elementFromPoint(x, y)),
	);
	for (const seen of corners) expect(box?.contains(seen)).toBe(true);
});

it("tells a screen reader what the cross points at", async () => {
	const onSay = vi.fn();
	const [lng, lat] = innerPointOf("husby", "/rapport/2025/");
	const map = await mapShowing(atlas, sceneAt(atlas, `/rapport/2025/#karta=14/${lat}/${lng}`), { onSay });
	await userEvent.keyboard("{Tab}");
	map.maplibre.getCanvas().focus();
	await eventually(() =>
		expect(onSay).toHaveBeenLastCalledWith("Husby. Polisens bedömning 2025: särskilt utsatt område"),
	);
});

it("selects the area in the middle with Enter when the map has the focus", async () => {
	const onSelect = vi.fn();
	const [lng, lat] = innerPointOf("husby", "/rapport/2025/");
	const map = await mapShowing(atlas, sceneAt(atlas, `/rapport/2025/#karta=14/${lat}/${lng}`), { onSelect });
	map.maplibre.getCanvas().focus();
	await userEvent.keyboard("{Enter}");
	expect(onSelect).toHaveBeenCalledExactlyOnceWith("husby");
});

it.each([2015, 2017, 2019, 2021, 2023, 2025])("counts every area of %i in exactly one place symbol", async (year) => {
	const scene = sceneAt(atlas, `/rapport/${year}/`);
	const map = await mapShowing(atlas, scene);
	const numbers = placeButtons(map).map((button) => Number(button.querySelector(".place-symbol-name b")?.textContent));
	expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(scene.picture.shown.length);
});

it("says in a place symbol how many areas of each class it stands for", async () => {
	const map = await mapShowing(atlas, sceneAt(atlas, "/rapport/2019/?kommun=malmo#karta=8/55.6/13"));
	const [malmo] = placeButtons(map);
	expect(malmo?.getAttribute("title")).toBe("Malmö: 4 områden – 3 särskilt utsatta, 1 riskområde. Zooma in.");
});

it("fits a municipality when its symbol is clicked, and notifies where the camera went", async () => {
	const onCamera = vi.fn();
	const map = await mapShowing(atlas, sceneAt(atlas, "/rapport/2025/#karta=7/57.7/12"), { onCamera });
	const goteborg = placeButtons(map).find((button) => button.getAttribute("title")?.startsWith("Göteborg"));
	goteborg?.click();
	await eventually(() => expect(onCamera).toHaveBeenCalled());
	const { zoom, lat, lng } = onCamera.mock.lastCall?.[0] ?? {};
	expect(zoom).toBeGreaterThan(9);
	expect({ lat: Math.round(lat), lng: Math.round(lng) }).toEqual({ lat: 58, lng: 12 });
});

it("does not notify of the camera when it only fits what was chosen", async () => {
	const onCamera = vi.fn();
	const map = await mapShowing(atlas, sceneAt(atlas, "/rapport/2025/"), { onCamera });
	map.show(sceneAt(atlas, "/omrade/rosengard/2025/"));
	await rest(map);
	expect(map.maplibre.getZoom()).toBeGreaterThan(12);
	expect(onCamera).not.toHaveBeenCalled();
});

it("fits an area together with all that it came from and became", async () => {
	const map = await mapShowing(atlas, sceneAt(atlas, "/omrade/rinkeby/2025/"));
	const seen = map.maplibre.getBounds();
	const [lng, lat] = innerPointOf("hjulsta", "/rapport/2025/");
	expect(seen.contains([lng, lat])).toBe(true);
});

it("changes report without making the worker read a tile again", async () => {
	const map = await mapShowing(atlas, sceneAt(atlas, "/rapport/2015/#karta=10.5/59.35/17.95"));
	const reads: unknown[] = [];
	map.maplibre.on("sourcedataloading", (event) => reads.push(event));
	for (const year of [2017, 2019, 2021, 2023, 2025]) {
		map.show(sceneAt(atlas, `/rapport/${year}/#karta=10.5/59.35/17.95`));
		await rest(map);
	}
	expect(reads).toEqual([]);
});

it("draws the names of the report on show and of no other", async () => {
	const map = await mapShowing(atlas, sceneAt(atlas, "/rapport/2015/#karta=12/55.6/13"));
	map.show(sceneAt(atlas, "/rapport/2025/#karta=12/55.6/13"));
	await rest(map);
	const opaque = atlas.years.filter((year) => map.maplibre.getPaintProperty(labelLayer(year), "text-opacity") === 1);
	expect(opaque).toEqual([2025]);
	const names = map.maplibre
		.queryRenderedFeatures({ layers: [labelLayer(atlas.newest)] })
		.map((f) => f.properties.name);
	expect(names).toContain("Rosengård");
});

/** The layers that a name is seen in, once for each time that it stands there. */
function layersNaming({ maplibre }: AreaMap, name: string | undefined): string[] {
	return maplibre
		.queryRenderedFeatures()
		.filter(({ layer, state }) => layer.type === "symbol" && state.isHidden !== true)
		.filter(({ properties }) => [properties.name, properties.text].includes(name))
		.map(({ layer }) => layer.id);
}

it.each([
	["hjulsta", 9],
	["hjulsta", 10.1],
	["rinkeby", 9.4],
	["rinkeby", 10.1],
	["bredang", 12],
])("draws the name of %s once and on top, once selected, at zoom %f", async (area, zoom) => {
	const [lng, lat] = innerPointOf(area, "/rapport/2025/");
	const map = await mapShowing(atlas, sceneAt(atlas, `/omrade/${area}/2025/#karta=${zoom}/${lat}/${lng}`));
	const name = atlas.assessmentsIn(atlas.newest).find((one) => one.area === area)?.name;
	expect(layersNaming(map, name)).toEqual(["area-label-selected"]);
});

it("keeps the selected area's name in sight where the reader is too near to see its middle", async () => {
	const [lng, lat] = innerPointOf("tensta", "/rapport/2025/");
	const map = await mapShowing(atlas, sceneAt(atlas, `/omrade/tensta/2025/#karta=16/${lat + 0.003}/${lng}`));
	const named = map.maplibre.queryRenderedFeatures({ layers: ["area-label-selected"] });
	expect(named.map(({ properties }) => properties.text)).toEqual(["Tensta"]);
	map.show(sceneAt(atlas, `/omrade/tensta/2025/#karta=16/${lat}/${lng}`, "dark"));
	await rest(map);
	const middle = map.maplibre.project([lng, lat]);
	expect(map.maplibre.queryRenderedFeatures(middle, { layers: ["area-label-selected"] })).toHaveLength(1);
});

it.each(["rannebergen/2025", "fisksatra/2015"])(
	"names the selected %s once, though the report does not list it",
	async (area) => {
		const [id = "", year = ""] = area.split("/");
		const name = atlas.years.flatMap((each) => atlas.assessmentsIn(each)).find((one) => one.area === id)?.name;
		const map = await mapShowing(atlas, sceneAt(atlas, `/omrade/${id}/${year}/`));
		map.maplibre.jumpTo({ zoom: 13.5 });
		await rest(map);
		expect(layersNaming(map, name)).toEqual(["area-label-selected"]);
	},
);

it.each([
	["Göteborg", "#karta=9/57.74/12"],
	["Södertälje", "#karta=9/59.19/17.6"],
	["Malmö", "#karta=9.5/55.59/13.02"],
	["Malmö, nearer", "#karta=10.5/55.59/13.02"],
	["Örebro", "#karta=10/59.28/15.2"],
])("sets no area's name upon the middle of another in %s", async (_, camera) => {
	const map = await mapShowing(atlas, sceneAt(atlas, `/rapport/2025/${camera}`));
	const onAnother = atlas.assessmentsIn(atlas.newest).flatMap(({ area, boundary }) => {
		const middle = map.maplibre.project([...atlas.boundary(boundary).inner]);
		return map.maplibre
			.queryRenderedFeatures(middle, { layers: [labelLayer(atlas.newest)] })
			.filter(({ properties }) => properties.area !== area)
			.map(({ properties }) => `${properties.name} on ${area}`);
	});
	expect(onAnother).toEqual([]);
});

it.each([
	["Göteborg", "#karta=9/57.72/11.97"],
	["Malmö", "#karta=9.5/55.59/13.02"],
	["Stockholm", "#karta=9/59.38/17.93"],
	["Växjö", "#karta=9.5/56.88/14.8"],
	["Södertälje", "#karta=9.5/59.19/17.6"],
])("names the town itself among its areas: %s", async (town, camera) => {
	const map = await mapShowing(atlas, sceneAt(atlas, `/rapport/2025/${camera}`));
	const layers = map.maplibre.getLayersOrder().filter((id) => id === "towns" || id.startsWith("towns-until-"));
	const names = map.maplibre.queryRenderedFeatures({ layers }).map(({ properties }) => properties.name);
	expect(names).toContain(town);
});

it("names, where not all fit, the areas of the severer class", async () => {
	const map = await mapShowing(atlas, sceneAt(atlas, "/rapport/2025/#karta=9.5/59.35/17.95"));
	const names = new Set(
		map.maplibre.queryRenderedFeatures({ layers: [labelLayer(atlas.newest)] }).map(({ properties }) => properties.name),
	);
	expect([...names]).toEqual(expect.arrayContaining(["Tensta", "Rinkeby", "Husby", "Alby", "Fittja"]));
});
