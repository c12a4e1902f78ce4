/** Where the parts of the flow diagram stand, and where the arrow keys lead in it. */
import { describe, expect, it } from "vitest";
import { NO_FILTERS } from "../../../src/domain/filter.ts";
import { bandsOf } from "../../../src/domain/flow.ts";
import { tallyPerReport } from "../../../src/domain/statistics.ts";
import { layOutFlow } from "../../../src/features/flow/flow-layout.ts";
import { neighbour } from "../../../src/features/flow/neighbour.ts";
import { atlas } from "../../fixtures/atlas.ts";

const size = { width: 400, height: 380 };
const counts = tallyPerReport(atlas, NO_FILTERS).map(({ year, tally }) => ({ year, byClass: tally.byClass }));
const flow = layOutFlow({ counts, bands: bandsOf(atlas, NO_FILTERS), ...size });
const bands = flow.ribbons.map(({ band }) => band);
const numbersIn = (path: string) => path.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];

describe("The diagram", () => {
	it("stays within its box", () => {
		const outside = flow.ribbons.filter(({ path }) =>
			numbersIn(path).some((value, i) => value < -0.001 || value > (i % 2 === 0 ? size.width : size.height) + 0.001),
		);
		expect([flow.ribbons.length > 20, outside]).toEqual([true, []]);
	});

	it("has a node for each class that a report uses, none for the abolished one in 2025", () => {
		expect([flow.nodes.length, flow.nodes.filter(({ year }) => year === 2025).length]).toEqual([17, 2]);
	});

	it("makes every area as thick as every other", () => {
		const thickness = flow.nodes.map(({ count, height }) => (height / count).toFixed(6));
		expect(new Set(thickness).size).toBe(1);
	});

	it("has the outside below every class and the number under it", () => {
		const lowest = Math.max(...flow.nodes.map(({ y, height }) => y + height));
		const thickness = Math.min(...flow.nodes.map(({ height, count }) => height / count));
		const highest = Math.min(...flow.stubs.map(({ y, count }) => y - count * thickness));
		expect(highest).toBeGreaterThan(lowest + 13);
	});

	it("keeps the numbers of what comes in and goes out apart", () => {
		const xs = flow.stubs.map(({ x }) => x).toSorted((a, b) => a - b);
		const nearest = Math.min(...xs.slice(1).map((x, i) => x - (xs[i] ?? 0)));
		expect(nearest).toBeGreaterThan(18);
	});

	it("counts what comes in and goes out as the reports do", () => {
		expect(flow.stubs.filter(({ year }) => year === 2023).map(({ direction, count }) => [direction, count])).toEqual([
			["out", 6],
			["in", 4],
		]);
	});

	it("is drawn without any band where no area is left", () => {
		const none = counts.map(({ year }) => ({ year, byClass: { utsatt: 0, riskomrade: 0, sarskilt_utsatt: 0 } }));
		expect(layOutFlow({ counts: none, bands: [], ...size })).toMatchObject({ nodes: [], ribbons: [], stubs: [] });
	});
});

describe("The arrow keys", () => {
	const firstOf = (from: number) => bands.findIndex((band) => band.from === from);
	const lastOf = (from: number) => bands.findLastIndex((band) => band.from === from);

	it("go down and up between the bands of two reports, and no further", () => {
		expect([
			neighbour(bands, firstOf(2017), "ArrowDown"),
			neighbour(bands, firstOf(2017), "ArrowUp"),
			neighbour(bands, lastOf(2017), "ArrowDown"),
		]).toEqual([firstOf(2017) + 1, undefined, undefined]);
	});

	it("go right and left to the next two reports, and not beyond the last", () => {
		expect([
			neighbour(bands, firstOf(2017), "ArrowRight"),
			neighbour(bands, firstOf(2019), "ArrowLeft"),
			neighbour(bands, firstOf(2023), "ArrowRight"),
		]).toEqual([firstOf(2019), firstOf(2017), undefined]);
	});

	it("keep within the reports that they come to, though these have fewer bands", () => {
		const next = neighbour(bands, lastOf(2015), "ArrowRight");
		expect(bands[next ?? -1]?.from).toBe(2017);
	});

	it.each([
		["Home", 0],
		["End", bands.length - 1],
		["a", undefined],
	])("%s leads to %s", (key, expected) => {
		expect(neighbour(bands, 5, key)).toBe(expected);
	});
});
