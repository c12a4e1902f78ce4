/** Stations and stops: those that one can board, each once, called briefly, and which names they take over. */
import { describe, expect, it } from "vitest";
import { handovers } from "../../../geodata/basemap/name-once.ts";
import type { Railway } from "../../../geodata/basemap/railways.ts";
import type { SourceFeature } from "../../../geodata/basemap/read-layer.ts";
import { stationsToDraw, stopsToDraw } from "../../../geodata/basemap/stations.ts";

type Properties<Id extends "places" | "stations-near-areas" | "bus-stops-near-areas"> = SourceFeature<Id>["properties"];

/** Metres east and north of a place in Sweden. */
const at = (east: number, north: number): [number, number] => [15 + east / 55_600, 60 + north / 111_200];

function feature<const Id extends "places" | "stations-near-areas" | "bus-stops-near-areas">(
	_: Id,
	properties: Properties<Id>,
	east = 0,
	north = 0,
): SourceFeature<Id> {
	const geometry = { type: "Point", coordinates: at(east, north) };
	return { type: "Feature", properties, geometry } as unknown as SourceFeature<Id>;
}

const station = (name: string, mode: Properties<"stations-near-areas">["mode"], east = 0, north = 0) =>
	feature("stations-near-areas", { name, mode, source: mode === "train" ? "trafikverket" : "gtfs" }, east, north);
const stop = (name: string, east = 0, north = 0) => feature("bus-stops-near-areas", { name }, east, north);
const place = (kind: Properties<"places">["kind"], name: string, east = 0, population?: number) =>
	feature("places", { kind, name, ...(population !== undefined && { population }) }, east);

const track: Railway = {
	kind: "rail",
	isTunnel: false,
	isForAfar: false,
	geometry: { type: "LineString", coordinates: [at(-1000, 100), at(1000, 100)] },
};
const drawn = (
	stations: SourceFeature<"stations-near-areas">[],
	stops: SourceFeature<"bus-stops-near-areas">[] = [],
	places: SourceFeature<"places">[] = [],
) => stationsToDraw(stations, stops, places, [track]);
const namesOf = (features: readonly { readonly properties: { readonly name: string } }[]) =>
	features.map(({ properties }) => properties.name);

describe("A station of the railway administration", () => {
	it("is drawn where passengers' trains stop close by", () => {
		expect(namesOf(drawn([station("Byn", "train"), station("Annat", "rail", 400)]))).toContain("Byn");
	});

	it("is drawn where the bus stop at it is called the same", () => {
		expect(namesOf(drawn([station("Byn C", "train")], [stop("Byn Centralstation", 300)]))).toEqual(["Byn C"]);
	});

	it("is not where only other stops are near: it is a goods yard, or closed", () => {
		expect(drawn([station("Byns godsbangård", "train")], [stop("Torget", 100)])).toEqual([]);
	});

	it("is drawn where no stops are known but a town is named there", () => {
		expect(namesOf(drawn([station("Byn", "train")], [], [place("town", "Byn", 200, 900)]))).toEqual(["Byn"]);
		expect(drawn([station("Byn", "train")], [], [place("town", "Byn", 800, 900)])).toEqual([]);
	});
});

describe("A station", () => {
	it("stands on its line", () => {
		const [one] = drawn([station("Byn", "rail")]);
		expect(one?.geometry.coordinates[1]).toBeCloseTo(at(0, 100)[1], 6);
	});

	it("stays where it is when its line is too far off", () => {
		const [one] = drawn([station("Byn", "rail", 0, 500)]);
		expect(one?.geometry.coordinates).toEqual(at(0, 500));
	});

	it("that two sources have is drawn once", () => {
		expect(namesOf(drawn([station("Byn station", "tram", 90), station("Byn", "rail")]))).toEqual(["Byn"]);
	});
});

describe("A stop", () => {
	const draw = (...names: string[]) =>
		namesOf(
			stopsToDraw(
				names.map((name, i) => stop(name, i * 700)),
				[],
				[place("town", "Staden", 0, 90_000)],
			),
		);

	it("in a town is called without the town's name", () => {
		expect(draw("Staden Torget", "Staden hamn", "Staden C", "Torggatan (Staden)", "Flexplats 12 Ringvägen")).toEqual([
			"Torget",
			"Staden hamn",
			"Staden C",
			"Torggatan",
			"Ringvägen",
		]);
	});

	it("that stands in for another is left out", () => {
		expect(draw("Torget(Ers.trafik)", "Staden Flixbus stop", "Torget")).toEqual(["Torget"]);
	});

	it("at a station of the same name is left out", () => {
		const stations = drawn([station("Sundby", "rail")]);
		expect(namesOf(stopsToDraw([stop("Sundbys station", 200), stop("Sundby torg", 200)], stations, []))).toEqual([
			"Sundby torg",
		]);
	});
});

describe("A name that is shared", () => {
	const stations = drawn([station("Husby", "subway"), station("Solna", "rail", 9000)]);
	const stops = stopsToDraw([stop("Ringen", 20_000)], stations, []);
	const [district, town, ring, far] = [
		place("district", "Husby", 400),
		place("town", "Solna", 9500, 60_000),
		place("district", "Ringen", 20_100),
		place("district", "Husby", 5000),
	] as const;
	const { until, from } = handovers([district, town, ring, far], stations, stops);

	it("is a district's until stations are drawn", () => {
		expect(until(district)).toBe(12);
		expect(from(stations[0] as never)).toBeUndefined();
	});

	it("is a town's until stops are named, and its station's from there on", () => {
		expect(until(town)).toBe(13.5);
		expect(stations.map(from)).toContain(13.5);
	});

	it("is a district's until stops are named where only a stop bears it", () => {
		expect(until(ring)).toBe(13.5);
	});

	it("stays with a place too far off", () => {
		expect(until(far)).toBeUndefined();
	});
});
