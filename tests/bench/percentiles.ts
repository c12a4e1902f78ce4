/** The two numbers by which a series of measurements is summed up: the middle and the slow end. */

export function median(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	const [below = Number.NaN, above = Number.NaN] = [sorted[middle - 1], sorted[middle]];
	return sorted.length % 2 === 0 ? (below + above) / 2 : above;
}

/** The value that 95 of 100 do not exceed; of 24 values the second highest. */
export function p95(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
}

/**
 * The standard error of the median as a share of it, estimated from how far half of the values lie from it: what a single slow value
 * does not move.
 */
export function relativeNoise(values: readonly number[]): number {
	const middle = median(values);
	if (values.length < 2 || middle === 0) return 0;
	const deviation = 1.4826 * median(values.map((value) => Math.abs(value - middle)));
	return (1.2533 * deviation) / Math.sqrt(values.length) / Math.abs(middle);
}
