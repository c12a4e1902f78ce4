/** The list of pages: nothing that a path can name is missing, nothing is there twice, and each is a file that its address leads to. */
import { describe, expect, it } from "vitest";
import { LOCALES } from "../../../src/domain/locale.ts";
import { fileOf, listEmbeds, subjects, viewOf } from "../../../src/prerender/page-list.ts";
import { parseView } from "../../../src/state/view-url.ts";
import { atlas } from "../../fixtures/atlas.ts";
import { addressed } from "../../fixtures/views.ts";

const views = LOCALES.flatMap((locale) => subjects(atlas).map((subject) => viewOf(locale, subject)));
const files = views.map(fileOf);

describe("The list of pages", () => {
	it("has the start, six reports, thirty pairs of reports, each area and municipality in each report, the place in each, and four texts", () => {
		const { areas, municipalities } = atlas;
		expect(views).toHaveLength(2 * (1 + 6 + 30 + 6 * municipalities.length + 6 * areas.length + 6 + 4));
	});

	it("has no page twice", () => {
		expect(new Set(files).size).toBe(files.length);
	});

	it("gives each page the file that its address leads to", () => {
		const read = files.map((file) => parseView(atlas, addressed(`/${file}`)));
		expect(read).toEqual(views.map((view) => ({ view, problems: [] })));
	});

	it("has each of them but the texts for embedding as well, and the areas and municipalities with their report left open", () => {
		const { areas, municipalities } = atlas;
		const inFrames = LOCALES.flatMap((locale) => listEmbeds(atlas, locale));
		expect(inFrames).toHaveLength(2 * (1 + 6 + 30 + 7 * municipalities.length + 7 * areas.length + 7));
		expect(new Set([...inFrames.map(fileOf), ...files]).size).toBe(inFrames.length + files.length);
		const read = inFrames.map((view) => parseView(atlas, addressed(`/${fileOf(view)}`)));
		expect(read).toEqual(inFrames.map((view) => ({ view, problems: [] })));
	});

	it.each([
		"index.html",
		"en/index.html",
		"omrade/andersberg/2025/index.html",
		"en/compare/2025-2015/index.html",
		"om/index.html",
		"en/privacy/index.html",
	])("holds %s", (file) => {
		expect(files).toContain(file);
	});
});
