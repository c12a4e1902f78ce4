/**
 * Where an arrow key leads among the bands: up and down within two reports, left and right to the same place between
 * the next two.
 */
import type { Band } from "../../domain/flow.ts";

/** `bands` by report, as they are drawn. `undefined` for a key that leads nowhere. */
export function neighbour(bands: readonly Band[], index: number, key: string): number | undefined {
	const here = bands[index];
	if (!here) return undefined;
	const starts = [...new Set(bands.map(({ from }) => from))].map((from) =>
		bands.findIndex((band) => band.from === from),
	);
	const column = starts.findLastIndex((start) => start <= index);
	const rangeOf = (wanted: number) => ({ start: starts[wanted] ?? 0, end: (starts[wanted + 1] ?? bands.length) - 1 });
	const own = rangeOf(column);
	const inColumn = (wanted: number) => {
		if (starts[wanted] === undefined) return undefined;
		const { start, end } = rangeOf(wanted);
		return Math.min(start + index - own.start, end);
	};
	switch (key) {
		case "ArrowDown":
			return index < own.end ? index + 1 : undefined;
		case "ArrowUp":
			return index > own.start ? index - 1 : undefined;
		case "ArrowRight":
			return inColumn(column + 1);
		case "ArrowLeft":
			return inColumn(column - 1);
		case "Home":
			return 0;
		case "End":
			return bands.length - 1;
		default:
			return undefined;
	}
}
