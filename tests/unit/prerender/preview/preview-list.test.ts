/** Which preview images there are, and which one each page shows. */
import { describe, expect, it } from "vitest";
import { LOCALES } from "../../../../src/domain/locale.ts";
import { words as sv } from "../../../../src/i18n/sv/main-sv.ts";
import { subjects, viewOf } from "../../../../src/prerender/page-list.ts";
import { previewImage } from "../../../../src/prerender/preview/preview-image.ts";
import {
	PREVIEW_SIZE,
	previewFile,
	previewSubjectOf,
	previews,
} from "../../../../src/prerender/preview/preview-list.ts";
import { START, type View } from "../../../../src/state/view.ts";
import { atlas } from "../../../fixtures/atlas.ts";
import { comparing, ofArea, ofMunicipality, ofReport, ofText } from "../../../fixtures/views.ts";

const files = new Set(previews(atlas).map(({ locale, previewSubject }) => previewFile(locale, previewSubject)));
const site = { base: "/lagesbild/", origin: "https://lagesbild.example" };

function fileFor(view: View): string {
	return previewFile(view.locale, previewSubjectOf(atlas, view));
}

describe("Previews", () => {
	it("are one a language for each area in each report, and for each report", () => {
		expect(files.size).toBe(2 * (81 * 6 + 6));
		expect(previews(atlas)).toHaveLength(files.size);
	});

	it.each([
		[ofArea("husby", 2019), "previews/omrade/husby/2019.png"],
		[ofArea("husby", 2019, { locale: "en" }), "previews/en/area/husby/2019.png"],
		[ofReport(2017), "previews/rapport/2017.png"],
		[START, "previews/rapport/2025.png"],
		[ofMunicipality("botkyrka", 2019), "previews/rapport/2019.png"],
		[comparing(2017, 2019), "previews/rapport/2019.png"],
		[ofText("privacy"), "previews/rapport/2025.png"],
	])("are shown by the pages that they fit", (view, file) => {
		expect(fileFor(view)).toBe(file);
	});

	it("are there for every page", () => {
		const pages = LOCALES.flatMap((locale) => subjects(atlas).map((subject) => viewOf(locale, subject)));
		expect(pages.map(fileFor).filter((file) => !files.has(file))).toEqual([]);
	});
});

describe("A page's head has its preview", () => {
	it("with its whole address, its size and its words", () => {
		expect(previewImage(atlas, ofArea("rinkeby", 2019), sv, site)).toEqual({
			address: "https://lagesbild.example/lagesbild/previews/omrade/rinkeby/2019.png",
			...PREVIEW_SIZE,
			text: "Rinkeby, Stockholm. I rapporten 2019 var området en del av Rinkeby / Tensta. Polisens bedömning 2019: särskilt utsatt område",
		});
	});

	it("not at all where the host is not known", () => {
		expect(previewImage(atlas, ofReport(2019), sv, { ...site, origin: undefined })).toBeUndefined();
	});
});
