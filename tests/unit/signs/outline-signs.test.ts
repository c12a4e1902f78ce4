/** How outlines are drawn: the same dashes and ends wherever they are, and samples of line that show them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LAYERS } from "../../../src/map/ids.ts";
import { boundaryStates, HIDDEN } from "../../../src/signs/boundary-state.ts";
import {
	dashArray,
	OUTLINE_KINDS,
	OUTLINE_SIGNS,
	type OutlineKind,
	outlineOf,
	outlineSample,
	outlineStroke,
} from "../../../src/signs/outline-signs.ts";
import { areasInView } from "../../../src/site/areas-in-view.ts";
import { outlineAttributes } from "../../../src/site/outline-line.tsx";
import { view as anyView } from "../../fixtures/arbitrary-views.ts";
import { atlas } from "../../fixtures/atlas.ts";
import { outlinesIn, previewOf } from "../../fixtures/preview-images.ts";
import { ofArea } from "../../fixtures/views.ts";
import { STYLES } from "../map/painted.ts";

const kind = fc.constantFrom(...OUTLINE_KINDS);
/** Dash and gap in widths of the line, as an SVG has them in units. */
const inWidths = (dashes: string | undefined, width: number) =>
	dashes?.split(" ").map((part) => Number((Number(part) / width).toFixed(3)));

describe("The dashes of an outline are those of its sign", () => {
	it.each([
		[LAYERS.line, "published"],
		[LAYERS.assumedLine, "assumed"],
		[LAYERS.absentLine, "absent"],
		[LAYERS.otherLine, "other"],
		[LAYERS.emphasis, "published"],
		[LAYERS.assumedEmphasis, "assumed"],
	] as const)("on the map: %s", (id, outline) => {
		const { paint, layout } = STYLES.light.layers.find((layer) => layer.id === id) ?? {};
		expect(paint).toMatchObject({ ...(OUTLINE_SIGNS[outline].dashes && { "line-dasharray": dashArray(outline, 1) }) });
		expect(paint && "line-dasharray" in paint).toBe(OUTLINE_SIGNS[outline].dashes !== undefined);
		expect(layout).toMatchObject({ "line-cap": OUTLINE_SIGNS[outline].cap });
	});

	it.each([
		["assumed", ofArea("husby", 2019)],
		["absent", ofArea("andersberg", 2025)],
	] as const)("in the preview image of a link: %s", (outline, view) => {
		const svg = previewOf(view);
		const lines = [...svg.matchAll(/stroke-width="([\d.]+)"[^>]* stroke-dasharray="([\d. ]+)"/g)];
		expect(outlinesIn(svg)).toContain("stroke-dasharray");
		// The outline and the piece of line that explains it.
		expect(lines.map(([, width, dashes]) => inWidths(dashes, Number(width)))).toEqual([
			OUTLINE_SIGNS[outline].dashes,
			OUTLINE_SIGNS[outline].dashes,
		]);
	});

	it.each(OUTLINE_KINDS)("in the page: %s", (outline) => {
		const { strokeWidth, strokeDasharray, strokeLinecap } = outlineAttributes(outline);
		const { dashes, cap } = OUTLINE_SIGNS[outline];
		expect(inWidths(strokeDasharray, strokeWidth)).toEqual(dashes && [...dashes]);
		expect(strokeLinecap).toBe(cap);
	});

	it("at any width", () => {
		fc.assert(
			fc.property(kind, fc.integer({ min: 1, max: 20 }), (outline, width) => {
				const stroke = outlineStroke(outline, "black", width);
				const { dashes = [], cap } = OUTLINE_SIGNS[outline];
				expect(stroke).toEqual({ colour: "black", width, dashes: dashes.map((part) => part * width), cap });
			}),
		);
	});
});

describe("A sample of an outline", () => {
	const sampleOf = (outline: OutlineKind, length: number) => {
		const { from, to, stroke } = outlineSample(outline, "black", { y: 0, length });
		return { from, to, width: stroke.width };
	};
	const samples = (check: (outline: OutlineKind, length: number) => void) =>
		fc.assert(fc.property(kind, fc.integer({ min: 12, max: 100 }), check));

	it("lies in the middle of its space, round ends included", () => {
		samples((outline, length) => {
			const { from, to, width } = sampleOf(outline, length);
			const end = OUTLINE_SIGNS[outline].cap === "round" ? width / 2 : 0;
			expect(from - end).toBeGreaterThanOrEqual(0);
			expect(to - from).toBeGreaterThan(0);
			expect(from).toBeCloseTo(length - to, 9);
		});
	});

	it("begins and ends with a dash, and has as many as fit", () => {
		samples((outline, length) => {
			const { from, to, width } = sampleOf(outline, length);
			const [dash, gap] = dashArray(outline, width);
			if (dash === undefined || gap === undefined) return;
			const further = (to - from - dash) / (dash + gap);
			expect(further).toBeCloseTo(Math.round(further), 9);
			const end = OUTLINE_SIGNS[outline].cap === "round" ? width : 0;
			expect(length - (to - from) - end).toBeLessThan(dash + gap);
		});
	});

	it("is whole where the line is", () => {
		expect(sampleOf("published", 16)).toEqual({ from: 0, to: 16, width: 2 });
	});

	it("shows the dashes of a legend's 16 pixels: two of an assumed outline, three of the others", () => {
		const dashesIn = (outline: OutlineKind) => {
			const { from, to, width } = sampleOf(outline, 16);
			const [dash = 0, gap = 0] = dashArray(outline, width);
			return Math.round((to - from + gap) / (dash + gap));
		};
		expect((["assumed", "absent", "other"] as const).map(dashesIn)).toEqual([2, 3, 3]);
	});
});

describe("A boundary version", () => {
	it("has no outline where it is hidden", () => {
		expect(outlineOf(HIDDEN)).toBeUndefined();
	});

	it("has one in every view that shows it", () => {
		fc.assert(
			fc.property(anyView, (view) => {
				const states = [...boundaryStates(atlas, areasInView(atlas, view)).values()];
				expect(states.filter((state) => outlineOf(state) === undefined)).toEqual([]);
			}),
		);
	});
});
