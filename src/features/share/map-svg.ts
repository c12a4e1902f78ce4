/**
 * The map of an exported image as an SVG, by the signs that the page's map is drawn by: the ground, over it the areas with their
 * outlines, what they are marked with and their names, or from afar the symbols of regions and municipalities.
 */
import type { Atlas } from "../../domain/atlas.ts";
import { overlap } from "../../domain/boxes.ts";
import { CLASSIFICATIONS } from "../../domain/classification.ts";
import type { BoundaryVersionId } from "../../domain/dataset.ts";
import { escapeMarkup } from "../../domain/escape-markup.ts";
import { mercator, metreAt, worldSize } from "../../domain/mercator.ts";
import type { Messages } from "../../i18n/words.ts";
import type { GroundPart, GroundPaths } from "../../map/basemap/ground-paths.ts";
import type { PlaceOnMap } from "../../map/scene.ts";
import type { AreasOnShow } from "../../signs/areas-on-show.ts";
import { type BoundaryState, boundaryStates, classOf } from "../../signs/boundary-state.ts";
import { markedAreas } from "../../signs/change-state.ts";
import { PLATED, platedMove } from "../../signs/class-moves.ts";
import { PATTERN_SIZE, PATTERNS } from "../../signs/class-patterns.ts";
import { outlinePath, viewportFor } from "../../signs/outline-path.ts";
import {
	casingStroke,
	EMPHASIS,
	emphasisOf,
	OUTLINE_KINDS,
	OUTLINE_SIGNS,
	outlineColour,
	outlineOf,
	outlineStroke,
	SAMPLE_CLASS,
} from "../../signs/outline-signs.ts";
import { FILL_OPACITY, NEAR_FILL_OPACITY, signColours, type Theme } from "../../signs/palette.ts";
import { PIN, PIN_DOT, PIN_PATH } from "../../signs/pin.ts";
import { comparedPlaces, countPlaces } from "../../signs/place-count.ts";
import { groupsAt } from "../../signs/place-groups.ts";
import { layOut } from "../../signs/place-layout.ts";
import {
	AREA_NAMES,
	namePlace,
	type PlaceCount,
	placeSymbol,
	radiusOf,
	spacingOf,
	TYPE,
	writtenName,
} from "../../signs/place-symbol.ts";
import { shapesSvg, strokeAttributes } from "../../signs/shapes-svg.ts";
import { trendSymbol } from "../../signs/trend-symbols.ts";
import type { ImageCamera } from "./image-camera.ts";
import { freeSpaceFor, type Label, labelBox } from "./label-space.ts";

/** Outlines come in whole units, so many to a CSS pixel. */
const UNITS = 4;
/** Zooms between which fills become translucent, as on the page's map. */
const TRANSLUCENT = { from: 12, to: 14 } as const;
/** How much is left of a fill and of a line beside what is selected, and in a comparison of what did not change. */
const STEPS_BACK = { plain: [1, 1], faded: [0.5, 0.55], unchanged: [0.25, 0.5] } as const;
/** Of the ground's lines, in CSS pixels. */
const GROUND_WIDTHS = { edges: 0.8, roads: 2.2, rails: 1, borders: 0.9 } as const;
/** Lakes and borders are coarse, and fade between these zooms as on the page's map, since they would cut an area. */
const COARSE = { parts: ["lake", "borders"] as readonly GroundPart[], faded: { from: 10, to: 11.5 } } as const;
const ANCHORS = { left: "start", center: "middle", right: "end" } as const;
/** More areas than these are not named, nor more places of the ground. */
const MOST_NAMES = { areas: 12, places: 8 } as const;
/** From an area's inner point up to what it is marked with, above its name; and the side of a trend's symbol. */
const MARK = { above: 13, trend: 22 } as const;

export interface DrawnMap {
	readonly atlas: Atlas;
	readonly onShow: AreasOnShow;
	/** Which is asked about. */
	readonly place: PlaceOnMap | undefined;
	readonly camera: ImageCamera;
	readonly theme: Theme;
}

