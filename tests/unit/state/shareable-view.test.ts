/** A link that is passed on keeps its meaning when the next report comes. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shareableView } from "../../../src/state/shareable-view.ts";
import { START } from "../../../src/state/view.ts";
import { formatView, parseView } from "../../../src/state/view-url.ts";
import { viewOrText as anyView } from "../../fixtures/arbitrary-views.ts";
import { atlas, atlasWith, dataset, only, year } from "../../fixtures/atlas.ts";
import { addressed } from "../../fixtures/views.ts";

describe("The shareable form of a view", () => {
	it("names the newest report where the start page does not, with filters, layout and camera as they stand", () => {
		const view = {
			...START,
			filters: only({ regions: ["syd"] }),
			layout: "table",
			camera: { zoom: 9, lat: 55.6, lng: 13 },
		} as const;
		expect(formatView(shareableView(atlas, view))).toBe("/rapport/2025/?region=syd&vy=tabell#karta=9/55.6/13");
	});

	it("shows the same report when a newer one has come", () => {
		const [newest] = dataset.reports.toSorted((a, b) => b.year - a.year);
		if (!newest) throw new Error("There is no report");
		const later = atlasWith({ reports: [...dataset.reports, { ...newest, year: 2027 as typeof newest.year }] });
		const address = formatView(shareableView(atlas, START));
		expect(parseView(later, addressed(address)).view.subject).toEqual({ kind: "report", year: year(2025) });
	});

	it("is the view itself wherever the address names what it shows", () => {
		fc.assert(
			fc.property(anyView, (view) => {
				fc.pre(view.subject.kind !== "newest");
				expect(shareableView(atlas, view)).toBe(view);
			}),
		);
	});
});
