/**
 * Sees to it that what shares a name is named once: a district, the station in it and the stop before the station. From afar
 * the place has the name, near by what one steers by.
 */
import { HANDOVER_ZOOMS } from "../../src/domain/basemap-schema.ts";
import { groupBy } from "../../src/domain/group-by.ts";
import { metresBetween } from "./metres.ts";
import type { SourceFeature } from "./read-layer.ts";
import type { Station, Stop } from "./stations.ts";
import { nameKey } from "./stop-names.ts";

/** Further from the middle of a place what bears its name is no stand-in for it. */
const WITHIN_M = { town: 3000, municipality: 3000, district: 1500 } as const;

export interface Handovers {
	/** The zoom from which on a place's name is left to another feature. */
	readonly until: (place: SourceFeature<"places">) => number | undefined;
	/** The zoom from which on a feature has its name, where it is drawn before. */
	readonly from: (feature: Station | Stop) => number | undefined;
}

export function handovers(
	places: readonly SourceFeature<"places">[],
	stations: readonly Station[],
	stops: readonly Stop[],
): Handovers {
	const until = new Map<SourceFeature<"places">, number>();
	const from = new Map<Station | Stop, number>();
	const byName = groupBy([...stations, ...stops], ({ properties }) => nameKey(properties.name));
	const isStation = new Set<Station | Stop>(stations);
	for (const place of places) {
		const { kind, name } = place.properties;
		if (kind === "county" || kind === "police-region") continue;
		// Stations come first.
		const heir = byName
			.get(nameKey(name))
			?.find(({ geometry }) => metresBetween(geometry.coordinates, place.geometry.coordinates) <= WITHIN_M[kind]);
		if (!heir) continue;
		const isOfStation = isStation.has(heir);
		const isEarly = isOfStation && kind === "district";
		until.set(place, isEarly ? HANDOVER_ZOOMS.districtToStation : HANDOVER_ZOOMS.others);
		if (isOfStation && !isEarly) from.set(heir, HANDOVER_ZOOMS.others);
	}
	return { until: (place) => until.get(place), from: (feature) => from.get(feature) };
}
