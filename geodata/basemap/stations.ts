/**
 * The stations and stops that the map draws: only those that passengers use, each once, called as short as they can be, and
 * stations on their line.
 */
import { point } from "@turf/turf";
import type { Feature, Point, Position } from "geojson";
import type { BasemapKind } from "../../src/domain/basemap-schema.ts";
import { groupBy } from "../../src/domain/group-by.ts";
import { LineIndex } from "./line-index.ts";
import { metresBetween } from "./metres.ts";
import type { Railway } from "./railways.ts";
import type { SourceFeature } from "./read-layer.ts";
import { isForOthers, isSameName, nameKey, nameShortener } from "./stop-names.ts";

export type Station = Feature<Point, { readonly kind: BasemapKind<"stations">; readonly name: string }>;
export type Stop = Feature<Point, { readonly name: string }>;

type SourceStation = SourceFeature<"stations-near-areas">;

/** The railway administration lists goods yards and closed places too. One for passengers has a stop this near. */
const NEAR_STOP_M = 500;
/** Where no stops are known at all, it is one if a town or district is named this near to it. */
const NEAR_NAME_M = 300;
const NO_STOPS_M = 5000;
/** How far apart the sources may have one station, and a station and the bus stop at it. */
const SAME_M = 600;
/** How far a station may lie off its line and be put on it. */
const SNAP_M = 150;

const KINDS = {
	subway: "metro",
	commuter: "train",
	rail: "train",
	train: "train",
	lightrail: "light-rail",
	tram: "tram",
	ferry: "ferry",
} as const satisfies Record<SourceStation["properties"]["mode"], BasemapKind<"stations">>;

/** Of two that are the same, the one by which more people travel is drawn, and of its positions the surest. */
const ORDER = ["subway", "commuter", "rail", "train", "lightrail", "tram", "ferry"] as const;

export function stationsToDraw(
	stations: readonly SourceStation[],
	stops: readonly SourceFeature<"bus-stops-near-areas">[],
	places: readonly SourceFeature<"places">[],
	rails: readonly Railway[],
): Station[] {
	const shorten = nameShortener(places);
	const snap = snapper(rails);
	const isForPassengers = passengerStations(stations, stops, places);
	const drawn: Station[] = [];
	for (const mode of ORDER) {
		for (const { properties, geometry } of stations.filter((station) => station.properties.mode === mode)) {
			if (mode === "train" && !isForPassengers(properties.name, geometry.coordinates)) continue;
			const name = shorten(properties.name, geometry.coordinates);
			const isDrawn = drawn.some(
				(other) => isSameName(other.properties.name, name) && isNear(other, geometry.coordinates),
			);
			const kind = KINDS[mode];
			if (!isDrawn) drawn.push(point(snap(kind, geometry.coordinates), { kind, name }));
		}
	}
	return drawn;
}

/** Stops that no station stands for, those that are called the same and lie close together once. */
export function stopsToDraw(
	stops: readonly SourceFeature<"bus-stops-near-areas">[],
	stations: readonly Station[],
	places: readonly SourceFeature<"places">[],
): Stop[] {
	const shorten = nameShortener(places);
	const drawn = groupBy<Station | Stop, string>(stations, ({ properties }) => nameKey(properties.name));
	return stops.flatMap(({ properties, geometry }) => {
		if (isForOthers(properties.name)) return [];
		const stop = point(geometry.coordinates, { name: shorten(properties.name, geometry.coordinates) });
		const key = nameKey(stop.properties.name);
		const namesakes = drawn.get(key);
		if (namesakes?.some((other) => isNear(other, geometry.coordinates))) return [];
		if (namesakes) namesakes.push(stop);
		else drawn.set(key, [stop]);
		return [stop];
	});
}

function isNear({ geometry }: Station | Stop, at: Position): boolean {
	return metresBetween(geometry.coordinates, at) <= SAME_M;
}

function passengerStations(
	stations: readonly SourceStation[],
	stops: readonly SourceFeature<"bus-stops-near-areas">[],
	places: readonly SourceFeature<"places">[],
): (name: string, at: Position) => boolean {
	const shorten = nameShortener(places);
	const boarded = stations.filter(({ properties: { mode } }) => mode === "rail" || mode === "commuter");
	const named = places.filter(({ properties: { kind } }) => kind === "town" || kind === "district");
	return (name, at) => {
		const isWithin = (
			{ geometry }: SourceFeature<"places" | "stations-near-areas" | "bus-stops-near-areas">,
			metres: number,
		) => metresBetween(geometry.coordinates, at) <= metres;
		const short = shorten(name, at);
		const bearsName = ({ properties, geometry }: SourceFeature<"stations-near-areas" | "bus-stops-near-areas">) =>
			isSameName(short, shorten(properties.name, geometry.coordinates));
		if (boarded.some((stop) => isWithin(stop, NEAR_STOP_M))) return true;
		if (stops.some((stop) => isWithin(stop, NEAR_STOP_M) && bearsName(stop))) return true;
		return !stops.some((stop) => isWithin(stop, NO_STOPS_M)) && named.some((place) => isWithin(place, NEAR_NAME_M));
	};
}

function snapper(rails: readonly Railway[]) {
	const indices = new Map<BasemapKind<"rails">, LineIndex>();
	for (const { kind, geometry } of rails) {
		const index = indices.get(kind) ?? new LineIndex(SNAP_M);
		index.add(geometry);
		indices.set(kind, index);
	}
	return (kind: BasemapKind<"stations">, at: Position): Position => {
		if (kind === "ferry") return at;
		return indices.get(kind === "train" ? "rail" : kind)?.nearestTo(at) ?? at;
	};
}
