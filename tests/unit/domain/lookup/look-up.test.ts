/** What the reports say of a place: where it lies, how far from an edge, and what changed for it. */
import { describe, expect, it } from "vitest";
import { containsPoint } from "../../../../src/domain/contains-point.ts";
import { encodeRing } from "../../../../src/domain/coordinates.ts";
import type { BoundaryVersion, LngLat } from "../../../../src/domain/dataset.ts";
import { askedByName, type NamedPlace } from "../../../../src/domain/gazetteer.ts";
import { type BoundaryIndex, createBoundaryIndex } from "../../../../src/domain/lookup/boundary-index.ts";
import { BORDER_M, lookUp } from "../../../../src/domain/lookup/look-up.ts";
import { fromSweref99tm, toSweref99tm } from "../../../../src/domain/lookup/projections.ts";
import { assessed, atlas, atlasWith, dataset, idsOf } from "../../../fixtures/atlas.ts";

const index = createBoundaryIndex(atlas);
const answer = (at: LngLat, uncertainty = 0) => lookUp(index, { at, uncertainty });

const report = (at: LngLat, year: number, uncertainty = 0) => answerIn(index, at, year, uncertainty);

function answerIn(boundaries: BoundaryIndex, at: LngLat, year: number, uncertainty = 0) {
	const found = lookUp(boundaries, { at, uncertainty }).reports.find((each) => each.year === year);
	if (!found) throw new Error(`There is no report ${year}`);
	return found;
}

/** The point furthest from the edge of an area, as a report draws it. */
const inner = (id: string, year: number) => atlas.boundary(assessed(id, year).boundary).inner;
const areasAt = (at: LngLat, year: number) => idsOf(report(at, year).within.map(({ assessment }) => assessment));

const KISTA: LngLat = [17.9449, 59.4031];
const GOTLAND: LngLat = [18.3, 57.6];

/** The first place of a fine grid over a boundary version that lies within it and is as wanted. */
function findIn(boundary: BoundaryVersion | undefined, isWanted: (at: LngLat) => boolean): LngLat {
	if (!boundary) throw new Error("There is no such boundary version");
	const [west, south, east, north] = boundary.bbox;
	const steps = Array.from({ length: 200 }, (_, i) => (i + 0.5) / 200);
	const found = steps
		.flatMap((x) => steps.map((y): LngLat => [west + x * (east - west), south + y * (north - south)]))
		.find((at) => containsPoint(boundary, at) && isWanted(at));
	if (!found) throw new Error(`No such place lies in ${boundary.id}`);
	return found;
}

function onlyIn(id: string, year: number, otherYear: number): LngLat {
	const other = atlas.boundary(assessed(id, otherYear).boundary);
	return findIn(atlas.boundary(assessed(id, year).boundary), (at) => !containsPoint(other, at));
}

/** So many metres from the nearest edge of any area of 2025, on the way from one place to another where that first occurs. */
function besideEdge(from: LngLat, to: LngLat, metres: number): LngLat {
	const [start, end] = [toSweref99tm(from), toSweref99tm(to)];
	for (let share = 0; share <= 1; share += 1e-5) {
		const at = fromSweref99tm([start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1])]);
		if (report(at, 2025).toEdge <= metres) return at;
	}
	throw new Error("No edge is that near on the way");
}

describe("A place within an area", () => {
	it("lies in it in every report that lists it, with its class", () => {
		const classes = answer(inner("husby", 2025)).reports.map(({ within }) =>
			within.map(({ assessment: { area, classification } }) => [area, classification]),
		);
		expect(classes).toEqual(atlas.years.map((year) => [["husby", assessed("husby", year).classification]]));
	});

	it("is told from the boundary of a later report where it has to be borrowed", () => {
		const bases = answer(inner("husby", 2025)).reports.map(({ within }) => within[0]?.assessment.boundaryBasis);
		expect(bases).toEqual(["assumed", "assumed", "assumed", "published", "published", "published"]);
	});

	it("is as far from its edge as its inner point is", () => {
		const { within, toEdge } = report(inner("husby", 2025), 2025);
		expect(within.map(({ metres }) => metres)).toEqual([toEdge]);
		expect(toEdge).toBeGreaterThan(200);
	});

	it("has no nearest area besides", () => {
		expect(report(inner("husby", 2025), 2025).nearest).toBeUndefined();
	});
});

describe("A place in no area", () => {
	it("is told the nearest one, with metres and direction: from Kista to Husby in the north-west", () => {
		const { within, nearest } = report(KISTA, 2025);
		expect(within).toEqual([]);
		expect([nearest?.assessment.area, nearest?.direction]).toEqual(["husby", "nw"]);
		expect(Math.round((nearest?.metres ?? 0) / 100)).toBe(6);
	});

	it("is told so however far it is", () => {
		const { nearest, isBorderCase } = report(GOTLAND, 2025);
		expect(nearest?.metres).toBeGreaterThan(100_000);
		expect(isBorderCase).toBe(false);
	});

	it("is told of no area by a report that has none", () => {
		const none = createBoundaryIndex(
			atlasWith({ assessments: dataset.assessments.filter(({ year }) => year !== 2025) }),
		);
		const newest = lookUp(none, { at: KISTA, uncertainty: 0 }).reports.at(-1);
		expect([newest?.within, newest?.nearest, newest?.toEdge]).toEqual([[], undefined, Number.POSITIVE_INFINITY]);
	});
});

