/** The placeholder map of the country lies as the map does, and is small. */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { PLACES } from "../../src/signs/extents.ts";
import { viewportFor } from "../../src/signs/outline-path.ts";

const placeholder = readFileSync(new URL("../../src/features/map-pane/country.svg", import.meta.url), "utf8");

it("The placeholder map has the proportions of what the map shows at first", () => {
	const [, width, height] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(placeholder) ?? [];
	const printCanvas = viewportFor(PLACES.sweden, 4);
	expect(Number(width) / Number(height)).toBeCloseTo(printCanvas.width / printCanvas.height, 3);
});

it("The placeholder map is at most 15 kB", () => {
	expect(placeholder.length).toBeLessThanOrEqual(15_000);
});
