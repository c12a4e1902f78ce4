/** Which symbols of regions and municipalities a map has as it is zoomed now, and where they stand. */
import type { Map as MapLibreMap } from "maplibre-gl";
import type { Atlas } from "../../domain/atlas.ts";
import { moveKey } from "../../signs/class-moves.ts";
import { spanOfCountry } from "../../signs/country-span.ts";
import { AREA_ZOOM, boxOfAreas } from "../../signs/extents.ts";
import type { ComparedPlaces } from "../../signs/place-boxes.ts";
import { comparedPlaces, countPlaces } from "../../signs/place-count.ts";
import { groupsAt } from "../../signs/place-groups.ts";
import { layOut, type PlacedGroup } from "../../signs/place-layout.ts";
import type { Picture } from "../scene.ts";

/** What the buttons at the map's edge take of its width, in CSS pixels. */
const CONTROLS = 64;

interface PlacesOnMap {
	/** They stand as they are for a quarter of a zoom level. */
	readonly level: number;
	readonly placed: readonly PlacedGroup[];
}

interface Known {
	readonly picture: Picture;
	readonly groups: string;
	readonly changed: string;
	readonly places: PlacesOnMap;
}

const last = new WeakMap<MapLibreMap, Known>();

/** The same object until something else is on the map. */
export function placesOn(atlas: Atlas, map: MapLibreMap, picture: Picture): PlacesOnMap {
	const level = Math.min(Math.floor(map.getZoom() * 4) / 4, AREA_ZOOM);
	// Where the areas themselves are drawn nothing is laid out, and the page need not be measured.
	const { width, height } = level < AREA_ZOOM ? sizeOf(map) : { width: 0, height: 0 };
	const onMap = groupsAt(atlas, level, { width, height });
	const groups = [level, width, ...onMap.map(({ kind, id }) => `${kind} ${id}`)].join();
	const known = last.get(map);
	if (known?.groups === groups && known.picture === picture) return known.places;
	const compared = picture.changes && comparedPlaces(countPlaces(onMap, picture), picture);
	const changed = written(compared);
	const isSame = known?.groups === groups && known.changed === changed;
	const places = isSame
		? known.places
		: { level, placed: layOut(onMap, level, compared, spanOfCountry(boxOfAreas(atlas, []), level, width, CONTROLS)) };
	last.set(map, { picture, groups, changed, places });
	return places;
}

function sizeOf(map: MapLibreMap) {
	const { clientWidth: width, clientHeight: height } = map.getContainer();
	return { width, height };
}

function written(compared: ComparedPlaces | undefined): string {
	const places = [...(compared ?? [])].map(([{ id }, { moves, names }]) => [
		id,
		...moves.map((one) => `${one.count} ${moveKey(one)}`),
		...names,
	]);
	return compared === undefined ? "" : JSON.stringify(places);
}
