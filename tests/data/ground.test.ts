/** What the pictures of areas that are drawn before there is a map show around them, out of the basemap's own file. */
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { BBox } from "../../src/domain/dataset.ts";
import { groundOf } from "../../src/prerender/draw-ground.ts";
import { NEAREST_FRAMING } from "../../src/signs/extents.ts";
import { frameOfArea } from "../../src/signs/frames.ts";
import { groundAround } from "../../src/signs/ground.ts";
import { viewportFor } from "../../src/signs/outline-path.ts";
import { readGround } from "../../vite-plugins/read-ground.ts";
import { atlas } from "../fixtures/atlas.ts";

const basemap = fileURLToPath(new URL("../../public/basemap.pmtiles", import.meta.url));

describe("Around the areas of the newest report", async () => {
	const frames = atlas
		.assessmentsIn(atlas.newest)
		.map(({ area }) => ({ area, frame: frameOfArea(atlas, area, atlas.newest) }));
	const ground = groundOf(
		await readGround(
			basemap,
			frames.map(({ frame }) => groundAround(frame)),
		),
	);
	const shapesIn = (frame: BBox) => {
		const viewport = viewportFor(frame, NEAREST_FRAMING);
		return ground(groundAround(frame), viewport, viewport.width / 700);
	};
	const drawn = frames.map(({ area, frame }) => ({
		area,
		shapes: shapesIn(frame),
	}));

	it("there are edges, roads or railways around every one", () => {
		expect(drawn.filter(({ shapes }) => shapes.every(({ kind }) => kind === "water")).map(({ area }) => area)).toEqual(
			[],
		);
	});

	it("no page needs more than 24 kB for it", () => {
		const sizes = drawn.map(({ area, shapes }) => [area, shapes.reduce((sum, { d }) => sum + d.length, 0)] as const);
		expect(sizes.filter(([, size]) => size > 24_000)).toEqual([]);
	});
});
