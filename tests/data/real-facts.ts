/** The facts as they stand in the repository, and the files that are built of them. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as v from "valibot";
import { buildGeodata, type Files } from "../../geodata/pipeline/build-geodata.ts";
import type { Facts } from "../../geodata/pipeline/facts.ts";
import { readFacts } from "../../geodata/pipeline/read-facts.ts";
import { type Dataset, datasetSchema } from "../../src/domain/dataset.ts";
import { wording } from "../fixtures/words.ts";

export function realFacts(): Facts {
	const read = readFacts((file) =>
		readFileSync(fileURLToPath(new URL(`../../geodata/${file}`, import.meta.url)), "utf8"),
	);
	if ("facts" in read) return read.facts;
	throw new Error(read.problems.map((problem) => problem.message).join("\n"));
}

export function builtFiles(facts: Facts): Files {
	const result = buildGeodata(facts, wording);
	if ("files" in result) return result.files;
	throw new Error(result.problems.map((problem) => `${problem.rule}: ${problem.message}`).join("\n"));
}

let files: Files | undefined;

/** Of the real facts; built once for all the tests that ask. */
export function realFiles(): Files {
	files ??= builtFiles(realFacts());
	return files;
}

export function textOf(files: Files, path: string): string {
	const text = files.get(path);
	if (text === undefined) throw new Error(`${path} is not built`);
	return text;
}

export function datasetOf(files: Files): Dataset {
	return v.parse(datasetSchema, JSON.parse(textOf(files, "dataset.json")));
}
