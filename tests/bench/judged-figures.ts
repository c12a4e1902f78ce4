/** Figures as they are printed and judged: a row each, with the goal it has to meet, or none. */
import { median, p95, relativeNoise } from "./percentiles.ts";

export interface Figure {
	readonly name: string;
	/** What was measured, and what it is compared with, in words and units. */
	readonly measured: string;
	readonly against: string;
	/** The number that is judged, as it is and as printed. */
	readonly value: number;
	readonly unit: string;
	readonly judged: string;
	/** How far chance alone moves it from run to run: about one standard error, or nothing where it was measured once. */
	readonly noise: number;
	readonly goal: string;
	/** Nothing for a figure without a goal. */
	readonly isMet: boolean | undefined;
}

/** What the measurements of one dataset give. */
export interface Measured {
	/** Milliseconds of each `AreaMap.show`. */
	readonly shows: readonly number[];
	readonly figures: readonly Figure[];
}

/** Two series of the same run; the ratio of their medians is judged. */
export function ratioFigure(
	name: string,
	measured: readonly number[],
	against: { readonly what: string; readonly values: readonly number[] },
	goal?: number,
): Figure {
	const ratio = median(measured) / median(against.values);
	return {
		name,
		measured: series(measured),
		against: `${series(against.values)} ${against.what}`,
		value: ratio,
		unit: "×",
		judged: `${ratio.toFixed(2)} ×`,
		noise: ratio * Math.hypot(relativeNoise(measured), relativeNoise(against.values)),
		goal: goal === undefined ? "" : `≤ ${goal} ×`,
		isMet: goal === undefined ? undefined : ratio <= goal,
	};
}

/** A number with a limit, or just a number. `measured` says where it comes from, `values` how much it scatters. */
export function limitFigure(
	name: string,
	value: number,
	{
		unit,
		limit,
		measured = "",
		goal,
		values = [value],
	}: { unit: string; limit?: number; measured?: string; goal?: string; values?: readonly number[] },
): Figure {
	return {
		name,
		measured,
		against: "",
		value,
		unit,
		judged: `${rounded(value)} ${unit}`.trim(),
		noise: value * relativeNoise(values),
		goal: goal ?? (limit === undefined ? "" : `≤ ${limit} ${unit}`.trim()),
		isMet: limit === undefined ? undefined : value <= limit,
	};
}

/** Median and p95 in milliseconds. */
export function series(values: readonly number[]): string {
	return `${rounded(median(values))} / ${rounded(p95(values))} ms`;
}

function rounded(value: number): string {
	if (Number.isInteger(value) || value >= 100) return value.toFixed(0);
	return value.toFixed(value >= 10 ? 1 : 2);
}

export function table(figures: readonly Figure[]): string {
	const head = ["figure", "median / p95", "against", "judged", "goal", ""];
	const rows = figures.map(({ name, measured, against, judged, goal, isMet }) => {
		const verdict = isMet === undefined ? "" : isMet ? "met" : "MISSED";
		return [name, measured, against, judged, goal, verdict];
	});
	const widths = head.map((_, column) => Math.max(...[head, ...rows].map((row) => row[column]?.length ?? 0)));
	const line = (row: readonly string[]) =>
		row
			.map((cell, i) => cell.padEnd(widths[i] ?? 0))
			.join("  ")
			.trimEnd();
	return [line(head), widths.map((width) => "-".repeat(width)).join("  "), ...rows.map(line)].join("\n");
}
