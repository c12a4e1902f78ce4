/** The options that filters offer, and the chips of those in force. */
import { describe, expect, it } from "vitest";
import { FACETS, type Facet, type Filters, NO_FILTERS } from "../../../src/domain/filter.ts";
import { chosenOptions, filterOptions } from "../../../src/features/filters/filter-options.ts";
import { atlas, only } from "../../fixtures/atlas.ts";
import { ofReport } from "../../fixtures/views.ts";
import { messages } from "../../fixtures/words.ts";

const namesOf = (options: ReturnType<typeof filterOptions>) => options.map(({ name }) => name);

describe("A county that no report has an area in", () => {
	const inKalmar = ofReport(2025, { filters: only({ counties: ["kalmar-lan"] }) });

	it("is not offered", () => {
		expect(namesOf(filterOptions(atlas, ofReport(2025), messages.sv, "counties"))).not.toContain("Kalmar län");
	});

	it("can be taken away where it is chosen", () => {
		expect(namesOf(chosenOptions(atlas, inKalmar, messages.sv))).toEqual(["Kalmar län"]);
		expect(namesOf(filterOptions(atlas, inKalmar, messages.sv, "counties"))).toContain("Kalmar län");
	});
});

it("A class that was not in use is offered only where it is chosen", () => {
	const offered = (view: ReturnType<typeof ofReport>) =>
		filterOptions(atlas, view, messages.sv, "classifications").map(({ id }) => id);
	expect(offered(ofReport(2025))).not.toContain("riskomrade");
	expect(offered(ofReport(2025, { filters: only({ classifications: ["riskomrade"] }) }))).toContain("riskomrade");
});

it("No option moves while another is ticked", () => {
	const offered = (facet: Facet, filters: Filters) =>
		filterOptions(atlas, ofReport(2025, { filters }), messages.sv, facet).map(({ id }) => id);
	for (const facet of FACETS) {
		for (const region of atlas.regions) {
			expect(offered(facet, only({ regions: [region.id] })), region.name).toEqual(offered(facet, NO_FILTERS));
		}
	}
});
