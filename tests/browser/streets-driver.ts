/** A map with streets from the stand-in, and what has to be seen on it whatever the streets do. */
import { expect, inject } from "vitest";
import type { Atlas } from "../../src/domain/atlas.ts";
import type { LngLat } from "../../src/domain/dataset.ts";
import type { StreetsSource } from "../../src/domain/street-source.ts";
import type { AreaMap } from "../../src/map/area-map.ts";
import type { StreetsState } from "../../src/map/streets/streets.ts";
import { THEMES } from "../../src/signs/palette.ts";
import { BESIDE_AT, STREET_AT } from "../stand-in/served-places.ts";
import { colourAround, difference, eventually, newMapShowing, onLand, rest, rgb, sceneAt } from "./map-driver.ts";

/** The stand-in's address, without a slash at the end. */
export const server = inject("streetsServer");
export const TOWN = `/#karta=16/${STREET_AT[1]}/${STREET_AT[0]}`;
export const tileJson = (url: string): StreetsSource => ({ kind: "tilejson", url, asks: new URL(url).origin });
export const archive = (url: string): StreetsSource => ({ kind: "archive", url, asks: undefined });

/** A word of the test's own, by which the stand-in tells tests apart. */
export const word = () => crypto.randomUUID();

interface WithStreets {
	readonly map: AreaMap;
	readonly states: StreetsState[];
	/** Waits for a state. */
	reached(kind: StreetsState["kind"]): Promise<void>;
}

export async function mapWithStreets(
	atlas: Atlas,
	source: StreetsSource,
	address = TOWN,
	theme?: "dark",
): Promise<WithStreets> {
	const states: StreetsState[] = [];
	const streets = { source, onState: (state: StreetsState) => states.push(state) };
	const map = await newMapShowing(atlas, sceneAt(atlas, address, theme), { streets });
	const reached = (kind: StreetsState["kind"]) => eventually(() => expect(states.at(-1)?.kind).toBe(kind));
	return { map, states, reached };
}

export const near = (place: readonly [number, number]): LngLat => [place[0], place[1]];

/** The basemap as the site itself has it, and an area on it. */
export async function expectAreasAndBasemap(atlas: Atlas, map: AreaMap): Promise<void> {
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

export const asked = async (test: string): Promise<string[]> => (await fetch(`${server}/asked/${test}`)).json();
