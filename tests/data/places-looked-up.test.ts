/**
 * What is looked up is true. It is computed once more from the facts, in the metres that the Police's files have and not from the
 * dataset: robust-point-in-polygon says which side of a ring a place is on, and distances are measured here, edge by edge. The
 * dataset rounds a corner by at most seven centimetres.
 */
import robustPointInPolygon from "robust-point-in-polygon";
import { describe, expect, it } from "vitest";
import { boxOf } from "../../geodata/pipeline/measure.ts";
import { createAtlas } from "../../src/domain/atlas.ts";
import type { ReportYear } from "../../src/domain/dataset.ts";
import { createBoundaryIndex } from "../../src/domain/lookup/boundary-index.ts";
import { lookUp, type ReportAnswer } from "../../src/domain/lookup/look-up.ts";
import { type EastNorth, fromSweref99tm } from "../../src/domain/lookup/projections.ts";
import { datasetOf, realFacts, realFiles } from "./real-facts.ts";

const TOLERANCE_M = 0.1;
const PLACES = 10_000;
/** How far from the box of an area a place may be. */
const AROUND_M = 600;

const facts = realFacts();
const index = createBoundaryIndex(createAtlas(datasetOf(realFiles())));
const years = index.atlas.years;

type Fact = (typeof facts.boundaries)[number];
type Ring = Fact["polygons"][number][number];

/** What each report draws, by area. */
const drawn = new Map(
	years.map((year) => [
		year,
		facts.assessments
			.filter((assessment) => assessment.year === year)
			.map(({ area_id, boundary_id }) => {
				const boundary = factNamed(boundary_id);
				return { area: area_id, boundary, box: boxOf(boundary.polygons) };
			}),
	]),
);

function factNamed(id: string): Fact {
	const boundary = facts.boundaries.find(({ boundary_id }) => boundary_id === id);
	if (!boundary) throw new Error(`The facts have no boundary version ${id}`);
	return boundary;
}

function isWithin({ polygons }: Fact, at: EastNorth): boolean {
	return polygons.some(
		([shell, ...holes]) =>
			shell !== undefined &&
			robustPointInPolygon(shell, at) <= 0 &&
			holes.every((hole) => robustPointInPolygon(hole, at) >= 0),
	);
}

function metresToEdge({ polygons }: Fact, at: EastNorth): number {
	return Math.min(...polygons.flat().map((ring) => metresToRing(ring, at)));
}

function metresToBox([east, north]: EastNorth, [west, south, farEast, farNorth]: ReturnType<typeof boxOf>): number {
	return Math.hypot(Math.max(west - east, 0, east - farEast), Math.max(south - north, 0, north - farNorth));
}

/** Each edge is turned to lie along an axis, which is not how the site measures. */
function metresToRing(ring: Ring, [east, north]: EastNorth): number {
	let least = Number.POSITIVE_INFINITY;
	for (const [i, [x2, y2]] of ring.entries()) {
		const [x1, y1] = ring[i - 1] ?? [x2, y2];
		const angle = Math.atan2(y2 - y1, x2 - x1);
		const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
		const along = (east - x1) * cos + (north - y1) * sin;
		const aside = (north - y1) * cos - (east - x1) * sin;
		const beyond = Math.max(0, -along, along - ((x2 - x1) * cos + (y2 - y1) * sin));
		least = Math.min(least, Math.sqrt(aside ** 2 + beyond ** 2));
	}
	return least;
}

/** The same sequence in every run, evenly from 0 to 1 (mulberry32). */
function randomNumbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

const random = randomNumbers(15);

/** A place in the box of a shape, or within so many metres of it. */
function placeAround(polygons: Fact["polygons"], metres: number): EastNorth {
	const [west, south, east, north] = boxOf(polygons);
	const between = (from: number, to: number) => from - metres + random() * (to - from + 2 * metres);
	return [between(west, east), between(south, north)];
}

function reportsAt(at: EastNorth): readonly ReportAnswer[] {
	return lookUp(index, { at: fromSweref99tm(at), uncertainty: 0 }).reports;
}

