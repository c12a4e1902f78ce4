/** Which symbols of regions and municipalities a map has as it is zoomed now, and where they stand. */
import type { Map as MapLibreMap } from "maplibre-gl";
import type { Atlas } from "../../domain/atlas.ts";
import { AREA_ZOOM, groupsAt } from "../../signs/place-groups.ts";
import { layOut, type PlacedGroup } from "../../signs/place-layout.ts";

interface PlacesOnMap {
	/** They stand as they are for a quarter of a zoom level. */
	readonly level: number;
	readonly placed: readonly PlacedGroup[];
}

const last = new WeakMap<MapLibreMap, PlacesOnMap & { readonly key: string }>();

/** The same object until something else is on the map. */
export function placesOn(atlas: Atlas, map: MapLibreMap): PlacesOnMap {
	const { clientWidth: width, clientHeight: height } = map.getContainer();
	const level = Math.min(Math.floor(map.getZoom() * 4) / 4, AREA_ZOOM);
	const groups = groupsAt(atlas, level, { width, height });
	const key = [level, ...groups.map(({ kind, id }) => `${kind} ${id}`)].join();
	const known = last.get(map);
	if (known?.key === key) return known;
	const places = { key, level, placed: layOut(groups, level) };
	last.set(map, places);
	return places;
}