/** The map in a box of its camera's size, with its corner at the origin. What it refers to by name is in it. */
export function mapSvg(drawn: DrawnMap, ground: GroundPaths, words: Messages): string {
	const { camera, theme } = drawn;
	const { width, height } = camera.size;
	return [
		`<svg width="${width}" height="${height}" overflow="hidden">`,
		`<rect width="${width}" height="${height}" fill="${ground.parts.size > 0 ? theme.sea : theme.land}"/>`,
		groundSvg(ground, camera.zoom, theme),
		...(camera.scale === "areas" ? [areasSvg(drawn), namesSvg(drawn, ground)] : [symbolsSvg(drawn, words)]),
		placeSvg(drawn),
		"</svg>",
	].join("");
}

function placeSvg({ place, camera, theme }: DrawnMap): string {
	if (!place) return "";
	const { ink, surface } = theme.page;
	const [west, , , north] = camera.bounds;
	const [[left, top], at, size] = [mercator([west, north]), mercator(place.at), worldSize(camera.zoom)];
	const [x, y] = [rounded((at[0] - left) * size), rounded((at[1] - top) * size)];
	const radius = rounded(place.uncertainty * metreAt(place.at[1]) * size);
	return [
		`<g data-part="place" transform="translate(${x} ${y})">`,
		radius >= PIN.width / 2 ? `<circle r="${radius}" fill="none" stroke="${ink}" stroke-dasharray="4 3"/>` : "",
		`<path d="${PIN_PATH}" fill="${ink}" stroke="${surface}" stroke-width="2" paint-order="stroke"/>`,
		`<circle cy="${PIN_DOT.y}" r="${PIN_DOT.radius}" fill="${surface}"/></g>`,
	].join("");
}

function groundSvg({ parts }: GroundPaths, zoom: number, theme: Theme): string {
	const { neighbour, land, lake, sea, districtEdge, ways, border } = theme;
	const colours: Readonly<Record<GroundPart, string>> = {
		...{ neighbour, sweden: land, lake, sea },
		...{ edges: districtEdge, roads: ways.roadEdge, rails: ways.rail, borders: border },
	};
	const { from, to } = COARSE.faded;
	const left = Math.min(1, Math.max(0, (to - zoom) / (to - from)));
	const shapes = [...parts].flatMap(([part, d]) => {
		const opacity = COARSE.parts.includes(part) ? left : 1;
		if (opacity === 0) return [];
		const isLine = part in GROUND_WIDTHS;
		const stroke = isLine
			? ` fill="none" stroke="${colours[part]}" stroke-width="${GROUND_WIDTHS[part as keyof typeof GROUND_WIDTHS]}"`
			: ` fill="${colours[part]}"`;
		return [`<path data-part="${part}" d="${d}"${stroke}${opacity === 1 ? "" : ` opacity="${rounded(opacity)}"`}/>`];
	});
	return `<g data-part="ground" stroke-linejoin="round">${shapes.join("")}</g>`;
}

function areasSvg(drawn: DrawnMap): string {
	const { atlas, onShow, camera, theme } = drawn;
	const viewport = viewportFor(camera.bounds, camera.zoom + Math.log2(UNITS));
	const inSight = [...boundaryStates(atlas, onShow)].flatMap(([id, state]) => {
		const [boundary, outline] = [atlas.boundary(id), outlineOf(state)];
		return outline && overlap(boundary.bbox, camera.bounds)
			? [{ id, state, outline, d: outlinePath(boundary, viewport) }]
			: [];
	});
	const bottomUp = inSight.toSorted(
		(a, b) => OUTLINE_KINDS.indexOf(a.outline) - OUTLINE_KINDS.indexOf(b.outline) || rank(a.state) - rank(b.state),
	);
	const near = Math.min(1, Math.max(0, (camera.zoom - TRANSLUCENT.from) / (TRANSLUCENT.to - TRANSLUCENT.from)));
	const fillOpacity = FILL_OPACITY + near * (NEAR_FILL_OPACITY - FILL_OPACITY);
	return [
		`<defs>${patterns(theme, near)}</defs>`,
		`<g data-part="areas" transform="scale(${1 / UNITS})" fill-rule="evenodd" stroke-linejoin="round">`,
		...bottomUp.map(({ id, state, outline, d }) => areaSvg(id, d, state, outline, theme, fillOpacity)),
		"</g>",
		marksSvg(drawn),
	].join("");
}

