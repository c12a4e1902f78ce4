import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { type Dataset, datasetSchema } from "../../../src/domain/dataset.ts";
import { build } from "./small-country.ts";

const { files } = build();
const dataset: Dataset = v.parse(datasetSchema, JSON.parse(files.get("dataset.json") ?? ""));

describe("The assembled dataset", () => {
	it("leaves out what a report does not state", () => {
		expect(Object.keys(dataset.reports[2] ?? {})).not.toContain("referenceNumber");
	});

	it("keeps what a report states", () => {
		expect(dataset.reports[1]).toMatchObject({ referenceNumber: "A1/2023", sourceUrl: "https://example.org/2023" });
	});

	it("says where the police organisation is known, and only there", () => {
		const known = dataset.assessments.filter((assessment) => assessment.police).map((assessment) => assessment.year);
		expect(new Set(known)).toEqual(new Set([2023, 2025]));
	});

	it("makes ids of municipalities, counties and regions from their names", () => {
		expect(dataset.municipalities[1]?.id).toBe("soderby");
		expect(dataset.counties[1]?.id).toBe("sodra-lan");
		expect(dataset.regions[1]?.id).toBe("beta");
	});

	it("places the inner point of a square in its middle", () => {
		const boundary = dataset.boundaries.find(({ id }) => id === "backen@2023");
		const [west = 0, south = 0, east = 0, north = 0] = boundary?.bbox ?? [];
		expect(boundary?.inner).toEqual([expect.closeTo((west + east) / 2, 4), expect.closeTo((south + north) / 2, 4)]);
	});
});
