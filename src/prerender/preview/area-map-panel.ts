/** The map panel of an area: its outline as the map draws and frames it, on its ground, with a scale and a key to its line. */
import type { Atlas } from "../../domain/atlas.ts";
import { overlap } from "../../domain/boxes.ts";
import type { Assessment } from "../../domain/dataset.ts";
import { metreAt, worldSize } from "../../domain/mercator.ts";
import type { Messages } from "../../i18n/words.ts";
import { zoomToFit } from "../../signs/extents.ts";
import { drawnOf, frameOfArea } from "../../signs/frames.ts";
import { GROUND_LINES, type Ground, groundAround, groundColour } from "../../signs/ground.ts";
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
/** What the two lines below the map take, and from its side to them. */
const FOOT = 96;
const INSET = 44;
/** Of the ground's lines, since a preview is shown small. */
const GROUND_ENLARGED = 1.5;
/** How much of its colours is left of a class's fill, and of what lies beside the area. */
const [FILL, NEIGHBOURS] = [0.75, 0.4];
const NOTE = { size: 20, colour: theme.place };

export function areaMapPanel(
	atlas: Atlas,
	{ area, year }: Extract<PreviewSubject, { kind: "area" }>,
	words: Messages,
	ground: Ground,
	rect: Rect,
): string {
	const drawn = drawnOf(atlas, area, year);
	const [first] = drawn;
	if (!first) throw new Error(`No report has ever listed ${area}`);
	const isListed = first.year === year;
	const map = { ...rect, height: rect.height - FOOT };
	const frame = frameOfArea(atlas, area, year);
	const zoom = zoomToFit(frame, map);
	const viewport = viewportFor(frame, zoom + Math.log2(UNITS));
	const [left, top] = [(map.width - viewport.width / UNITS) / 2, (map.height - viewport.height / UNITS) / 2].map(
		(side) => side.toFixed(1),
	);
	const around = groundAround(frame);
	const neighbours = atlas
		.assessmentsIn(year)
		.filter((one) => !drawn.includes(one) && overlap(atlas.boundary(one.boundary).bbox, around));
	const pathOf = ({ boundary }: Assessment) => outlinePath(atlas.boundary(boundary), viewport);
	const shapeOf = (one: Assessment) => (isListed ? listedShape(pathOf(one), one) : absentShape(pathOf(one)));
	const foot = { ...rect, x: rect.x + INSET, height: rect.height - INSET / 2 };
	return [
		`<svg x="${map.x}" y="${map.y}" width="${map.width}" height="${map.height}" overflow="hidden">`,
		`<g transform="translate(${left} ${top}) scale(${1 / UNITS})" fill-rule="evenodd" stroke-linejoin="round">`,
		`<g data-part="ground">${ground(around, viewport, 1).map(groundShape).join("")}</g>`,
		`<g data-part="neighbours">${neighbours.map((one) => neighbourShape(pathOf(one), one)).join("")}</g>`,
		`<g data-part="outline">${drawn.map(shapeOf).join("")}</g>`,
		"</g></svg>",
		`<path d="M${rect.x} ${rect.y + map.height}h${map.width}" stroke="${theme.border}"/>`,
		key(atlas, first, !isListed, words, foot),
		scaleBar(words, foot, zoom, (frame[1] + frame[3]) / 2),
	].join("");
}

function groundShape({ kind, d }: ReturnType<Ground>[number]): string {
	const colour = groundColour(theme, kind);
	if (kind === "water") return `<path d="${d}" fill="${colour}"/>`;
	return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${GROUND_LINES[kind] * GROUND_ENLARGED * UNITS}"/>`;
}

/** The ground reads through it. */
function listedShape(path: string, { classification, boundaryBasis }: Assessment): string {
	const line = outlineColour(boundaryBasis, theme, classification);
	const width = LINE * UNITS;
	return [
		classShape(`path d="${path}" fill-opacity="${FILL}"`, classification, "outline"),
		`<path d="${path}" fill="none" stroke="${theme.casing}" stroke-width="${width * 2}"/>`,
		`<path d="${path}" fill="none"${strokeAttributes(outlineStroke(boundaryBasis, line, width))}/>`,
	].join("");
}

/** In its class's colour, but without what draws the eye. */
function neighbourShape(path: string, { classification }: Assessment): string {
	const { fill, line } = theme.classes[classification];
	return `<path d="${path}" fill="${fill}" fill-opacity="${NEIGHBOURS}" stroke="${line}" stroke-opacity="${NEIGHBOURS}" stroke-width="${(LINE * UNITS) / 2}"/>`;
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