/** What is emphasised lies on top. */
function rank(state: BoundaryState): number {
	return ["related", "selected"].indexOf(emphasisOf(state) ?? "") + 1;
}

function areaSvg(
	id: BoundaryVersionId,
	d: string,
	state: BoundaryState,
	outline: NonNullable<ReturnType<typeof outlineOf>>,
	theme: Theme,
	fillOpacity: number,
): string {
	const classification = classOf(state);
	const { emphasis } = state;
	const [fill, line] = emphasis === "faded" || emphasis === "unchanged" ? STEPS_BACK[emphasis] : STEPS_BACK.plain;
	const strong = emphasisOf(state);
	const width = (strong ? EMPHASIS[strong] : OUTLINE_SIGNS[outline].width) * UNITS;
	const colour = strong ? theme.selected : outlineColour(outline, theme, classification ?? SAMPLE_CLASS);
	const shape = `d="${d}"`;
	const casing = casingStroke(outline, theme);
	const around = casing && {
		...casing,
		width: casing.width * UNITS,
		dashes: casing.dashes.map((length) => length * UNITS),
	};
	return [
		`<g data-boundary="${escapeMarkup(id)}">`,
		...(classification
			? [
					`<path ${shape} fill="${theme.classes[classification].fill}" fill-opacity="${rounded(fillOpacity * fill)}"/>`,
					...(PATTERNS[classification] === undefined
						? []
						: [`<path ${shape} fill="url(#map-${classification})" fill-opacity="${rounded(fill)}"/>`]),
				]
			: []),
		...(strong
			? [
					`<path ${shape} fill="none" stroke="${theme.casing}" stroke-width="${EMPHASIS.casing.width * UNITS}" stroke-opacity="${EMPHASIS.casing.opacity}"/>`,
				]
			: []),
		...(around ? [`<path ${shape} fill="none"${strokeAttributes(around)}/>`] : []),
		`<path ${shape} fill="none" stroke-opacity="${line}"${strokeAttributes(outlineStroke(outline, colour, width))}/>`,
		"</g>",
	].join("");
}

/** Near by, where fills are translucent, the marks of a pattern are in the line's colour, to be seen. */
function patterns(theme: Theme, near: number): string {
	return CLASSIFICATIONS.flatMap((classification) => {
		const d = PATTERNS[classification];
		if (d === undefined) return [];
		const { mark, line } = theme.classes[classification];
		return [
			`<pattern id="map-${classification}" width="${PATTERN_SIZE}" height="${PATTERN_SIZE}" patternUnits="userSpaceOnUse" patternTransform="scale(${UNITS})"><path d="${d}" fill="${near > 0.5 ? line : mark}" fill-opacity="${near > 0.5 ? 0.45 : 0.8}"/></pattern>`,
		];
	}).join("");
}

function marksSvg({ atlas, onShow, camera, theme }: DrawnMap): string {
	const colours = signColours(theme);
	const at = (boundary: BoundaryVersionId, width: number, height: number) => {
		const [x, y] = camera.place(atlas.boundary(boundary).inner);
		return { x: x - width / 2, y: y - MARK.above - height };
	};
	const moves = markedAreas(onShow).map(({ assessment, move }) => ({
		...at(assessment.boundary, PLATED.width, PLATED.height),
		shapes: platedMove(move, colours),
	}));
	const trends = (onShow.marksTrends ? onShow.shown : []).flatMap(({ boundary, trend }) =>
		trend ? [{ ...at(boundary, MARK.trend, MARK.trend), shapes: trendSymbol(trend, MARK.trend, colours) }] : [],
	);
	const groups = [...moves, ...trends].map((mark) => ({ shape: "group" as const, scale: 1, ...mark }));
	return `<g data-part="marks">${shapesSvg(groups)}</g>`;
}

