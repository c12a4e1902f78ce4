/** An exported image: its map looks at what the view is about, its text has space in every format, and its SVG draws what the map does. */
import { Resvg } from "@resvg/resvg-js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { imageText } from "../../../src/features/share/exported-image-text.ts";
import { type ImageCamera, imageCamera } from "../../../src/features/share/image-camera.ts";
import { FORMAT_NAMES, FORMATS, layoutSize } from "../../../src/features/share/image-formats.ts";
import { type ImageLayout, layOutImage, type Measure } from "../../../src/features/share/image-layout.ts";
import { freeSpaceFor, labelBox } from "../../../src/features/share/label-space.ts";
import { mapSvg } from "../../../src/features/share/map-svg.ts";
import { loadWordsOfAll } from "../../../src/i18n/all-languages.ts";
import { dashArray, OUTLINE_SIGNS } from "../../../src/signs/outline-signs.ts";
import { THEMES } from "../../../src/signs/palette.ts";
import { overlap } from "../../../src/signs/place-boxes.ts";
import type { Shape, Text } from "../../../src/signs/shapes.ts";
import { areasInView } from "../../../src/site/areas-in-view.ts";
import { frameOf } from "../../../src/site/view-frame.ts";
import type { View } from "../../../src/state/view.ts";
import { view as anyView } from "../../fixtures/arbitrary-views.ts";
import { atlas, only } from "../../fixtures/atlas.ts";
import { comparing, ofArea, ofMunicipality, ofReport } from "../../fixtures/views.ts";
import { messages } from "../../fixtures/words.ts";

const [shareWords, areaWords] = await Promise.all([loadWordsOfAll("share"), loadWordsOfAll("area")]);
const anyFormat = fc.constantFrom(...FORMAT_NAMES).map((name) => FORMATS[name]);

const measure: Measure = (text, { size }) => text.length * size * 0.5;

function cameraOf(view: View, size = { width: 512, height: 380 }): ImageCamera {
	return imageCamera(frameOf(atlas, view), undefined, view.subject.kind === "comparison", size);
}

function layoutOf(view: View, format: (typeof FORMATS)[keyof typeof FORMATS]): ImageLayout {
	const parts = { share: shareWords[view.locale], area: areaWords[view.locale] };
	const text = imageText(atlas, view, messages[view.locale], parts, {
		address: "https://lagesbild.example.org/rapport/2025/",
		credit: messages[view.locale].map.credit,
		look: cameraOf(view),
	});
	return layOutImage(format, text, THEMES.light, measure);
}

