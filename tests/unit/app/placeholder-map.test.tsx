/** The placeholder map: it comes with the page, and is taken over as it stands. */
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { App, prepareFor } from "../../../src/app/app.tsx";
import { PlaceholderMap } from "../../../src/features/map-pane/late-placeholder.ts";
import { words as sv } from "../../../src/i18n/sv/main-sv.ts";
import { staticThemeStore, staticViewStore } from "../../../src/prerender/static-stores.ts";
import type { View } from "../../../src/state/view.ts";
import { atlas } from "../../fixtures/atlas.ts";
import { ofArea, ofMunicipality, ofReport } from "../../fixtures/views.ts";

async function pageOf(view: View): Promise<string> {
	await Promise.all([prepareFor(view), PlaceholderMap.load()]);
	return renderToString(<App atlas={atlas} store={staticViewStore(view, "/")} themes={staticThemeStore} words={sv} />);
}

const outlinesIn = (page: string) => page.match(/<path data-class="\w+"/g) ?? [];

describe("The placeholder map", () => {
	it("of a report names its police regions", async () => {
		expect(await pageOf(ofReport(2019))).toContain("STOCKHOLM");
	});

	it("of a municipality draws all of its areas", async () => {
		const listed = atlas
			.assessmentsIn(atlas.newest)
			.filter(({ area }) => atlas.whereabouts(area).municipality.id === "norrkoping");
		expect(outlinesIn(await pageOf(ofMunicipality("norrkoping", 2025)))).toHaveLength(listed.length);
	});

	it("of an area draws its neighbours too", async () => {
		expect(outlinesIn(await pageOf(ofArea("alby", 2025))).length).toBeGreaterThan(1);
	});
});
