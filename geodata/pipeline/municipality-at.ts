/**
 * In which municipality a place lies, as far as it can be told. Electoral districts bear the code of theirs: where those around a place
 * agree, it is theirs. Elsewhere the basemap's borders tell. They are 200 to 600 m off and stop at the shore, so nothing is said near
 * one of them or near a large lake; and a municipality is not what they enclose but what is reached first from its middle without
 * crossing one, on a grid, so that gaps at sea do no harm.
 */

import Flatbush from "flatbush";
import type { LngLat } from "../../src/domain/dataset.ts";
import { groupBy } from "../../src/domain/group-by.ts";
import { degreesOf, metresBetween } from "../basemap/metres.ts";
import type { Basemap } from "./facts.ts";

/** A cell in degrees: some 450 m either way. */
const CELL = { lng: 0.008, lat: 0.004 };
/** Beyond the outermost municipality's middle. */
const MARGIN_CELLS = 250;

const UNREACHED = -1;
const BORDER = -2;

/** How many districts around a place have to agree, and how near they have to be. */
const AGREEING = 3;
const AROUND_M = 1_500;

export type MunicipalityAt = (at: LngLat) => string | undefined;

export function municipalityLocator(basemap: Basemap): MunicipalityAt {
	const byBorders = borderLocator(basemap);
	const byDistricts = districtLocator(basemap, byBorders);
	return (at) => byDistricts(at) ?? byBorders(at);
}

/** The facts name only codes of municipalities with areas: which one another code is, the borders tell of most of its districts. */
function districtLocator({ electoralDistricts }: Basemap, byBorders: MunicipalityAt): MunicipalityAt {
	const districts = [...groupBy(electoralDistricts.features, ({ properties }) => properties.code.slice(0, 4))].flatMap(
		([code, ofCode]) => {
			const told = groupBy(
				ofCode.flatMap(({ geometry }) => byBorders(geometry.coordinates) ?? []),
				(name) => name,
			);
			const [most] = [...told].toSorted(([, a], [, b]) => b.length - a.length);
			return ofCode.map(({ geometry }) => ({ at: geometry.coordinates, code, municipality: most?.[0] }));
		},
	);
	if (districts.length === 0) return () => undefined;
	const index = new Flatbush(districts.length);
	for (const { at } of districts) index.add(...at);
	index.finish();
	return (at) => {
		const [lng, lat] = at;
		const reach = degreesOf(AROUND_M, lat);
		const near = index
			.search(lng - reach.lng, lat - reach.lat, lng + reach.lng, lat + reach.lat)
			.toSorted((a, b) => a - b)
			.flatMap((i) => districts[i] ?? [])
			.map((district) => ({ ...district, metres: metresBetween(at, district.at) }))
			.filter(({ metres }) => metres <= AROUND_M)
			.toSorted((a, b) => a.metres - b.metres);
		// A place in the middle of a district is in it.
		const around = near.slice(0, near[0]?.metres === 0 ? 1 : AGREEING);
		const isAgreed =
			new Set(around.map(({ code }) => code)).size === 1 && (around.length === AGREEING || near[0]?.metres === 0);
		return isAgreed ? around[0]?.municipality : undefined;
	};
}

function borderLocator({ places, borders, lakes }: Basemap): MunicipalityAt {
	const middles = places.features.filter(({ properties }) => properties.kind === "municipality");
	if (middles.length === 0) return () => undefined;
	const points = middles.map(({ geometry }) => geometry.coordinates);
	const columns = points.map(([lng]) => Math.floor(lng / CELL.lng));
	const rows = points.map(([, lat]) => Math.floor(lat / CELL.lat));
	const [left, bottom] = [Math.min(...columns) - MARGIN_CELLS, Math.min(...rows) - MARGIN_CELLS];
	const width = Math.max(...columns) + MARGIN_CELLS - left + 1;
	const height = Math.max(...rows) + MARGIN_CELLS - bottom + 1;
	const cellAt = ([lng, lat]: readonly [number, number]) => {
		const [column, row] = [Math.floor(lng / CELL.lng) - left, Math.floor(lat / CELL.lat) - bottom];
		return column > 0 && row > 0 && column < width - 1 && row < height - 1 ? row * width + column : undefined;
	};

	const cells = new Int16Array(width * height).fill(UNREACHED);
	const shores = lakes.features.flatMap(({ geometry }) => geometry.coordinates);
	for (const line of [...borders.features.map(({ geometry }) => geometry.coordinates), ...shores]) {
		for (const at of pointsAlong(line)) {
			const cell = cellAt(at);
			if (cell !== undefined) cells[cell] = BORDER;
		}
	}
	const reached = new Int32Array(cells.length);
	let count = 0;
	const reach = (cell: number, municipality: number) => {
		if (cells[cell] !== UNREACHED) return;
		cells[cell] = municipality;
		reached[count++] = cell;
	};
	for (const [i, at] of points.entries()) {
		const cell = cellAt(at);
		if (cell !== undefined) reach(cell, i);
	}
	for (let next = 0; next < count; next++) {
		const cell = reached[next] ?? 0;
		const column = cell % width;
		if (column === 0 || column === width - 1 || cell < width || cell >= cells.length - width) continue;
		for (const neighbour of [cell - 1, cell + 1, cell - width, cell + width])
			reach(neighbour, cells[cell] ?? UNREACHED);
	}
	return (at) => {
		const cell = cellAt(at);
		if (cell === undefined) return undefined;
		const around = [-1, 0, 1].flatMap((row) => [-1, 0, 1].map((column) => cells[cell + row * width + column]));
		const [found, ...others] = new Set(around);
		return found === undefined || others.length > 0 ? undefined : middles[found]?.properties.name;
	};
}

/** So close to each other that no cell is left out. */
function* pointsAlong(line: readonly (readonly [number, number])[]): Generator<[number, number]> {
	for (const [i, [lng, lat]] of line.entries()) {
		const [fromLng, fromLat] = line[i - 1] ?? [lng, lat];
		const steps = Math.ceil(3 * Math.max(Math.abs(lng - fromLng) / CELL.lng, Math.abs(lat - fromLat) / CELL.lat)) + 1;
		for (let step = 0; step <= steps; step++) {
			yield [fromLng + ((lng - fromLng) * step) / steps, fromLat + ((lat - fromLat) * step) / steps];
		}
	}
}
