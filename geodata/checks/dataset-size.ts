/** The dataset stays small enough to come with the page: at most 60 kB gzipped, all reports (1 kB is 1 000 bytes). */
import { gzipSync } from "node:zlib";
import { type Problem, problems } from "../problem.ts";

const LIMIT_KB = 60;

export function datasetSizeWithin(json: string): Problem[] {
	const size = gzipSync(json, { level: 9 }).length / 1000;
	if (size <= LIMIT_KB) return [];
	return problems("dataset-size", [
		`dataset.json: is ${size.toFixed(1)} kB gzipped, over the ${LIMIT_KB} kB it may be.`,
	]);
}
