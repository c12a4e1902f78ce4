/** Previews as files: their size in pixels and bytes, the same each time, and drawn with the site's typeface. */
import { Resvg } from "@resvg/resvg-js";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { viewOf } from "../../../src/prerender/page-list.ts";
import { PREVIEW_SIZE, previews } from "../../../src/prerender/preview/preview-list.ts";
import { drawPreview, PREVIEW_FONTS } from "../../../vite-plugins/draw-preview.ts";
import { atlas } from "../../fixtures/atlas.ts";
import { previewOf, textsIn } from "../../fixtures/preview-images.ts";
import { ofArea, ofReport } from "../../fixtures/views.ts";

const all = previews(atlas).map(({ locale, previewSubject }) => viewOf(locale, previewSubject));
const sample = all.filter((_, i) => i % 40 === 0);

describe("A preview's file", () => {
	it("is a PNG of the size that pages state", async () => {
		const png = await drawPreview(previewOf(ofReport(2019)));
		expect(png.toString("latin1", 1, 4)).toBe("PNG");
		expect({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) }).toEqual(PREVIEW_SIZE);
	});

	it("has exactly the colours that were drawn", async () => {
		const png = await drawPreview(
			'<svg xmlns="http://www.w3.org/2000/svg" width="2" height="1"><path fill="#f6f4ef" d="M0 0h1v1h-1z"/><path fill="#4b8dab" d="M1 0h1v1h-1z"/></svg>',
		);
		expect([...(await sharp(png).raw().toBuffer())]).toEqual([0xf6, 0xf4, 0xef, 0x4b, 0x8d, 0xab]);
	});

	it("has at most 60 kB on average", async () => {
		const sizes = await Promise.all(sample.map(async (view) => (await drawPreview(previewOf(view))).length));
		expect(sizes.reduce((sum, size) => sum + size, 0) / sizes.length).toBeLessThan(60_000);
	});

	it("has the same bytes each time, and others for another area", async () => {
		const [once, again, other] = await Promise.all(
			[ofArea("husby", 2019), ofArea("husby", 2019), ofArea("rosengard", 2019)].map((view) =>
				drawPreview(previewOf(view)),
			),
		);
		expect(again).toEqual(once);
		expect(other).not.toEqual(once);
	});
});

describe("The typeface", () => {
	/** Right edge of an element, in pixels; nothing where no letter of it was drawn. */
	const rightOf = (element: string) => {
		const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" font-family="Source Sans 3">${element}</svg>`;
		const box = new Resvg(svg, { font: { loadSystemFonts: false, fontFiles: PREVIEW_FONTS } }).getBBox();
		return box && box.x + box.width;
	};

	it("has every letter, and no line leaves its column", () => {
		const columns = all.flatMap((view) => textsIn(previewOf(view))).filter(({ x }) => x > 0);
		const lines = new Map(columns.map((line) => [line.element.replace(/ y="\d+"/, ""), line]));
		const wrong = [...lines.values()].filter(({ x, element }) => {
			const right = rightOf(element);
			return right === undefined || right > (x < 672 ? 640 : 1170);
		});
		expect(wrong).toEqual([]);
	});
});
