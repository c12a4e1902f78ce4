/** How wide the classes' patterns are on the map. */
import { expect, it } from "vitest";
import { patternWidthAt } from "../../../src/map/areas/pattern-images.ts";
import { PATTERN_SIZE } from "../../../src/signs/class-patterns.ts";

it("A pattern is as wide on the map as on the page at every zoom, but for a twentieth", () => {
	const widths = Array.from({ length: 601 }, (_, i) => patternWidthAt(9 + i / 100));
	expect(Math.min(...widths)).toBeGreaterThan(0.95 * PATTERN_SIZE);
	expect(Math.max(...widths)).toBeLessThan(1.05 * PATTERN_SIZE);
});
