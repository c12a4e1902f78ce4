/** Where the areas lie, held to places that anyone can look up: the town that its people name, how far and which way, and the stops. */
import { describe, expect, it } from "vitest";
import type { BoundaryVersion } from "../../src/domain/dataset.ts";
import { datasetOf, realFiles } from "./real-facts.ts";

const { boundaries } = datasetOf(realFiles());

/** In the newest version of the area. */
function locationOf(area: string): BoundaryVersion["location"] {
	const newest = boundaries.filter((boundary) => boundary.area === area).toSorted((a, b) => b.published - a.published);
	if (!newest[0]) throw new Error(`There is no boundary of ${area}`);
	return newest[0].location;
}

/** As known from maps, to about 300 metres. */
const KNOWN_KM = 0.3;

describe("An area", () => {
	it.each([
		["skaggetorp", 3.1, "nw", "Linköping"],
		["rinkeby", 9.7, "nw", "Stockholm"],
		["hallunda-norsborg", 16.9, "sw", "Stockholm"],
		["storvreten", 0.7, "s", "Tumba"],
		["geneta", 2.3, "w", "Södertälje"],
		["sigtuna-valsta", 1.2, "w", "Märsta"],
		["navestad", 3.9, "se", "Norrköping"],
		["hageby", 2.4, "se", "Norrköping"],
		["vivalla", 3.3, "nw", "Örebro"],
		["tjarna-angar", 1.9, "nw", "Borlänge"],
		["araby", 2.3, "nw", "Växjö"],
		["raslatt", 5, "s", "Jönköping"],
		["rosengard", 3.4, "se", "Malmö"],
		["hammarkullen", 9.1, "ne", "Göteborg"],
		["norrby", 0.8, "nw", "Borås"],
		["gamlegarden", 3.1, "n", "Kristianstad"],
		["charlottesborg", 2.1, "sw", "Kristianstad"],
		["soder", 1, "se", "Helsingborg"],
		["karlslund", 2.6, "ne", "Landskrona"],
		["gottsunda", 5.3, "s", "Uppsala"],
	] as const)("%s lies %f km %s of %s", (area, kilometres, direction, town) => {
		const location = locationOf(area);
		expect(location).toMatchObject({ direction, town });
		expect(Math.abs(location.metres / 1000 - kilometres)).toBeLessThanOrEqual(KNOWN_KM);
	});

	it.each([
		["rinkeby", "metro", ["Rinkeby"]],
		["hagsatra-ragsved", "metro", ["Rågsved", "Hagsätra"]],
		["fisksatra", "station", ["Fisksätra"]],
		["grantorp-visattra", "station", ["Flemingsberg"]],
		["rosengard", "station", ["Rosengård"]],
		["klockaretorpet", "stop", ["Klockaretorpets centrum", "Klockaretorpets vändplats"]],
		["skaggetorp", "stop", ["Skäggetorp centrum", "Ullevi"]],
		["holma-kroksback", "stop", ["Kroksbäck", "Holma"]],
	] as const)("%s is found by its %s %j", (area, kind, names) => {
		expect(locationOf(area).stops).toEqual({ kind, names });
	});

	it("has no stops where none are known, in Västra Götaland", () => {
		const western = ["Göteborg", "Borås", "Trollhättan"];
		const without = boundaries.filter(({ location }) => !location.stops);
		expect(without.length).toBeGreaterThan(0);
		expect(without.filter(({ location }) => !western.includes(location.town))).toEqual([]);
	});

	it("is never said to have a stop of another place's name in brackets, or one twice", () => {
		const names = boundaries.flatMap(({ location }) => location.stops?.names ?? []);
		expect(names.filter((name) => /[(),]|^\s|\s$|\s\s/.test(name))).toEqual([]);
		for (const { location } of boundaries) {
			const own = location.stops?.names ?? [];
			expect(new Set(own).size).toBe(own.length);
		}
	});
});
