/** What the reports say of a place, and how it is written, once what knows that has come. */
import { useEffect, useState } from "react";
import type { AskedPlace, PlaceAnswer } from "../../domain/lookup/look-up.ts";
import { useSite } from "../../site/site.tsx";

type Lookup = Pick<typeof import("../../site/place-lookup.ts"), "lookUpPlace"> &
	Pick<typeof import("../../domain/lookup/write-coordinates.ts"), "writeCoordinates">;

let arrived: Lookup | undefined;

/** Rejects where it does not come; a later call asks for it again. */
export async function fetchLookup(): Promise<Lookup> {
	const [lookup, writing] = await Promise.all([
		import("../../site/place-lookup.ts"),
		import("../../domain/lookup/write-coordinates.ts"),
	]);
	arrived = { lookUpPlace: lookup.lookUpPlace, writeCoordinates: writing.writeCoordinates };
	return arrived;
}

export function usePlaceAnswer(place: AskedPlace): {
	answer: PlaceAnswer | undefined;
	writer: Lookup["writeCoordinates"] | undefined;
	hasFailed: boolean;
	retry: () => void;
} {
	const { atlas } = useSite();
	const [lookup, setLookup] = useState(arrived);
	const [hasFailed, setHasFailed] = useState(false);
	const [attempt, setAttempt] = useState(0);
	// biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt asks again
	useEffect(() => {
		if (arrived) return setLookup(arrived);
		let isStale = false;
		setHasFailed(false);
		fetchLookup().then(
			(fetched) => isStale || setLookup(fetched),
			() => isStale || setHasFailed(true),
		);
		return () => {
			isStale = true;
		};
	}, [attempt]);
	return {
		answer: lookup?.lookUpPlace(atlas, place),
		writer: lookup?.writeCoordinates,
		hasFailed,
		retry: () => setAttempt((count) => count + 1),
	};
}
