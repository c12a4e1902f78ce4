/** Counts with their labels: on one page a label has one count, wherever it stands. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { View } from "../../../src/state/view.ts";
import { viewOrText as anyView } from "../../fixtures/arbitrary-views.ts";
import { atlas } from "../../fixtures/atlas.ts";
import { elementsIn, pageHtml, textsIn } from "../../fixtures/page-html.tsx";
import { comparing } from "../../fixtures/views.ts";

/** Stockholm is a municipality and a police region: of a place, the heading over it says which is meant. */
const PLACES: readonly string[] = [...atlas.regions, ...atlas.municipalities].map(({ name }) => name);

/** Beside the table the filters stand open. */
const BESIDE_FILTERS = { layout: "table" } as const;

/** What an element calls the number that it ends with: "Delat område 4". */
function labelledCounts(html: string): [label: string, count: number][] {
	return elementsIn(html, "h1", "h2", "h3", "summary", "label").flatMap((element): [string, number][] => {
		const [count = "", ...label] = textsIn(element).toReversed();
		const isPlace = PLACES.includes(label.join(" "));
		return /^\d+$/.test(count) && label.length > 0 && !isPlace ? [[label.toReversed().join(" "), Number(count)]] : [];
	});
}

async function countsByLabel(view: View): Promise<Map<string, Set<number>>> {
	const byLabel = new Map<string, Set<number>>();
	for (const [label, count] of labelledCounts(await pageHtml(view))) {
		byLabel.set(label, (byLabel.get(label) ?? new Set()).add(count));
	}
	return byLabel;
}

describe("The same label has the same count", () => {
	it.each([
		["with splits", comparing(2023, 2025, BESIDE_FILTERS)],
		["with splits, back in time", comparing(2025, 2023, BESIDE_FILTERS)],
		["over all reports", comparing(2015, 2025, { locale: "en", ...BESIDE_FILTERS })],
	])("in a comparison %s", async (_, view) => {
		const counts = await countsByLabel(view);
		expect(counts.size).toBeGreaterThan(10);
		expect([...counts].filter(([, { size }]) => size > 1)).toEqual([]);
	});

	it("whatever the view", async () => {
		await fc.assert(
			fc.asyncProperty(anyView, async (view) => {
				expect([...(await countsByLabel(view))].filter(([, { size }]) => size > 1)).toEqual([]);
			}),
			{ numRuns: 40 },
		);
	});
});
