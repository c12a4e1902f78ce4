/**
 * Places that are no areas, in the search: by name from the gazetteer, and by coordinates. Gazetteer, words and what answers come when
 * the reader begins to type; until then, and where one does not come, the rest is found without it.
 */
import { useEffect, useMemo, useState } from "react";
import { loadGazetteer } from "../../data/load-gazetteer.ts";
import type { ReportYear } from "../../domain/dataset.ts";
import { askedByName } from "../../domain/gazetteer.ts";
import { mayBeCoordinates } from "../../domain/lookup/coordinate-hint.ts";
import type { AskedPlace } from "../../domain/lookup/look-up.ts";
import { createPlaceIndex, type PlaceHit, type PlaceIndex, searchPlaces } from "../../domain/place-search.ts";
import { loadWords } from "../../i18n/languages.ts";
import type { AreaWords, Messages, PlaceWords } from "../../i18n/words.ts";
import { shortAnswer } from "../../site/place-sentences.ts";
import { useSite } from "../../site/site.tsx";

type Lookup = typeof import("../../site/place-lookup.ts");
type Reading = typeof import("../../domain/lookup/read-coordinates.ts");

/** The place whose coordinates were typed. */
export interface PointHit extends AskedPlace {
	readonly kind: "point";
	readonly name: string;
}

export interface FoundPlaces {
	/** None while the gazetteer is not there. */
	find(query: string, limit: number): PlaceHit[];
	/** The report's answer in a few words; nothing while what answers is not there. */
	answer(place: AskedPlace, year: ReportYear, words: Messages): string | undefined;
	readonly words: PlaceWords | undefined;
}

/** These extend far around the point that stands for them, so the answer is that of their middle and is said to be. */
const EXTENDED: readonly string[] = ["municipality", "town", "district"];

const PLACE_KINDS: Readonly<Record<string, true>> = {
	town: true,
	district: true,
	station: true,
	stop: true,
	point: true,
};

export function isOfPlace(hit: { readonly kind: string; readonly name: string }): hit is PlaceHit | PointHit {
	// A municipality with areas has a page of its own.
	return hit.kind in PLACE_KINDS || (hit.kind === "municipality" && "at" in hit);
}

export function askedBy(hit: PlaceHit | PointHit): AskedPlace {
	return hit.kind === "point" ? hit : askedByName(hit);
}

/** What it is, where, and what the report says of it. */
export function aboutPlace(hit: PlaceHit | PointHit, places: FoundPlaces, year: ReportYear, words: Messages): string {
	const { words: says } = places;
	if (!says) return "";
	const what =
		hit.kind === "point"
			? says.point
			: hit.municipality === undefined || hit.kind === "municipality"
				? says.kinds[hit.kind]
				: says.in(says.kinds[hit.kind], hit.municipality);
	const answer = places.answer(askedBy(hit), year, words);
	const similar = "isSimilar" in hit && hit.isSimilar ? [words.search.similar] : [];
	const said = answer !== undefined && EXTENDED.includes(hit.kind) ? says.inMiddle(answer) : answer;
	return [what, ...similar, ...(said === undefined ? [] : [said])].join(", ");
}

interface Arrived {
	readonly index: PlaceIndex;
	readonly lookup: Lookup | undefined;
	readonly words: PlaceWords | undefined;
	readonly area: AreaWords | undefined;
}

const NOTHING: Arrived = { index: [], lookup: undefined, words: undefined, area: undefined };

/** `isWanted`: something is typed. */
export function usePlaces(isWanted: boolean): FoundPlaces {
	const { atlas, view } = useSite();
	const { locale } = view;
	const [arrived, setArrived] = useState(NOTHING);
	useEffect(() => {
		if (!isWanted) return;
		let isStale = false;
		const take = <T>(coming: Promise<T>, put: (value: T) => Partial<Arrived>) =>
			coming.then(
				(value) => isStale || setArrived((now) => ({ ...now, ...put(value) })),
				() => undefined,
			);
		void take(loadGazetteer(), (places) => ({ index: createPlaceIndex(places) }));
		void take(import("../../site/place-lookup.ts"), (lookup) => ({ lookup }));
		void take(loadWords(locale, "place"), (words) => ({ words }));
		void take(loadWords(locale, "area"), (area) => ({ area }));
		return () => {
			isStale = true;
		};
	}, [isWanted, locale]);
	return useMemo(
		() => ({
			words: arrived.words,
			find: (query, limit) => (arrived.words ? searchPlaces(arrived.index, query, limit) : []),
			answer(place, year, words) {
				const { lookup, words: says, area } = arrived;
				if (!lookup || !says || !area) return undefined;
				const report = lookup.lookUpPlaceIn(atlas, place, year);
				return shortAnswer(report, { locale, words, place: says, area });
			},
		}),
		[arrived, atlas, locale],
	);
}

/** The place whose coordinates are typed, or why they are none; neither where the text is something else. */
export function useTypedPoint(
	query: string,
	words: PlaceWords | undefined,
): { readonly hit?: PointHit; readonly problem?: string } {
	const { view } = useSite();
	const [read, setRead] = useState<{ text: string; point: ReturnType<Reading["readCoordinates"]> }>();
	const mayBe = mayBeCoordinates(query);
	useEffect(() => {
		if (!mayBe) return;
		let isStale = false;
		import("../../domain/lookup/read-coordinates.ts").then(
			({ readCoordinates }) => {
				if (!isStale) setRead({ text: query, point: readCoordinates(query) });
			},
			() => undefined,
		);
		return () => {
			isStale = true;
		};
	}, [query, mayBe]);
	return useMemo(() => {
		if (!mayBe || read?.text !== query) return {};
		const { point } = read;
		if (point.kind === "point") {
			const [lng, lat] = point.at;
			const number = (value: number) => value.toFixed(5).replace(".", view.locale === "sv" ? "," : ".");
			const name = [lat, lng].map(number).join(view.locale === "sv" ? "; " : ", ");
			return { hit: { kind: "point", name, at: point.at, uncertainty: point.uncertainty } };
		}
		// A name with a number in it is no failed attempt at coordinates.
		return point.reason === "not-coordinates" || !words ? {} : { problem: words.ask.unread[point.reason] };
	}, [mayBe, read, query, words, view.locale]);
}
