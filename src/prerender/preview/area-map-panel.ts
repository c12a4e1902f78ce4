/** The map panel of an area: its outline at its true shape as the map draws it, with a scale and a key to its line. */
import type { Atlas } from "../../domain/atlas.ts";
import { unionOfBoxes } from "../../domain/boxes.ts";
import type { Assessment } from "../../domain/dataset.ts";
import { assessedIn, nearestListing, standing } from "../../domain/lineage.ts";
import { metreAt, worldSize } from "../../domain/mercator.ts";
import type { Messages } from "../../i18n/words.ts";
import { zoomToFit } from "../../signs/extents.ts";
import { outlinePath, viewportFor } from "../../signs/outline-path.ts";
import { outlineColour, outlineSample, outlineStroke } from "../../signs/outline-signs.ts";
import { THEMES } from "../../signs/palette.ts";
import { shapesSvg, strokeAttributes } from "../../signs/shapes-svg.ts";
import { classShape, UNITS } from "./class-fills.ts";
import type { PreviewSubject } from "./preview-list.ts";
import { textLine } from "./text-block.ts";

export interface Rect {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

const theme = THEMES.light;
/** Lines are thicker than on the map, since a preview is shown small; a casing is twice as wide as its line. */
const LINE = 4.5;
const KEY_LENGTH = 50;
/** Metres, of which the largest that fits is the scale's. */
const SCALES = [1000, 500, 200, 100, 50];
const LONGEST_SCALE = 140;
/** What the two lines below the outline take. */
const FOOT = 104;
const NOTE = { size: 20, colour: theme.place };

export function areaMapPanel(
	atlas: Atlas,
	{ area, year }: Extract<PreviewSubject, { kind: "area" }>,
	words: Messages,
	rect: Rect,
): string {
	const assessed = assessedIn(standing(atlas, area, year));
	const absent = assessed.length === 0 ? nearestListing(atlas, area, year) : undefined;
	const drawn = absent ? [absent] : assessed;
	const box = unionOfBoxes(drawn.map(({ boundary }) => atlas.boundary(boundary).bbox));
	if (!box) throw new Error(`No report has ever listed ${area}`);
	const space = { ...rect, height: rect.height - FOOT };
	const zoom = zoomToFit(box, space);
	const viewport = viewportFor(box, zoom + Math.log2(UNITS));
	const [left, top] = [
		rect.x + (space.width - viewport.width / UNITS) / 2,
		rect.y + (space.height - viewport.height / UNITS) / 2,
	].map((side) => side.toFixed(1));
	const shapes = drawn.map((assessment) => {
		const path = outlinePath(atlas.boundary(assessment.boundary), viewport);
		return absent ? absentShape(path) : listedShape(path, assessment);
	});
	return [
		`<g data-part="outline" transform="translate(${left} ${top}) scale(${1 / UNITS})" fill-rule="evenodd" stroke-linejoin="round">${shapes.join("")}</g>`,
		drawn[0] ? key(atlas, drawn[0], absent !== undefined, words, rect) : "",
		scaleBar(words, rect, zoom, (box[1] + box[3]) / 2),
	].join("");
}

function listedShape(path: string, { classification, boundaryBasis }: Assessment): string {
	const line = outlineColour(boundaryBasis, theme, classification);
	const width = LINE * UNITS;
	return [
		classShape(`path d="${path}"`, classification, "outline"),
		`<path d="${path}" fill="none" stroke="${theme.casing}" stroke-width="${width * 2}"/>`,
		`<path d="${path}" fill="none"${strokeAttributes(outlineStroke(boundaryBasis, line, width))}/>`,
	].join("");
}

function absentShape(path: string): string {
	const stroke = outlineStroke("absent", theme.absent, LINE * UNITS);
	return `<path d="${path}" fill="${theme.casing}" fill-opacity="0.6"${strokeAttributes(stroke)}/>`;
}

/** A piece of the line with whose it is. */
function key(atlas: Atlas, { boundary, boundaryBasis }: Assessment, isAbsent: boolean, words: Messages, rect: Rect) {
	const outline = isAbsent ? "absent" : boundaryBasis;
	const { published } = atlas.boundary(boundary);
	const text = outline === "assumed" ? words.legend.assumed : words.area.boundaryPublished(published);
	const y = rect.y + rect.height;
	return [
		shapesSvg([outlineSample(outline, theme.place, { x: rect.x, y: y - 6, length: KEY_LENGTH }, LINE)]),
		textLine(text, rect.x + KEY_LENGTH + 12, y, NOTE),
	].join("");
}

function scaleBar({ format }: Messages, { x, y, height }: Rect, zoom: number, latitude: number): string {
	const metresPerPixel = 1 / (metreAt(latitude) * worldSize(zoom));
	const metres = SCALES.find((length) => length / metresPerPixel <= LONGEST_SCALE) ?? 50;
	const length = Math.round(metres / metresPerPixel);
	const foot = y + height - 38;
	const text = metres < 1000 ? `${format.number(metres)} m` : `${format.number(metres / 1000)} km`;
	return [
		`<path d="M${x + 1} ${foot - 9}v9h${length}v-9" fill="none" stroke="${theme.place}" stroke-width="2.5"/>`,
		textLine(text, x + length + 13, foot, NOTE),
	].join("");
}
