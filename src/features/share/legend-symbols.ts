/** The signs of the legend as a picture has them: the page's marks are stylesheets, so they are drawn again from the same shapes. */
import type { Classification } from "../../domain/classification.ts";
import { CHANGE_MARK_SIZE, CHANGE_MARKS, type MarkedKind } from "../../signs/change-symbols.ts";
import { PATTERN_SIZE, PATTERNS } from "../../signs/class-patterns.ts";
import {
	dashArray,
	OUTLINE_SIGNS,
	type OutlineKind,
	outlineColour,
	outlineSample,
	SAMPLE_CLASS,
} from "../../signs/outline-signs.ts";
import type { Theme } from "../../signs/palette.ts";
import type { LegendEntry } from "../../site/legend-entries.ts";

/** The side of the square that each sign is drawn in, in CSS pixels. */
export const SIGN = 18;

/** Draws at the context's origin and leaves the context as it was. */
export function drawSign(context: CanvasRenderingContext2D, entry: LegendEntry, theme: Theme): void {
	context.save();
	switch (entry.sign) {
		case "class":
			drawClass(context, entry.classification, theme);
			break;
		case "outline":
			drawOutline(context, entry.outline, theme);
			break;
		case "change":
			drawChange(context, entry.kind, theme);
			break;
	}
	context.restore();
}

function drawClass(context: CanvasRenderingContext2D, classification: Classification, theme: Theme): void {
	const { fill, mark } = theme.classes[classification];
	context.beginPath();
	context.roundRect(0, 0, SIGN, SIGN, 3);
	context.clip();
	context.fillStyle = fill;
	context.fillRect(0, 0, SIGN, SIGN);
	const path = PATTERNS[classification];
	if (path === undefined) return;
	const tile = new Path2D(path);
	context.fillStyle = mark;
	for (let y = 0; y < SIGN; y += PATTERN_SIZE) {
		for (let x = 0; x < SIGN; x += PATTERN_SIZE) {
			context.save();
			context.translate(x, y);
			context.fill(tile);
			context.restore();
		}
	}
}

function drawOutline(context: CanvasRenderingContext2D, outline: OutlineKind, theme: Theme): void {
	const { from, to, width } = outlineSample(outline, SIGN);
	context.strokeStyle = outlineColour(outline, theme, SAMPLE_CLASS);
	context.lineWidth = width;
	context.lineCap = OUTLINE_SIGNS[outline].cap;
	context.setLineDash(dashArray(outline, width));
	context.beginPath();
	context.moveTo(from, SIGN / 2);
	context.lineTo(to, SIGN / 2);
	context.stroke();
}

function drawChange(context: CanvasRenderingContext2D, kind: MarkedKind, theme: Theme): void {
	context.strokeStyle = theme.label;
	context.lineWidth = 1.5;
	context.beginPath();
	context.arc(SIGN / 2, SIGN / 2, SIGN / 2 - 1, 0, 2 * Math.PI);
	context.stroke();
	const size = SIGN - 7;
	context.translate((SIGN - size) / 2, (SIGN - size) / 2);
	context.scale(size / CHANGE_MARK_SIZE, size / CHANGE_MARK_SIZE);
	context.fillStyle = theme.label;
	context.fill(new Path2D(CHANGE_MARKS[kind]), "evenodd");
}
