/** Decides whose name is placed first where not all fit: the `rank` of a place, lowest first. */
import type { SourceFeature } from "./read-layer.ts";

type Place = Pick<SourceFeature<"places">, "properties">;

const FIRST_TOWN = 3;

/**
 * Police regions come first, then counties, then towns from the largest down, then municipalities and districts, which
 * have no population to distinguish them and so share a rank. Towns of equal size share one too.
 */
export function placeRanks(places: readonly Place[]): (place: Place) => number {
	const sizes = places.flatMap(({ properties: { kind, population = 0 } }) => (kind === "town" ? population : []));
	const bySize = new Map<number, number>();
	for (const [i, size] of sizes.toSorted((a, b) => b - a).entries()) {
		if (!bySize.has(size)) bySize.set(size, FIRST_TOWN + i);
	}
	const afterTowns = FIRST_TOWN + sizes.length;
	return ({ properties: { kind, population = 0 } }) => {
		switch (kind) {
			case "police-region":
				return 1;
			case "county":
				return 2;
			case "town":
				return bySize.get(population) ?? afterTowns;
			case "municipality":
				return afterTowns;
			case "district":
				return afterTowns + 1;
		}
	};
}
