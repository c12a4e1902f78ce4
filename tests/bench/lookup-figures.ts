/** The figures of looking up whole files: places a second, and that memory does not grow with the file. */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { GOALS, LOOKUP_FEW, LOOKUP_MANY } from "./goals.ts";
import { type Figure, limitFigure } from "./judged-figures.ts";
import type { LookupRun } from "./lookup-run.ts";

export function lookupFigures(): Figure[] {
	const [few, many] = [runOf(LOOKUP_FEW), runOf(LOOKUP_MANY)];
	const megabytes = ({ peak }: LookupRun) => `${peak.toFixed(0)} MB`;
	return [
		limitFigure(`${many.rows} places looked up, in one report`, many.rows / many.seconds, {
			unit: "a second",
			measured: `${many.seconds.toFixed(1)} s, result of ${many.written.toFixed(0)} MB`,
		}),
		limitFigure("  memory beyond that of a small file", Math.max(0, many.peak - few.peak), {
			unit: "MB",
			limit: GOALS.lookupMemory,
			measured: `${megabytes(many)}, ${few.rows} places ${megabytes(few)}`,
		}),
	];
}

function runOf(places: number): LookupRun {
	const script = join(import.meta.dirname, "lookup-run.ts");
	const { stdout, stderr, status } = spawnSync(process.execPath, ["--import", "tsx", script, String(places)], {
		encoding: "utf8",
	});
	if (status !== 0) throw new Error(`Looking up ${places} places failed: ${stderr}`);
	return JSON.parse(stdout) as LookupRun;
}
