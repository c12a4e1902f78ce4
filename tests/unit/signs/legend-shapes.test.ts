/** The symbols of a legend: each within the space that the legend leaves for it, so that no word lies over it. */
import { expect, it } from "vitest";
import { dotSample, moveSample, placeSample, signWidth } from "../../../src/signs/legend-shapes.ts";
import { signColours, THEMES } from "../../../src/signs/palette.ts";
import type { Shape } from "../../../src/signs/shapes.ts";
import type { Sign } from "../../../src/signs/signs-on-show.ts";

const SIDE = 18;
const move = { then: undefined, now: "utsatt", isSplit: false } as const;
const colours = signColours(THEMES.light);

function rightEdge(shape: Shape): number {
	switch (shape.shape) {
		case "circle":
			return shape.x + shape.radius;
		case "box":
			return shape.x + shape.width;
		default:
			return 0;
	}
}

it.each<[Sign, Shape[]]>([
	[{ sign: "place" }, placeSample(SIDE, colours)],
	[{ sign: "dot", classification: "riskomrade" }, dotSample(SIDE, "riskomrade", colours)],
	[{ sign: "move", move }, moveSample(move, SIDE, colours)],
])("%j is as wide as the legend leaves space for", (sign, shapes) => {
	const reach = Math.max(...shapes.map(rightEdge));
	expect(reach).toBeGreaterThan(signWidth(sign, SIDE) / 2);
	expect(reach).toBeLessThanOrEqual(signWidth(sign, SIDE));
});