interface PlacedText {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** Every text that begins at its place, wherever its group is. */
function textsIn(shapes: readonly Shape[], x = 0, y = 0): PlacedText[] {
	return shapes.flatMap((shape): PlacedText[] => {
		if (shape.shape === "group" && shape.scale === 1) return textsIn(shape.shapes, x + shape.x, y + shape.y);
		if (shape.shape !== "text" || shape.anchor !== "start") return [];
		const { text, size } = shape satisfies Text;
		const [left, foot] = [x + shape.x, y + shape.y];
		return [{ text, left, right: left + measure(text, shape), top: foot - size * 0.8, bottom: foot + size * 0.2 }];
	});
}

describe("In every format", () => {
	it("text lies within the image, over no other text and not over the map", () => {
		fc.assert(
			fc.property(anyView, anyFormat, (view, format) => {
				const { map, width, height, shapes } = layoutOf(view, format);
				const texts = textsIn(shapes);
				expect(texts.length).toBeGreaterThan(3);
				const boxOfMap = { left: map.x, right: map.x + map.width, top: map.y, bottom: map.y + map.height };
				for (const [i, one] of texts.entries()) {
					expect(one.left >= 0 && one.right <= width && one.top >= 0 && one.bottom <= height, one.text).toBe(true);
					expect(overlap(one, boxOfMap), one.text).toBe(false);
					expect(texts.slice(0, i).filter((other) => overlap(one, other))).toEqual([]);
				}
			}),
			{ numRuns: 60 },
		);
	});

	it("the map has at least two fifths of the image", () => {
		fc.assert(
			fc.property(anyView, anyFormat, (view, format) => {
				const { map } = layoutOf(view, format);
				const { width, height } = layoutSize(format);
				expect(map.width * map.height).toBeGreaterThanOrEqual(0.4 * width * height);
			}),
			{ numRuns: 60 },
		);
	});

	it("all that the view's frame holds is in sight, as near as the image allows", () => {
		fc.assert(
			fc.property(
				anyView,
				fc.integer({ min: 200, max: 900 }),
				fc.integer({ min: 200, max: 900 }),
				(view, width, height) => {
					const { box } = frameOf(atlas, view);
					const camera = cameraOf(view, { width, height });
					const [left, top] = camera.place([box[0], box[3]]);
					const [right, bottom] = camera.place([box[2], box[1]]);
					expect(Math.min(left, top, width - right, height - bottom)).toBeGreaterThan(0);
					expect(Math.max((right - left) / width, (bottom - top) / height)).toBeGreaterThan(0.5);
				},
			),
			{ numRuns: 60 },
		);
	});
});

it("Where the reader has moved the map, the image shows all that the map does", () => {
	const moved = [17.8, 59.2, 18.1, 59.4] as const;
	const { place, size } = imageCamera(frameOf(atlas, ofReport(2025)), [...moved], false, { width: 300, height: 500 });
	const [[left, top], [right, bottom]] = [place([moved[0], moved[3]]), place([moved[2], moved[1]])];
	expect([left, right]).toEqual([expect.closeTo(0), expect.closeTo(size.width)]);
	expect(top).toBeGreaterThan(0);
	expect(bottom).toBeLessThan(size.height);
});

describe("The SVG of the map", () => {
	const svgOf = (view: View) =>
		mapSvg(
			{ atlas, onShow: areasInView(atlas, view), place: undefined, camera: cameraOf(view), theme: THEMES.light },
			{ parts: new Map(), places: [] },
			messages[view.locale],
		).replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ');
	/** Of that part of the drawing. */
	const part = (svg: string, name: string) => svg.split(`data-part="${name}"`)[1]?.split('<g data-part="')[0] ?? "";

	it("is well formed, whatever the view", () => {
		fc.assert(
			fc.property(anyView, (view) => {
				expect(() => new Resvg(svgOf(view))).not.toThrow();
			}),
			{ numRuns: 40 },
		);
	});

	it("draws an assumed boundary in dashes, and a published one whole", () => {
		const dashes = dashArray("assumed", OUTLINE_SIGNS.assumed.width * 4).join(" ");
		const filters = only({ municipalities: ["sodertalje"] });
		expect(svgOf(ofReport(2019, { filters }))).toContain(`stroke-dasharray="${dashes}"`);
		expect(part(svgOf(ofReport(2025, { filters })), "areas")).not.toContain("stroke-dasharray");
	});

	it("outlines the selected area over its casing, and names it", () => {
		const svg = svgOf(ofArea("fittja", 2025));
		const { selected, casing } = THEMES.light;
		expect(svg.indexOf(`stroke="${casing}"`)).toBeLessThan(svg.indexOf(`stroke="${selected}"`));
		expect(part(svg, "names")).toContain(">Fittja</text>");
	});

	it("names no more than twelve areas", () => {
		const svg = svgOf(ofReport(2025, { filters: only({ municipalities: ["stockholm", "huddinge", "botkyrka"] }) }));
		const names = part(svg, "names").match(/<text /g) ?? [];
		expect(names.length).toBeGreaterThan(5);
		expect(names.length).toBeLessThanOrEqual(12);
	});

	it("names every area of a municipality", () => {
		const svg = part(svgOf(ofMunicipality("sodertalje", 2025)), "names");
		for (const name of ["Fornhöjden", "Geneta", "Hovsjö", "Lina", "Ronna", "Saltskog"])
			expect(svg).toContain(`>${name}<`);
	});

	it("from afar marks what left the list with an empty, dashed square, and names it", () => {
		const svg = part(svgOf(comparing(2021, 2023, { filters: only({ changes: ["borta"] }) })), "symbols");
		expect(svg).toContain(`stroke="${THEMES.light.absent}" stroke-width="1" stroke-dasharray="1.6 1.4"`);
		for (const name of ["Charlottesborg", "Edsberg", "Lagersberg", "Östberga"]) expect(svg).toContain(`>${name}<`);
	});

	it("near by marks what changed on a plate above its area", () => {
		const svg = svgOf(comparing(2023, 2025, { filters: only({ municipalities: ["sodertalje"] }), marksMethod: true }));
		expect(part(svg, "marks")).toContain("<rect");
	});
});

it("Names on a map keep within it and off each other, and the first come first", () => {
	const label = fc.record({
		text: fc.string({ minLength: 1, maxLength: 20 }),
		x: fc.integer({ min: -20, max: 420 }),
		y: fc.integer({ min: -20, max: 320 }),
		size: fc.constantFrom(11, 12.5, 15),
	});
	fc.assert(
		fc.property(fc.array(label, { maxLength: 30 }), (labels) => {
			const boxes = freeSpaceFor(labels, [], { width: 400, height: 300 }).map(labelBox);
			for (const [i, box] of boxes.entries()) {
				expect(box.left >= 0 && box.top >= 0 && box.right <= 400 && box.bottom <= 300).toBe(true);
				expect(boxes.slice(i + 1).some((other) => overlap(box, other))).toBe(false);
			}
			const [first] = labels;
			const alone = first && freeSpaceFor([first], [], { width: 400, height: 300 });
			if (first && alone?.length) expect(boxes[0]).toEqual(alone.map(labelBox)[0]);
		}),
	);
});
