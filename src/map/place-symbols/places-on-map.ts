/** Which symbols of regions and municipalities a map has as it is zoomed now, and where they stand. */
import type { Map as MapLibreMap } from "maplibre-gl";
import type { Atlas } from "../../domain/atlas.ts";
import { moveKey } from "../../signs/class-moves.ts";
import { boxOfAreas } from "../../signs/extents.ts";
import type { Moves } from "../../signs/place-boxes.ts";
import { countPlaces } from "../../signs/place-count.ts";
import { AREA_ZOOM, groupsAt, type PlaceGroup } from "../../signs/place-groups.ts";
import { layOut, type PlacedGroup, spanOfCountry } from "../../signs/place-layout.ts";
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
	readonly moves: string;
	readonly places: PlacesOnMap;
}

const last = new WeakMap<MapLibreMap, Known>();

/** The same object until something else is on the map. */
export function placesOn(atlas: Atlas, map: MapLibreMap, picture: Picture): PlacesOnMap {
	const level = Math.min(Math.floor(map.getZoom() * 4) / 4, AREA_ZOOM);
	const size = sizeOf(map);
	const onMap = level < AREA_ZOOM ? groupsAt(atlas, level, size) : [];
	const within = spanOfCountry(boxOfAreas(atlas, []), level, size.width, CONTROLS);
	const groups = [level, size.width, ...onMap.map(({ kind, id }) => `${kind} ${id}`)].join();
	const known = last.get(map);
	if (known?.groups === groups && known.picture === picture) return known.places;
	const moved = movesIn(onMap, picture);
	const moves = written(moved);
	const isSame = known?.groups === groups && known.moves === moves;
	const places = isSame ? known.places : { level, placed: layOut(onMap, level, moved, within) };
	last.set(map, { picture, groups, moves, places });
	return places;
}

function sizeOf(map: MapLibreMap) {
	const { clientWidth: width, clientHeight: height } = map.getContainer();
	return { width, height };
}

/** Nothing outside a comparison. */
function movesIn(groups: readonly PlaceGroup[], picture: Picture): Moves | undefined {
	if (picture.changes === undefined) return undefined;
	return new Map([...countPlaces(groups, picture)].map(([group, { moves }]) => [group, moves]));
}

function written(moves: Moves | undefined): string {
	const places = [...(moves ?? [])].map(([{ id }, all]) => [id, ...all.map((one) => `${one.count} ${moveKey(one)}`)]);
	return moves === undefined ? "" : JSON.stringify(places);
}
