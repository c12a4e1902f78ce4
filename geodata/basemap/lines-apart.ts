/**
 * Keeps lines from lying on each other: what one source draws again beside another's line, a few metres off, is left out.
 * Lines that cross or meet stay whole.
 */
import type { LineString, Position } from "geojson";
import { LineIndex } from "./line-index.ts";
import { along, metresBetween } from "./metres.ts";

export interface Apart {
	/** How near in metres a line has to run to be the same. */
	readonly within: number;
	/** What runs beside another for less than this, in metres, crosses or joins it. */
	readonly atLeast: number;
}

/** How far apart a line is looked at, in shares of either distance: the coarser of the two is fine enough. */
const STEP = { within: 1 / 2, atLeast: 1 / 6 } as const;

interface Sample {
	readonly at: Position;
	readonly isVertex: boolean;
	/** The place on another line that it is beside. */
	readonly beside: Position | undefined;
	/** Along the line, in metres. */
	readonly metres: number;
}

/** The lines in their order, each without the stretches along which it runs beside what `index` holds or one before it. */
export function linesApart(
	lines: readonly LineString[],
	apart: Apart,
	index = new LineIndex(apart.within),
): LineString[] {
	return lines.flatMap((line) => {
		const rest = stretchesAway(line, apart, index);
		for (const stretch of rest) index.add(stretch);
		return rest;
	});
}

function stretchesAway(line: LineString, { within, atLeast }: Apart, index: LineIndex): LineString[] {
	const runs = runsOf(samplesOf(line.coordinates, Math.max(within * STEP.within, atLeast * STEP.atLeast), index));
	const isTwice = (run: readonly Sample[]) => run[0]?.beside !== undefined && lengthOf(run) >= atLeast;
	if (!runs.some(isTwice)) return [line];
	const stretches: Sample[][] = [];
	let last: Sample | undefined;
	for (const run of runs) {
		if (isTwice(run)) {
			// What is left ends on the line that goes on in its place.
			stretches.at(-1)?.push(onTheOther(run[0]));
			last = run.at(-1);
		} else if (last) {
			stretches.push([onTheOther(last), ...run]);
			last = undefined;
		} else if (stretches.length === 0) stretches.push([...run]);
		else stretches.at(-1)?.push(...run);
	}
	return stretches.filter((stretch) => lengthOf(stretch) >= atLeast).map(lineThrough);
}

function onTheOther(sample: Sample | undefined): Sample {
	if (!sample?.beside) throw new Error("it lies beside no line");
	return { ...sample, at: sample.beside, isVertex: true };
}

function samplesOf(line: readonly Position[], step: number, index: LineIndex): Sample[] {
	let metres = 0;
	return line.flatMap((to, i) => {
		const from = line[i - 1];
		const steps = from ? along(from, to, step).slice(1) : [to];
		return steps.map((at, j): Sample => {
			const before = j > 0 ? steps[j - 1] : from;
			metres += before ? metresBetween(before, at) : 0;
			return { at, isVertex: j === steps.length - 1, beside: index.nearestTo(at), metres };
		});
	});
}

function runsOf(samples: readonly Sample[]): Sample[][] {
	const runs: Sample[][] = [];
	for (const sample of samples) {
		const run = runs.at(-1);
		const isAlike = run && (run[0]?.beside === undefined) === (sample.beside === undefined);
		if (isAlike) run.push(sample);
		else runs.push([sample]);
	}
	return runs;
}

function lengthOf(samples: readonly Sample[]): number {
	return (samples.at(-1)?.metres ?? 0) - (samples[0]?.metres ?? 0);
}

function lineThrough(samples: readonly Sample[]): LineString {
	const kept = samples.filter(({ isVertex }, i) => isVertex || i === 0 || i === samples.length - 1);
	return { type: "LineString", coordinates: kept.map(({ at }) => at.map(roundDegrees)) };
}

/** To a metre, as the layers have them. */
function roundDegrees(degrees: number): number {
	return Math.round(degrees * 1e5) / 1e5;
}
