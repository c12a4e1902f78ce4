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
