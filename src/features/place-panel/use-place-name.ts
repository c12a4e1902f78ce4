/** The name of a place that is one of the gazetteer's own. It stands in no address, so that no link can name a place otherwise. */
import { useEffect, useState } from "react";
import { loadGazetteer } from "../../data/load-gazetteer.ts";
import type { NamedPlace } from "../../domain/gazetteer.ts";
import type { AskedPlace } from "../../domain/lookup/look-up.ts";

/** In degrees: the gazetteer is as precise. */
const SAME = 0.000_02;

export function usePlaceName(place: AskedPlace): NamedPlace | undefined {
	const [places, setPlaces] = useState<readonly NamedPlace[]>([]);
	useEffect(() => {
		let isStale = false;
		// Without it the place goes by its coordinates.
		loadGazetteer().then(
			(all) => isStale || setPlaces(all),
			() => undefined,
		);
		return () => {
			isStale = true;
		};
	}, []);
	// What has been pointed at or measured is no place of the gazetteer, however near.
	if (place.uncertainty === 0) return undefined;
	return places.find(({ at }) => Math.abs(at[0] - place.at[0]) < SAME && Math.abs(at[1] - place.at[1]) < SAME);
}
