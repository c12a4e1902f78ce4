/** Degrees and grids agree with the control points that Lantmäteriet published for SWEREF 99 and RT 90 ("Kontrollpunkter"). */
import { describe, expect, it } from "vitest";
import type { LngLat } from "../../../../src/domain/dataset.ts";
import {
	type EastNorth,
	fromRt90,
	fromSweref99tm,
	toRt90,
	toSweref99tm,
} from "../../../../src/domain/lookup/projections.ts";

const degrees = (whole: number, minutes: number, seconds: number) => whole + minutes / 60 + seconds / 3600;

/** Longitude and latitude; east and north in SWEREF 99 TM and in RT 90 2.5 gon V. */
const CONTROL_POINTS: readonly { at: LngLat; sweref99tm: EastNorth; rt90: EastNorth }[] = [
	{
		at: [degrees(21, 2, 5.101575), degrees(67, 5, 26.452769)],
		sweref99tm: [761_811.242, 7_454_204.638],
		rt90: [1_727_060.905, 7_453_389.762],
	},
	{
		at: [degrees(16, 14, 59.594626), degrees(63, 32, 14.761735)],
		sweref99tm: [562_140.337, 7_046_077.605],
		rt90: [1_522_128.637, 7_047_738.415],
	},
	{
		at: [degrees(14, 45, 28.167152), degrees(60, 9, 33.882413)],
		sweref99tm: [486_557.055, 6_669_189.376],
		rt90: [1_441_843.186, 6_671_665.273],
	},
	{
		at: [degrees(13, 52, 23.754022), degrees(56, 21, 17.199245)],
		sweref99tm: [430_374.835, 6_246_136.458],
		rt90: [1_380_573.079, 6_249_111.351],
	},
];

function metresApart(a: EastNorth, b: EastNorth): number {
	return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

describe.each(CONTROL_POINTS)("A control point at $at", ({ at, sweref99tm, rt90 }) => {
	it("lies where it should in SWEREF 99 TM, to a millimetre", () => {
		expect(metresApart(toSweref99tm(at), sweref99tm)).toBeLessThan(0.001);
	});

	it("comes back from SWEREF 99 TM, to a millimetre", () => {
		expect(metresApart(toSweref99tm(fromSweref99tm(sweref99tm)), sweref99tm)).toBeLessThan(0.001);
		expect(fromSweref99tm(sweref99tm)[0]).toBeCloseTo(at[0], 7);
	});

	it("lies where it should in RT 90, to two decimetres", () => {
		expect(metresApart(toRt90(at), rt90)).toBeLessThan(0.2);
	});

	it("comes back from RT 90, to two decimetres", () => {
		expect(metresApart(toSweref99tm(fromRt90(rt90)), sweref99tm)).toBeLessThan(0.2);
	});
});
