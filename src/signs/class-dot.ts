/** What stands for an area where its outline would be too small: a dot in the colour of its class. */
import type { Classification } from "../domain/classification.ts";
import type { SignColours } from "./palette.ts";
import type { Circle } from "./shapes.ts";

/** The light middle by which a dot of this class differs from the others without colours, as its pattern does; in shares of its radius. */
const HOLLOW: Readonly<Record<Classification, number>> = { utsatt: 0, riskomrade: 0.4, sarskilt_utsatt: 0 };

/** `radius` in CSS pixels, around the middle `x`, `y`. */
export function dotShapes(
	[x, y]: readonly [number, number],
	classification: Classification,
	{ fills, surface }: SignColours,
	radius: number,
): Circle[] {
	const hollow = HOLLOW[classification] * radius;
	const round = { shape: "circle", x, y } as const;
	return [
		{ ...round, radius, fill: fills[classification] },
		...(hollow > 0 ? [{ ...round, radius: hollow, fill: surface }] : []),
	];
}
