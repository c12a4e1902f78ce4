/**
 * Places that are no areas, by their names: the shape of the file that comes when somebody searches, as the pipeline writes it and
 * the search reads it. Column by column, since that is what compresses.
 */
import * as v from "valibot";
import type { LngLat } from "./dataset.ts";
import type { AskedPlace } from "./lookup/look-up.ts";

/** In the order in which they are found. */
export const PLACE_KINDS = ["municipality", "town", "district", "station", "stop"] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export interface NamedPlace {
	readonly kind: PlaceKind;
	readonly name: string;
	/** The municipality that it lies in, or is; unknown where it lies at a border. */
	readonly municipality: string | undefined;
	/** WGS84 degrees, of a point in its middle. */
	readonly at: LngLat;
	/** Of a town. */
	readonly population: number | undefined;
}

/**
 * How far in metres a place may be from its point: a stop's two sides of a street; a station by how well its sources agree; for
 * what is larger, how far people may be from its middle and still say that they are there.
 */
const PLACE_UNCERTAINTY: Readonly<Record<PlaceKind, number>> = {
	municipality: 5_000,
	town: 1_000,
	district: 500,
	station: 250,
	stop: 50,
};

/** A place as coarsely as its name tells it. */
export function askedByName({ kind, at }: Pick<NamedPlace, "kind" | "at">): AskedPlace {
	return { at, uncertainty: PLACE_UNCERTAINTY[kind] };
}

const whole = v.pipe(v.number(), v.integer());
const column = v.array(whole);

export const gazetteerSchema = v.object({
	municipalities: v.array(v.pipe(v.string(), v.minLength(1))),
	/** A group a kind; its columns are equally long. */
	groups: v.array(
		v.object({
			kind: v.picklist(PLACE_KINDS),
			names: v.array(v.pipe(v.string(), v.minLength(1))),
			/** Index among the municipalities, −1: unknown. */
			municipalities: column,
			/** Ten-thousandths of a degree, each from the one before. */
			lngs: column,
			lats: column,
			/** Of towns alone. */
			populations: v.optional(column),
		}),
	),
});
export type Gazetteer = v.InferOutput<typeof gazetteerSchema>;

/** About ten metres, which is finer than any place is known. */
const STEPS_PER_DEGREE = 10_000;

/** In the order in which they are given, kind by kind. */
export function encodeGazetteer(places: readonly NamedPlace[]): Gazetteer {
	const municipalities = [...new Set(places.flatMap(({ municipality }) => municipality ?? []))].sort();
	const index = new Map(municipalities.map((name, i) => [name, i]));
	return {
		municipalities,
		groups: PLACE_KINDS.map((kind) => {
			const ofKind = places.filter((place) => place.kind === kind);
			return {
				kind,
				names: ofKind.map(({ name }) => name),
				municipalities: ofKind.map(({ municipality }) => index.get(municipality ?? "") ?? -1),
				lngs: differences(ofKind.map(({ at: [lng] }) => Math.round(lng * STEPS_PER_DEGREE))),
				lats: differences(ofKind.map(({ at: [, lat] }) => Math.round(lat * STEPS_PER_DEGREE))),
				...(kind === "town" && { populations: ofKind.map(({ population = 0 }) => population) }),
			};
		}),
	};
}

export function decodeGazetteer({ municipalities, groups }: Gazetteer): NamedPlace[] {
	return groups.flatMap(({ kind, names, municipalities: lyingIn, populations, ...group }) => {
		const [lngs, lats] = [sums(group.lngs), sums(group.lats)];
		return names.map((name, i) => ({
			kind,
			name,
			municipality: municipalities[lyingIn[i] ?? -1],
			at: [(lngs[i] ?? 0) / STEPS_PER_DEGREE, (lats[i] ?? 0) / STEPS_PER_DEGREE] as LngLat,
			population: populations?.[i],
		}));
	});
}

function differences(numbers: readonly number[]): number[] {
	return numbers.map((number, i) => number - (numbers[i - 1] ?? 0));
}

function sums(numbers: readonly number[]): number[] {
	let sum = 0;
	return numbers.map((number) => {
		sum += number;
		return sum;
	});
}
