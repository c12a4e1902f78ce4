/** Previews as files: their size in pixels and bytes, the same each time, and drawn with the site's typeface. */
import { inflateSync } from "node:zlib";
import { Resvg } from "@resvg/resvg-js";
import { describe, expect, it } from "vitest";
import { viewOf } from "../../../src/prerender/page-list.ts";
import { PREVIEW_SIZE, previews } from "../../../src/prerender/preview/preview-list.ts";
import { drawPreview, PREVIEW_FONTS } from "../../../vite-plugins/draw-preview.ts";
import { indexedPng } from "../../../vite-plugins/indexed-png.ts";
import { atlas } from "../../fixtures/atlas.ts";
import { pictureOf, textsIn } from "../../fixtures/pictures.ts";
import { ofArea, ofReport } from "../../fixtures/views.ts";

const all = previews(atlas).map(({ locale, pictured }) => viewOf(locale, pictured));
const sample = all.filter((_, i) => i % 40 === 0);

describe("A preview's file", () => {
	it("is a PNG of the size that pages state", async () => {
		const png = await drawPreview(pictureOf(ofReport(2019)));
		expect(png.toString("latin1", 1, 4)).toBe("PNG");
		expect({ width: png.readUInt32BE(16), height: png.readUInt32BE(20) }).toEqual(PREVIEW_SIZE);
	});

	it("has at most 60 kB on average", async () => {
		const sizes = await Promise.all(sample.map(async (view) => (await drawPreview(pictureOf(view))).length));
		expect(sizes.reduce((sum, size) => sum + size, 0) / sizes.length).toBeLessThan(60_000);
	});

	it("has the same bytes each time, and others for another area", async () => {
		const [once, again, other] = await Promise.all(
			[ofArea("husby", 2019), ofArea("husby", 2019), ofArea("rosengard", 2019)].map((view) =>
				drawPreview(pictureOf(view)),
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
		const columns = all.flatMap((view) => textsIn(pictureOf(view))).filter(({ x }) => x > 0);
		const lines = new Map(columns.map((line) => [line.element.replace(/ y="\d+"/, ""), line]));
		const wrong = [...lines.values()].filter(({ x, element }) => {
			const right = rightOf(element);
			return right === undefined || right > (x < 672 ? 640 : 1170);
		});
		expect(wrong).toEqual([]);
	});
});

describe("A PNG with a palette", () => {
	/** Colours of a PNG of one row, as red, green and blue. */
	function row(png: Buffer): number[][] {
		const part = (type: string) => {
			const at = png.indexOf(type);
			return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
		};
		const palette = part("PLTE");
		return [...inflateSync(part("IDAT")).subarray(1)].map((place) => [...palette.subarray(place * 3, place * 3 + 3)]);
	}

	it("has the colours that it was given", async () => {
		const pixels = Uint8Array.from([1, 2, 3, 255, 200, 100, 50, 255, 1, 2, 3, 255]);
		expect(row(await indexedPng(pixels, 3, 1))).toEqual([
			[1, 2, 3],
			[200, 100, 50],
			[1, 2, 3],
		]);
	});

	it("has nearly those where they are more than a palette holds", async () => {
		const colours = Array.from({ length: 1000 }, (_, i) => [i % 256, Math.floor(i / 4), 7]);
		const drawn = row(await indexedPng(Uint8Array.from(colours.flatMap((colour) => [...colour, 255])), 1000, 1));
		const furthest = Math.max(
			...colours.flatMap((colour, i) => colour.map((part, j) => Math.abs(part - (drawn[i]?.[j] ?? 999)))),
		);
		expect(furthest).toBeLessThan(32);
	});
});
