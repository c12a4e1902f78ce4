import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { datasetSizeWithin } from "../../../geodata/checks/dataset-size.ts";
import { encodedRings } from "../../../geodata/checks/encoded-rings.ts";
import { type Dataset, datasetSchema } from "../../../src/domain/dataset.ts";
import { build, smallFacts } from "./small-country.ts";

const dataset: Dataset = v.parse(datasetSchema, JSON.parse(build().files.get("dataset.json") ?? ""));

/** The dataset with the first boundary version moved east by millionths of a degree; one is 0.056 m at 59.5° N. */
function moved(millionths: number): Dataset {
	const [first, ...others] = dataset.boundaries;
	if (!first) throw new Error("The dataset has no boundary version");
	const polygons = first.polygons.map((rings) => rings.map(([lng = 0, ...rest]) => [lng + millionths, ...rest]));
	return { ...dataset, boundaries: [{ ...first, polygons }, ...others] };
}

describe("A boundary version of the dataset", () => {
	it("must not be more than a metre off the facts", () => {
		expect(encodedRings(moved(36), smallFacts()).map((problem) => problem.message)).toEqual([
			"facts/boundaries.json item 1 (angen@2023): the dataset is 2.0 m off the boundary version.",
		]);
	});

	it("may be off by as much as rounding takes", () => {
		expect(encodedRings(moved(1), smallFacts())).toEqual([]);
	});
});

describe("The dataset's size", () => {
	it("is refused in a sentence when it is over 60 kB gzipped", () => {
		// Digits of the square roots do not compress well.
		const noise = Array.from({ length: 12_000 }, (_, i) => Math.sqrt(i + 2)).join();
		expect(datasetSizeWithin(noise)[0]?.message).toMatch(/^dataset.json: is \d+\.\d kB gzipped, over the 60 kB/);
	});

	it("is fine below", () => {
		expect(datasetSizeWithin("{}")).toEqual([]);
	});
});
