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
		expect(flow.ribbons.length).toBeGreaterThan(20);
		expect(outside).toEqual([]);
	});

	it("has a node for each class that a report uses, none for the abolished one in 2025", () => {
		expect(flow.nodes).toHaveLength(17);
		expect(flow.nodes.filter(({ year }) => year === 2025)).toHaveLength(2);
	});

	it("names every report where there is space for its year, else every so many from the newest on", () => {
		const named = (width: number) =>
			layOutFlow({ counts, bands: [], ...size, width })
				.columns.filter(({ isNamed }) => isNamed)
				.map(({ year }) => year);
		expect(named(400)).toEqual([2015, 2017, 2019, 2021, 2023, 2025]);
		expect(named(150)).toEqual([2017, 2021, 2025]);
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
		const in2023 = flow.stubs.filter(({ year }) => year === 2023);
		expect(in2023.map(({ direction, count }) => ({ direction, count }))).toEqual([
			{ direction: "out", count: 6 },
			{ direction: "in", count: 4 },
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
		expect(neighbour(bands, firstOf(2017), "ArrowDown")).toBe(firstOf(2017) + 1);
		expect(neighbour(bands, firstOf(2017) + 1, "ArrowUp")).toBe(firstOf(2017));
		expect(neighbour(bands, firstOf(2017), "ArrowUp")).toBeUndefined();
		expect(neighbour(bands, lastOf(2017), "ArrowDown")).toBeUndefined();
	});

	it("go right and left to the next two reports, and not beyond the last", () => {
		expect(neighbour(bands, firstOf(2017), "ArrowRight")).toBe(firstOf(2019));
		expect(neighbour(bands, firstOf(2019), "ArrowLeft")).toBe(firstOf(2017));
		expect(neighbour(bands, firstOf(2023), "ArrowRight")).toBeUndefined();
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