describe("A place in two areas", () => {
	const navestad = atlas.boundary(assessed("navestad", 2023).boundary);
	const hageby = atlas.boundary(assessed("hageby", 2023).boundary);
	const shared = findIn(hageby, (at) => containsPoint(navestad, at));

	it("is told both, each with the distance to its own edge", () => {
		expect(areasAt(shared, 2023)).toEqual(["hageby", "navestad"]);
		const distances = report(shared, 2023).within.map(({ metres }) => metres);
		expect(new Set(distances).size).toBe(2);
		expect(Math.min(...distances)).toBe(report(shared, 2023).toEdge);
	});
});

describe("A place in a hole", () => {
	/** Husby with a square cut out of its middle, 200 metres wide. */
	const middle = inner("husby", 2025);
	const [east, north] = toSweref99tm(middle);
	const corners = [-100, 100].flatMap((x) =>
		[-100, 100].map((y) => fromSweref99tm([east + x, north + (x < 0 ? y : -y)])),
	);
	const hole = encodeRing([...corners, ...corners.slice(0, 1)]);
	const pierced = dataset.boundaries.map((boundary) =>
		boundary.id === assessed("husby", 2025).boundary
			? { ...boundary, polygons: boundary.polygons.map((rings) => [...rings, hole]) }
			: boundary,
	);
	const withHole = createBoundaryIndex(atlasWith({ boundaries: pierced }));

	it("is in no area, and the edge of the hole is the area's edge", () => {
		const { within, nearest } = answerIn(withHole, middle, 2025);
		expect(within).toEqual([]);
		expect(nearest?.assessment.area).toBe("husby");
		expect(nearest?.metres).toBeCloseTo(100, 0);
	});

	it("is not what lies beside the hole", () => {
		const { within } = answerIn(withHole, fromSweref99tm([east + 130, north]), 2025);
		expect(within.map(({ assessment }) => assessment.area)).toEqual(["husby"]);
		expect(within[0]?.metres).toBeCloseTo(30, 0);
	});
});

describe("Whether it can be told with certainty", () => {
	const [within, outside] = [inner("husby", 2025), KISTA];
	const [near, clear] = [besideEdge(outside, within, 24.9), besideEdge(outside, within, 26)];

	it("is a matter of 25 metres where nothing is known of the place's own", () => {
		expect(BORDER_M).toBe(25);
	});

	it("cannot near an edge", () => {
		expect(report(near, 2025).isBorderCase).toBe(true);
	});

	it("can further off", () => {
		expect(report(clear, 2025).isBorderCase).toBe(false);
	});

	it("cannot where the place may lie on the other side of the edge", () => {
		expect(report(clear, 2025, 27).isBorderCase).toBe(true);
		expect(report(outside, 2025, 700).isBorderCase).toBe(true);
	});
});

describe("A place that is told by its name", () => {
	const named = { name: "Kista", municipality: "Stockholm", at: KISTA, population: undefined };

	it("is as uncertain as its kind: a district may reach into an area where a stop does not", () => {
		const isBorderCase = (kind: NamedPlace["kind"]) =>
			lookUp(index, askedByName({ ...named, kind })).reports.at(-1)?.isBorderCase;
		expect([isBorderCase("stop"), isBorderCase("station"), isBorderCase("town")]).toEqual([false, false, true]);
	});
});

describe("What changed for a place", () => {
	const changesAt = (at: LngLat) =>
		answer(at).changes.map(({ from, to, kind, why, change }) => [from, to, kind, why, change.kind]);

	it("is nothing where nothing did", () => {
		expect(changesAt(inner("husby", 2025))).toEqual([]);
		expect(changesAt(GOTLAND)).toEqual([]);
	});

	it("is the class of the area that it stays in", () => {
		expect(changesAt(inner("karlslund", 2025))).toEqual([
			[2015, 2017, "stayed", "class", "hojd"],
			[2019, 2021, "stayed", "class", "sankt"],
			[2021, 2023, "stayed", "class", "sankt"],
		]);
	});

	it("is that its area was split, and which part it lies in since", () => {
		const [change] = answer(inner("alby", 2017)).changes;
		expect([change?.kind, change?.why]).toEqual(["stayed", "split"]);
		expect([change?.then, change?.now].map((side) => idsOf(side ?? []))).toEqual([["alby-fittja"], ["alby"]]);
	});

	it("is that its area left the list, and came onto it again", () => {
		expect(changesAt(inner("hageby", 2025)).filter(([, , kind]) => kind !== "stayed")).toEqual([
			[2017, 2019, "left", "unlisted", "borta"],
			[2021, 2023, "entered", "listed", "ny"],
		]);
	});

	it("is that the boundary was redrawn and now leaves it out, or takes it in", () => {
		const changesOf = (at: LngLat) => changesAt(at).filter(([from]) => from === 2023);
		expect(changesOf(onlyIn("hisings-backa", 2023, 2025))).toEqual([[2023, 2025, "left", "redrawn", "oforandrad"]]);
		expect(changesOf(onlyIn("hisings-backa", 2025, 2023))).toEqual([[2023, 2025, "entered", "redrawn", "oforandrad"]]);
	});

	it("is that the whole was split, where none of its parts is drawn so far", () => {
		const [whole, ...parts] = ["rinkeby-tensta", "rinkeby", "tensta", "hjulsta"].map((id) =>
			atlas.boundaries.filter((boundary) => boundary.area === id),
		);
		const at = findIn(whole?.at(-1), (place) => !parts.flat().some((part) => containsPoint(part, place)));
		expect(changesAt(at).at(-1)).toEqual([2023, 2025, "left", "split", "delad"]);
	});
});
