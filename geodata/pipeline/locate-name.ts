/** Where the map has the name by which a municipality with areas is known: its town's, or its own. */
import { distance } from "@turf/turf";
import type { LngLat } from "../../src/domain/dataset.ts";
import { bearsName, placesToName } from "../basemap/places-to-name.ts";
import type { Facts } from "./facts.ts";

/** Beyond this from every one of its areas a name says nothing of where they are. */
const NEAR_KM = 8;

/** `towns`: those by which its areas are located. Nothing where no name is near. */
export type LocateName = (name: string, towns: readonly string[], areas: readonly LngLat[]) => LngLat | undefined;

export function nameLocator({ basemap }: Facts): LocateName {
	const named = placesToName(basemap.places.features);
	return (name, towns, areas) => {
		const near = (kind: "town" | "municipality", wanted: string) =>
			named.find(
				(place) =>
					place.properties.kind === kind &&
					bearsName(place, wanted) &&
					areas.some((area) => distance(place.geometry, [...area]) <= NEAR_KM),
			);
		const town = [name, ...towns].map((each) => near("town", each)).find((found) => found !== undefined);
		// Last, since the middle of a municipality may lie in its woods.
		const place = town ?? near("municipality", name);
		if (!place) return undefined;
		const [lng = 0, lat = 0] = place.geometry.coordinates;
		return [lng, lat];
	};
}
