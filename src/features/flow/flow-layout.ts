/**
 * Where the flow diagram's parts stand: a column a report, in it the classes stacked by strictness, between columns the
 * bands. A band is as thick at either end as the areas it has there; those from and to the outside end in a stub at the
 * foot. Pixels, x to the right, y downwards.
 */
import { area, curveBumpX } from "d3-shape";
import { CLASSIFICATIONS, type Classification, STRICTEST_FIRST } from "../../domain/classification.ts";
import type { ReportYear } from "../../domain/dataset.ts";
import type { Band, Station } from "../../domain/flow.ts";

export interface FlowNode {
	readonly year: ReportYear;
	readonly classification: Classification;
	readonly count: number;
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

export interface FlowRibbon {
	readonly band: Band;
	/** An SVG path. */
	readonly path: string;
}

/** Where a class, or what is outside, is named: to the left of this point, its first in the diagram. */
export interface FlowName {
	readonly station: Station;
	readonly x: number;
	readonly y: number;
}

/** What comes in or goes out between two reports, counted under the foot of its bands. */
export interface FlowStub {
	readonly year: ReportYear;
	readonly direction: "in" | "out";
	readonly count: number;
	readonly x: number;
	readonly y: number;
}

export interface Flow {
	readonly nodes: readonly FlowNode[];
	readonly ribbons: readonly FlowRibbon[];
	readonly stubs: readonly FlowStub[];
	readonly names: readonly FlowName[];
	/** `x`: the middle of a report's column. `isNamed`: there is space for its year, as for all or for every so many from the newest on. */
	readonly columns: readonly { readonly year: ReportYear; readonly x: number; readonly isNamed: boolean }[];
}

/** What the diagram is made of, and how large it is. */
export interface FlowInput {
	readonly counts: readonly { readonly year: ReportYear; readonly byClass: Readonly<Record<Classification, number>> }[];
	readonly bands: readonly Band[];
	readonly width: number;
	readonly height: number;
	/** Space for names to the left of the first column. */
	readonly margin?: number;
}

const NODE_WIDTH = 16;
/** Of a year as it is written, with some space. */
const YEAR_WIDTH = 38;
/** Space for the years above, and below for the numbers of what comes in and goes out. */
const TOP = 24;
const BOTTOM = 18;
/** Between two classes, where the number of the upper one stands. */
const GAP = 18;
/** How far into the space between two columns a stub reaches. */
const STUB = 0.3;

/** Strictest first, as the classes are stacked; what is outside stands below them all. */
const ORDER: readonly Station[] = [...STRICTEST_FIRST, "outside"];

export function layOutFlow({ counts, bands, width, height, margin = 0 }: FlowInput): Flow {
	const step = (width - margin - NODE_WIDTH) / Math.max(1, counts.length - 1);
	const most = Math.max(1, ...counts.map(({ byClass }) => sum(Object.values(byClass))));
	const outside = countOutside(bands);
	const deepest = Math.max(0, ...outside.map(({ count }) => count));
	const perArea = (height - TOP - BOTTOM - GAP * CLASSIFICATIONS.length) / (most + deepest);
	const nodes = counts.flatMap(({ year, byClass }, column) => {
		let y = TOP;
		return STRICTEST_FIRST.flatMap((classification): FlowNode[] => {
			const count = byClass[classification];
			if (count === 0) return [];
			const height = count * perArea;
			const node = { year, classification, count, x: margin + column * step, y, width: NODE_WIDTH, height };
			y += height + GAP;
			return [node];
		});
	});
	const nodeOf = (year: ReportYear, station: Station) =>
		nodes.find((node) => node.year === year && node.classification === station);

	/** Where the next band leaves or arrives, per node and side, or per stub. */
	const used = new Map<string, number>();
	const claim = (key: string, from: number, thickness: number): [number, number] => {
		const start = used.get(key) ?? from;
		used.set(key, start + thickness);
		return [start, start + thickness];
	};
	const foot = height - BOTTOM - deepest * perArea;
	const columnOf = (year: ReportYear) => margin + counts.findIndex((count) => count.year === year) * step;

	/** Beside the column that the band comes from or leads to; `year` is the later of the two reports. */
	const stubX = (direction: FlowStub["direction"], year: ReportYear) => {
		const right = columnOf(year);
		const space = step - NODE_WIDTH;
		return direction === "in" ? right - space * STUB : right - space * (1 - STUB);
	};

	const ribbons = bands.toSorted(inOrder).map((band): FlowRibbon => {
		const [leaving, arriving] = [nodeOf(band.from, band.then), nodeOf(band.to, band.now)];
		const [taken, given] = [band.taken * perArea, band.after.length * perArea];
		const left = columnOf(band.from) + NODE_WIDTH;
		const right = columnOf(band.to);
		const start = leaving
			? { x: left, ys: claim(`out ${band.from} ${band.then}`, leaving.y, taken) }
			: { x: stubX("in", band.to), ys: claim(`in ${band.to}`, foot, given) };
		const end = arriving
			? { x: right, ys: claim(`in ${band.to} ${band.now}`, arriving.y, given) }
			: { x: stubX("out", band.to), ys: claim(`out ${band.to}`, foot, taken) };
		return { band, path: ribbon([start, end]) };
	});
	return {
		nodes,
		ribbons,
		stubs: outside.map(({ year, direction, count }) => ({
			year,
			direction,
			count,
			x: stubX(direction, year),
			y: foot + count * perArea,
		})),
		names: [
			...STRICTEST_FIRST.flatMap((classification) => {
				const first = nodes.find((node) => node.classification === classification);
				return first ? [{ station: classification, x: first.x, y: first.y + first.height / 2 }] : [];
			}),
			...(outside.length > 0 ? [{ station: "outside" as const, x: margin, y: foot + (deepest * perArea) / 2 }] : []),
		],
		columns: counts.map(({ year }, column) => ({
			year,
			x: columnOf(year) + NODE_WIDTH / 2,
			isNamed: (counts.length - 1 - column) % Math.ceil(YEAR_WIDTH / step) === 0,
		})),
	};
}

/** Per report and direction, where there is any. */
function countOutside(bands: readonly Band[]): Pick<FlowStub, "year" | "direction" | "count">[] {
	return [...new Set(bands.map(({ to }) => to))].flatMap((year) =>
		(["out", "in"] as const).flatMap((direction) => {
			const count = sum(
				bands
					.filter((band) => band.to === year && (direction === "in" ? band.then : band.now) === "outside")
					.map(({ before, after }) => before.length + after.length),
			);
			return count > 0 ? [{ year, direction, count }] : [];
		}),
	);
}

type End = { readonly x: number; readonly ys: readonly [number, number] };

const ribbonOf = area<End>()
	.x(({ x }) => x)
	.y0(({ ys }) => ys[0])
	.y1(({ ys }) => ys[1])
	.curve(curveBumpX);

function ribbon(ends: readonly [End, End]): string {
	return ribbonOf([...ends]) ?? "";
}

/**
 * By report, then so that bands from one class leave it in the order in which they arrive, and none crosses without
 * need.
 */
function inOrder(a: Band, b: Band): number {
	const rank = (station: Station) => ORDER.indexOf(station);
	return (
		a.from - b.from ||
		rank(a.then) - rank(b.then) ||
		rank(a.now) - rank(b.now) ||
		Number(a.kind === "delad") - Number(b.kind === "delad")
	);
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
