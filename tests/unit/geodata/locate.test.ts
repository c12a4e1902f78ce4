/** Where an area lies: the town that people refer to, and the stops by which it is found. */
import { describe, expect, it } from "vitest";
import { findStops, type Halt } from "../../../geodata/pipeline/find-stops.ts";
import { locator } from "../../../geodata/pipeline/locate.ts";
import type { LngLat } from "../../../src/domain/dataset.ts";
import { smallFacts } from "./small-country.ts";

/** Metres east and north of the middle of a square, a kilometre wide, in Sweden. */
const at = (east: number, north: number): LngLat => [15 + east / 55_600, 60 + north / 111_200];

const square = {
	polygons: [[[at(-500, -500), at(500, -500), at(500, 500), at(-500, 500), at(-500, -500)]]],
	bbox: [...at(-500, -500), ...at(500, 500)] as [number, number, number, number],
	inner: at(0, 0),
};

const halt = (kind: Halt["kind"], name: string, east: number, north = 0): Halt => ({ kind, name, at: at(east, north) });
const found = (area: string, ...halts: Halt[]) => findStops(halts, square, area);

describe("The town", () => {
	const locate = locator(smallFacts());
	const near = (inner: LngLat) => locate({ ...square, inner }, "Backen").town;

	it("is a larger one further off rather than a small one", () => {
		expect(near([15, 59.43])).toBe("Nyby");
	});

	it("is the small one where the area is close to it", () => {
		expect(near([15, 59.35])).toBe("Söderby");
	});
});

describe("The stops", () => {
	it("are of the kind by which one steers first", () => {
		expect(found("Backen", halt("bus", "Ekgatan", 0), halt("train", "Ekeby", 100), halt("metro", "Eken", 200))).toEqual(
			{ kind: "metro", names: ["Eken"] },
		);
	});

	it("are a station outside rather than a bus stop inside", () => {
		expect(found("Backen", halt("bus", "Ekgatan", 0), halt("train", "Ekeby", 800))).toEqual({
			kind: "station",
			names: ["Ekeby"],
		});
	});

	it("are those inside, if there are any", () => {
		expect(found("Backen", halt("metro", "Eken", 400), halt("metro", "Alen", 560))?.names).toEqual(["Eken"]);
	});

	it("are at most two, the one nearest to the middle first", () => {
		const stops = [halt("bus", "Ekgatan", 300), halt("bus", "Algatan", 200), halt("bus", "Björkgatan", 100)];
		expect(found("Backen", ...stops)?.names).toEqual(["Björkgatan", "Algatan"]);
	});

	it("are first those that bear the area's name", () => {
		expect(found("Backen", halt("bus", "Ekgatan", 0), halt("bus", "Backens skola", 300))?.names).toEqual([
			"Backens skola",
			"Ekgatan",
		]);
	});

	it("are of stations those alone that bear the area's name", () => {
		expect(found("Backen", halt("metro", "Eken", 0), halt("metro", "Backen", 300))?.names).toEqual(["Backen"]);
	});

	it("are one where two have the same name", () => {
		expect(found("Backen", halt("bus", "Ekgatan", 0), halt("bus", "Ekgatan", 30))?.names).toEqual(["Ekgatan"]);
	});

	it("bear both names of an area that has two", () => {
		const stops = [halt("metro", "Dalen", 0), halt("metro", "Eken", 10), halt("metro", "Backen", 400)];
		expect(found("Backen / Dalen", ...stops)?.names).toEqual(["Dalen", "Backen"]);
	});

	it("are first the one in the middle of several with the area's name", () => {
		expect(found("Backen", halt("bus", "Backens skola", 0), halt("bus", "Backens torg", 300))?.names[0]).toBe(
			"Backens torg",
		);
	});

	it("are none that is far away", () => {
		expect(found("Backen", halt("bus", "Ekgatan", 900), halt("metro", "Eken", 5000))).toBeUndefined();
	});

	it("are none that only tries a timetable out", () => {
		expect(found("Backen", halt("bus", "Test nr 3", 0))).toBeUndefined();
	});
});