/** Each way in which an answer differs from the facts, in words. */
function findFaults(at: EastNorth, { year, within, nearest, toEdge }: ReportAnswer): string[] {
	const expected = (drawn.get(year) ?? []).map(({ area, boundary, box }) => {
		// Of what is further off than the site says that anything is, nothing is to be known: its box is enough.
		const toBox = metresToBox(at, box);
		if (toBox > toEdge + TOLERANCE_M) return { area, isWithin: false, metres: toBox };
		return { area, isWithin: isWithin(boundary, at), metres: metresToEdge(boundary, at) };
	});
	const found = new Map<string, number>(within.map(({ assessment, metres }) => [assessment.area, metres]));
	const least = Math.min(...expected.map(({ metres }) => metres));
	const where = `${at.map((metres) => metres.toFixed(2)).join(" ")} in ${year}:`;
	return [
		...expected.flatMap((area) => {
			const metres = found.get(area.area);
			// Rounding may put a place on the other side of an edge that it lies on.
			if ((metres !== undefined) !== area.isWithin && area.metres > TOLERANCE_M)
				return [`${where} side of ${area.area}`];
			if (metres !== undefined && Math.abs(metres - area.metres) > TOLERANCE_M)
				return [`${where} metres in ${area.area}`];
			return [];
		}),
		...(Math.abs(toEdge - least) > TOLERANCE_M ? [`${where} ${toEdge} m to an edge and not ${least}`] : []),
		...((nearest === undefined) === within.length > 0 ? [] : [`${where} within and near`]),
		...(nearest && Math.abs(nearest.metres - least) > TOLERANCE_M ? [`${where} nearest`] : []),
	];
}

describe(`${PLACES} places around the areas`, () => {
	it("lie where the facts say, and as far from an edge", () => {
		const faults: string[] = [];
		const sides = { within: 0, outside: 0 };
		for (let i = 0; i < PLACES; i++) {
			const boundary = facts.boundaries[i % facts.boundaries.length];
			if (!boundary) continue;
			const at = placeAround(boundary.polygons, AROUND_M);
			const report = reportsAt(at)[i % years.length];
			if (!report) continue;
			faults.push(...findFaults(at, report));
			sides[report.within.length > 0 ? "within" : "outside"]++;
		}
		expect(faults).toEqual([]);
		// Neither side is a rare case.
		expect(Math.min(sides.within, sides.outside)).toBeGreaterThan(PLACES / 10);
	});
});

describe("What boundaries are rarely", () => {
	const report = (at: EastNorth, year: ReportYear) => reportsAt(at).find((each) => each.year === year);
	const parts = [...drawn].flatMap(([year, areas]) =>
		areas
			.filter(({ boundary }) => boundary.polygons.length > 1)
			.flatMap(({ area, boundary }) => boundary.polygons.map(([ring]) => ({ year, area, ring: ring ?? [] }))),
	);

	it("Fisksätra has two parts, and both are", () => {
		expect(new Set(parts.map(({ area }) => area))).toEqual(new Set(["fisksatra"]));
		const within = parts.map(({ year, ring }) => {
			// The second is a sliver: a place just inside one of its edges.
			const at = placeInside(ring);
			return report(at, year)?.within.map(({ assessment }) => `${assessment.area}`);
		});
		expect(within).toEqual(parts.map(() => ["fisksatra"]));
	});

	it("Navestad and Hageby share ground, and both are told", () => {
		const [year] = years.filter((each) => each === 2023);
		const [navestad, hageby] = ["navestad", "hageby"].map((id) =>
			drawn.get(year as ReportYear)?.find(({ area }) => area === id),
		);
		const ring = hageby?.boundary.polygons[0]?.[0] ?? [];
		const shared = Array.from({ length: 20_000 }, () => placeAround([[ring]], 0)).filter(
			(at) => navestad && hageby && isWithin(navestad.boundary, at) && isWithin(hageby.boundary, at),
		);
		expect(shared.length).toBeGreaterThan(0);
		const told = shared.map((at) =>
			report(at, year as ReportYear)?.within.map(({ assessment }) => `${assessment.area}`),
		);
		expect(told).toEqual(shared.map(() => ["hageby", "navestad"]));
	});

	function placeInside(ring: Ring): EastNorth {
		for (let i = 0; i < 100_000; i++) {
			const at = placeAround([[ring]], 0);
			if (robustPointInPolygon(ring, at) === -1 && metresToRing(ring, at) > TOLERANCE_M / 2) return at;
		}
		throw new Error("The ring has no inside");
	}
});
