/** As many dots as there are areas, packed into a disc: on a lattice of triangles, as near its middle as they can be. */

/** In CSS pixels: from one dot's middle to the next, a dot's radius, and what is left free between the dots and the disc's edge. */
export interface DotSize {
	readonly apart: number;
	readonly radius: number;
	readonly margin: number;
}

export const DOT: DotSize = { apart: 9, radius: 3.75, margin: 2.25 };
/** In a comparison, where the dots step back behind what changed. */
export const COMPARED_DOT: DotSize = { apart: 7, radius: 3.25, margin: 2 };

type Point = readonly [x: number, y: number];

export interface Packing {
	/** A middle for each dot, from the disc's own, in CSS pixels: the uppermost row first, and each row from the left. */
	readonly places: readonly Point[];
	/** The disc's. */
	readonly radius: number;
}

const ROW = Math.sqrt(3) / 2;
/** Where a disc's middle can lie on the lattice: on a dot, between two, and between three. */
const MIDDLES: readonly Point[] = [
	[0, 0],
	[0.5, 0],
	[0.5, ROW / 3],
];
const packings = new Map<string, Packing>();

export function packDots(count: number, size: DotSize = DOT): Packing {
	const key = `${count} ${size.apart}`;
	const known = packings.get(key) ?? MIDDLES.map((middle) => packAround(middle, count, size)).reduce(smaller);
	packings.set(key, known);
	return known;
}

function packAround([x, y]: Point, count: number, { apart, radius, margin }: DotSize): Packing {
	const reach = Math.ceil(Math.sqrt(count)) + 1;
	const steps = Array.from({ length: 2 * reach + 1 }, (_, i) => i - reach);
	const lattice = steps.flatMap((row) =>
		steps.map((step): Point => [(step + (row % 2 === 0 ? 0 : 0.5) - x) * apart, (row * ROW - y) * apart]),
	);
	const places = lattice
		.toSorted((a, b) => distance(a) - distance(b) || b[1] - a[1] || a[0] - b[0])
		.slice(0, count)
		.toSorted((a, b) => a[1] - b[1] || a[0] - b[0]);
	return { places, radius: Math.max(0, ...places.map(distance)) + radius + margin };
}

function smaller(a: Packing, b: Packing): Packing {
	return b.radius < a.radius - 1e-9 ? b : a;
}

/** Rounded, so that places which are as far off as each other are not told apart by an error of calculation. */
function distance([x, y]: Point): number {
	return Math.round(Math.hypot(x, y) * 1e6) / 1e6;
}
