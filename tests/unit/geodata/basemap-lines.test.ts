/** Lines of the basemap: none twice, none with a gap, and bends that are round again. */
import type { LineString } from "geojson";
import { describe, expect, it } from "vitest";
import { joinEnds } from "../../../geodata/basemap/join-ends.ts";
import { LineIndex } from "../../../geodata/basemap/line-index.ts";
import { linesApart } from "../../../geodata/basemap/lines-apart.ts";
import { railways } from "../../../geodata/basemap/railways.ts";
import { roadsOnce } from "../../../geodata/basemap/roads.ts";
import { smoothLine } from "../../../geodata/basemap/smooth-line.ts";

/** Metres east and north of a place in Sweden. */
const at = (east: number, north: number) => [15 + east / 55_600, 60 + north / 111_200];
const line = (...places: (readonly [east: number, north: number])[]): LineString => ({
	type: "LineString",
	coordinates: places.map((place) => at(...place)),
});
const metresFrom = (lines: readonly LineString[]) =>
	lines.map(({ coordinates }) =>
		coordinates.map(([lng = 0, lat = 0]) => [(lng - 15) * 55_600, (lat - 60) * 111_200].map(Math.round)),
	);

const APART = { within: 25, atLeast: 60 };
const street = line([0, 0], [1000, 0]);

describe("Of two lines", () => {
	it("that run beside each other the second is left out", () => {
		expect(linesApart([street, line([0, 10], [1000, 10])], APART)).toEqual([street]);
	});

	it("that run together for a while the second goes on where they part, from the first", () => {
		const [, rest, ...others] = linesApart([street, line([0, 10], [500, 10], [500, 400])], APART);
		expect(others).toEqual([]);
		const [[start = [], ...onwards] = []] = metresFrom(rest ? [rest] : []);
		expect(start[1]).toBe(0);
		expect(onwards.at(-1)).toEqual([500, 400]);
	});

	it("that cross each other both are whole", () => {
		const lines = [street, line([500, -300], [500, 300])];
		expect(linesApart(lines, APART)).toEqual(lines);
	});

	it("that are further apart both are whole", () => {
		const lines = [street, line([0, 40], [1000, 40])];
		expect(linesApart(lines, APART)).toEqual(lines);
	});
});

describe("A loose end", () => {
	const others = new LineIndex(70);
	others.add(street);

	it("is led on to the line before which it stops", () => {
		expect(metresFrom(joinEnds([line([300, 400], [300, 50])], others))).toEqual([[[300, 400], [300, 50], [300, 0]]]); // biome-ignore format: a line
	});

	it("is left alone where another line begins there, or none is near", () => {
		const lines = [line([300, 400], [300, 50]), line([300, 50], [900, 500])];
		expect(joinEnds(lines, others)).toEqual(lines);
	});
});

describe("A smooth line", () => {
	const bend = line([0, 0], [1000, 0], [1000, 1000]);

	it("passes through the points of the angular one", () => {
		const smooth = smoothLine(bend).coordinates;
		for (const place of bend.coordinates) expect(smooth).toContainEqual(place);
	});

	it("has no turn as sharp as the angular one's", () => {
		expect(sharpestTurn(smoothLine(bend))).toBeLessThan(60);
	});

	it("has no more points than it needs where it is straight", () => {
		expect(smoothLine(street)).toEqual(street);
	});
});

/** In degrees. */
function sharpestTurn(of: LineString): number {
	const [places = []] = metresFrom([of]);
	const headings = places
		.slice(1)
		.map(([x = 0, y = 0], i) => Math.atan2(y - (places[i]?.[1] ?? 0), x - (places[i]?.[0] ?? 0)));
	return Math.max(...headings.slice(1).map((heading, i) => (Math.abs(heading - (headings[i] ?? 0)) * 180) / Math.PI));
}

const feature = <const P>(properties: P, geometry: LineString) =>
	({ type: "Feature" as const, properties, geometry }) as never;

describe("Roads", () => {
	const together = line([0, 0], [1000, 0]);
	const roads = roadsOnce([
		feature({ ref: "50", kind: "riksvag" }, line([1000, 0], [2000, 500])),
		feature({ ref: "E20", kind: "motorway" }, line([0, 0], [1000, 0], [2000, -500])),
		feature({ ref: "E4", kind: "motorway" }, line([-500, 0], [0, 0], [1000, 0])),
		feature({ ref: "226", kind: "lansvag" }, line([0, 20], [1000, 20])),
	]);

	it("that share their course are one line with both numbers, the lower first", () => {
		expect(roads.filter(({ ref }) => ref.includes("/"))).toEqual([
			{ kind: "european", ref: "E4/E20", geometry: together },
		]);
	});

	it("have their own number where they part", () => {
		expect(roads.map(({ ref }) => ref)).toEqual(["E4", "E4/E20", "E20", "50"]);
	});
});

describe("Railways", () => {
	const main = line([0, 0], [5000, 0]);
	const built = railways(
		[feature({ kind: "rail", usage: "main" }, main)],
		[
			feature({ kind: "rail", usage: "main", tunnel: 0 }, line([0, 5], [1000, 5])),
			feature({ kind: "rail", usage: "main", tunnel: 1 }, line([1000, 5], [2000, 5])),
			feature({ kind: "rail", usage: "main", tunnel: 0 }, line([0, 10], [1000, 10])),
		],
		[
			feature({ kind: "commuter", line: "Pendeltåg" }, line([0, 6], [1000, 6])),
			feature({ kind: "light_rail", line: "Roslagsbanan" }, line([0, 900], [1000, 900])),
		],
	);

	it("are whole from afar", () => {
		expect(built.filter(({ isForAfar }) => isForAfar).map(({ geometry }) => geometry)).toEqual([main]);
	});

	it("are drawn once near by, the country's where no finer ones are", () => {
		const near = built.filter(({ isForAfar, kind }) => !isForAfar && kind === "rail");
		expect(near).toHaveLength(3);
		expect(near.map(({ isTunnel }) => isTunnel)).toEqual([false, false, true]);
	});

	it("tell city railways from the country's, on which commuter trains run", () => {
		expect(built.map(({ kind }) => kind).filter((kind) => kind !== "rail")).toEqual(["light-rail"]);
	});
});
