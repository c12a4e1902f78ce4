/** A run's figures as JSON, and what has moved from one run to another. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as v from "valibot";
import type { Figure } from "./judged-figures.ts";

/** Below the project. */
export const FIGURES_FILE = "test-results/bench/figures.json";
const ROOT = join(import.meta.dirname, "../..");

/** How far beyond what chance explains a figure has to be off: so rarely that not one of a whole table is off by chance. */
const NOISES = 4;
/** Of what is measured once there is no noise to be had; a machine that is busier moves it by as much. */
const LEAST_SHARE = 0.05;

const figureSchema = v.object({ name: v.string(), value: v.number(), unit: v.string(), noise: v.number() });
const runSchema = v.object({ machine: v.string(), figures: v.array(figureSchema) });
export type SavedRun = v.InferOutput<typeof runSchema>;

export function writeRun({ machine, figures }: { machine: string; figures: readonly Figure[] }): void {
	const kept = figures.map(({ name, value, unit, noise }) => ({ name: name.trim(), value, unit, noise }));
	const path = join(ROOT, FIGURES_FILE);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, `${JSON.stringify({ machine, figures: kept }, undefined, "\t")}\n`);
}

/** From a path as the reader wrote it. */
export function readRun(path: string): SavedRun | { readonly problem: string } {
	try {
		return v.parse(runSchema, JSON.parse(readFileSync(path, "utf8")));
	} catch (error) {
		return { problem: `${path} holds no run to compare with: ${error instanceof Error ? error.message : error}` };
	}
}

/** In lines. Figures that only one of the runs has are no change. */
export function movedFigures(before: SavedRun, now: readonly Figure[]): string {
	const known = new Map(before.figures.map((figure) => [figure.name, figure]));
	const moved = now.flatMap((figure) => {
		const old = known.get(figure.name.trim());
		if (!old || old.unit !== figure.unit || !isMoved(old, figure)) return [];
		const share = old.value === 0 ? "" : ` (${signed((100 * (figure.value - old.value)) / old.value)} %)`;
		return [`${figure.name.trim()}: ${written(old.value)} → ${written(figure.value)} ${figure.unit}${share}`];
	});
	const of = `since a run on ${before.machine}`;
	return moved.length === 0 ? `Nothing has moved beyond noise ${of}` : [`Moved ${of}:`, ...moved].join("\n");
}

type Measure = Pick<Figure, "value" | "noise">;

function isMoved(old: Measure, now: Measure): boolean {
	const chance = NOISES * Math.hypot(old.noise, now.noise);
	return Math.abs(now.value - old.value) > Math.max(chance, LEAST_SHARE * Math.abs(old.value));
}

function written(value: number): string {
	return value.toPrecision(3);
}

function signed(value: number): string {
	return `${value > 0 ? "+" : "−"}${Math.abs(value).toFixed(0)}`;
}