/** The areas' names, the selected one's first, and then what of the ground's has space beside them. */
function namesSvg({ atlas, onShow, camera, theme }: DrawnMap, { places }: GroundPaths): string {
	const { shown, removed, selected, changes } = onShow;
	const marked = new Set(markedAreas(onShow).map(({ assessment }) => assessment));
	const named = [...shown, ...removed]
		.filter((one) => changes === undefined || marked.has(one))
		.flatMap((one) => {
			const [x, y] = camera.place(atlas.boundary(one.boundary).inner);
			const isInSight = x >= 0 && y >= 0 && x <= camera.size.width && y <= camera.size.height;
			const size = one.area === selected ? 15 : 12.5;
			return isInSight
				? [
						{
							text: one.name,
							x,
							y,
							size,
							isFirst: one.area === selected,
							area: atlas.boundary(one.boundary).squareMetres,
						},
					]
				: [];
		})
		.toSorted((a, b) => Number(b.isFirst) - Number(a.isFirst) || b.area - a.area)
		.slice(0, MOST_NAMES.areas);
	const areas = freeSpaceFor(named, [], camera.size);
	const known = new Set(named.map(({ text }) => text));
	const ofGround = places
		.filter(({ name, kind }) => !known.has(name) && (kind === "town" || kind === "municipality" || camera.zoom >= 12))
		.filter(({ kind }) => kind !== "county" && kind !== "police-region")
		.toSorted((a, b) => b.population - a.population)
		.map(({ name, at: [x, y] }) => ({ text: name, x, y, size: 11 }));
	const others = freeSpaceFor(ofGround, areas.map(labelBox), camera.size).slice(0, MOST_NAMES.places);
	return `<g data-part="names" text-anchor="middle" stroke-linejoin="round" paint-order="stroke">${others
		.map((label) => labelSvg(label, theme.place, theme.landHalo, 400))
		.join("")}${areas.map((label) => labelSvg(label, theme.label, theme.halo, 600)).join("")}</g>`;
}

function labelSvg({ text, x, y, size }: Label, colour: string, halo: string, weight: number): string {
	return `<text x="${rounded(x)}" y="${rounded(y + size * 0.34)}" font-size="${size}" font-weight="${weight}" fill="${colour}" stroke="${halo}" stroke-width="3">${escapeMarkup(text)}</text>`;
}

function symbolsSvg({ atlas, onShow, camera, theme }: DrawnMap, words: Messages): string {
	const { zoom, size, span } = camera;
	const groups = groupsAt(atlas, zoom, size);
	const counts = countPlaces(groups, onShow);
	const symbols = layOut(groups, zoom, comparedPlaces(counts, onShow), span).flatMap(({ group, offset, side }) => {
		const count = counts.get(group);
		if (!count || (count.number === 0 && count.moves.length === 0)) return [];
		const [x, y] = camera.place(group.centre);
		const shapes = shapesSvg(placeSymbol(count, side, offset, signColours(theme)));
		const place = `translate(${rounded(x + offset[0])} ${rounded(y + offset[1])})`;
		return [
			`<g data-place="${escapeMarkup(group.id)}" transform="${place}">${shapes}${placeName(group, count, side, theme, words)}</g>`,
		];
	});
	return `<g data-part="symbols">${symbols.join("")}</g>`;
}

function placeName(
	{ kind, name }: { kind: "region" | "municipality"; name: string },
	count: PlaceCount,
	side: Parameters<typeof namePlace>[0],
	theme: Theme,
	{ format }: Messages,
): string {
	const { x, y, align } = namePlace(side, radiusOf(count));
	const halo = `fill="${theme.page.ink}" stroke="${theme.land}" stroke-width="3" stroke-linejoin="round" paint-order="stroke" text-anchor="${ANCHORS[align]}"`;
	const number = `<tspan font-weight="${TYPE.numberWeight}" letter-spacing="0">${escapeMarkup(format.number(count.number))}</tspan>`;
	const first = y + TYPE.size / 2 + 1 + AREA_NAMES.line / 2;
	return [
		`<text x="${rounded(x)}" y="${rounded(y)}" font-size="${TYPE.size}" font-weight="${TYPE.nameWeight}" letter-spacing="${spacingOf(kind)}" ${halo}>${escapeMarkup(writtenName(kind, name))} ${number}</text>`,
		...count.names.map(
			(area, i) =>
				`<text x="${rounded(x)}" y="${rounded(first + i * AREA_NAMES.line)}" font-size="${AREA_NAMES.size}" ${halo}>${escapeMarkup(area)}</text>`,
		),
	].join("");
}

function rounded(length: number): number {
	return Number(length.toFixed(2));
}
