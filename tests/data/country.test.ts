/** The placeholder map of the country is the one that the layers give, lies as the map does, and is small. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { drawCountry } from "../../geodata/basemap/draw-country.ts";
import { PLACES } from "../../src/signs/extents.ts";
import { viewportFor } from "../../src/signs/outline-path.ts";

const fileOf = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const placeholder = fileOf("src/features/map-pane/country.svg");

it("The placeholder map is fresh", () => {
	const layer = (id: string) => fileOf(`geodata/basemap/${id}.geojson`);
	expect(drawCountry(layer("land"), layer("water"))).toBe(placeholder);
});

it("The placeholder map has the proportions of what the map shows at first", () => {
	const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(placeholder) ?? [];
	const printCanvas = viewportFor(PLACES.sweden, 4);
	expect(Number(width) / Number(height)).toBeCloseTo(printCanvas.width / printCanvas.height, 3);
});

it("The placeholder map is at most 15 kB", () => {
	expect(placeholder.length).toBeLessThanOrEqual(15_000);
});
