/**
 * From facts to the finished files, or to everything that is wrong with the facts: pure, so that it can be tested.
 * Reading and writing files is left to `build.ts`.
 */
import { type Atlas, createAtlas } from "../../src/domain/atlas.ts";
import { writePublishedData } from "../../src/domain/export/data-package.ts";
import type { ExportWording } from "../../src/domain/export/wording.ts";
import { datasetSizeWithin } from "../checks/dataset-size.ts";
import { checkDataset, checkFacts } from "../checks/run-checks.ts";
import type { Problem } from "../problem.ts";
import { assembleDataset } from "./assemble-dataset.ts";
import type { Facts } from "./facts.ts";
import { listChanges } from "./list-changes.ts";

/** The text of each file by its path below `geodata/dist/`. */
export type Files = ReadonlyMap<string, string>;

interface Built {
	readonly files: Files;
	/** Of the same facts: files that are no text are made of it. */
	readonly atlas: Atlas;
}

/** `wording`: what the files say in words, which the pipeline does not know. */
export function buildGeodata(facts: Facts, wording: ExportWording): { problems: Problem[] } | Built {
	const assembled = assembleDataset(facts);
	const problems = [
		...checkFacts(facts),
		...("problems" in assembled ? assembled.problems : checkDataset(assembled.dataset, facts)),
	];
	if ("problems" in assembled || problems.length > 0) return { problems };

	const tooLarge = datasetSizeWithin(assembled.text);
	if (tooLarge.length > 0) return { problems: tooLarge };

	const atlas = createAtlas(assembled.dataset);
	const published = [...writePublishedData(atlas, wording)].map(([name, text]) => [`data/${name}`, text] as const);
	const changes = JSON.stringify(listChanges(facts));
	return { files: new Map([["dataset.json", assembled.text], ["data-changes.json", changes], ...published]), atlas };
}
