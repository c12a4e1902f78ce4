/**
 * The dataset's shape: what the pipeline writes, the loader checks and every rule reads.
 * One schema serves all three, so that a fact has one description.
 */
import * as v from "valibot";
import { boxAround } from "./boxes.ts";
import { CLASSIFICATIONS } from "./classification.ts";
import { decodePolygons } from "./coordinates.ts";
import type { BBox, Outline } from "./geometry.ts";
import { LOCALES, perLocale } from "./locale.ts";
import { areWhole, readOutlines } from "./outline-columns.ts";

const text = v.pipe(v.string(), v.minLength(1));
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const reportYear = v.pipe(v.number(), v.integer(), v.minValue(2015), v.brand("ReportYear"));
const areaId = v.pipe(slug, v.brand("AreaId"));
const municipalityId = v.pipe(slug, v.brand("MunicipalityId"));
const countyId = v.pipe(slug, v.brand("CountyId"));
const regionId = v.pipe(slug, v.brand("RegionId"));
const boundaryId = v.pipe(v.string(), v.regex(/^[a-z0-9-]+@\d{4}$/), v.brand("BoundaryId"));

/** Longitude and latitude in WGS84 degrees, in that order. */
const lngLat = v.tuple([v.number(), v.number()]);
const localised = v.object(perLocale(LOCALES.map((locale) => [locale, text] as const)));

const classification = v.picklist(CLASSIFICATIONS);
/** The development of an area as the Police state it; `new`: none is stated for an area that is new on the list. */
export const TRENDS = ["positive", "stable", "negative", "new"] as const;
const trend = v.picklist(TRENDS);

const report = v.object({
	year: reportYear,
	/** Day (2019-06-03) or month (2015-12) of publication, as far as it is known. */
	published: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}(-\d{2})?$/)),
	/** The report's own title, in Swedish as printed. */
	title: text,
	referenceNumber: v.optional(text),
	sourceUrl: v.optional(v.pipe(v.string(), v.regex(/^https:\/\/\S+$/))),
	/** How many local police areas contributed, where the report states it. */
	localPoliceAreas: v.optional(count),
	/** The published number of areas per class: what any count of ours must equal. */
	totals: v.object({
		utsatt: count,
		riskomrade: count,
		sarskilt_utsatt: count,
	}),
	finding: localised,
});

const region = v.object({ id: regionId, name: text });
const county = v.object({ id: countyId, name: text, code: text, region: regionId });
const municipality = v.object({
	id: municipalityId,
	/** As it stands in a list of places; alone it needs the full name, whose form follows no rule. */
	name: text,
	fullName: localised,
	code: text,
	county: countyId,
	/** Where the map has the name by which it is known, its town's or its own; absent where that is far from its areas. */
	namedAt: v.optional(lngLat),
});

const area = v.object({
	id: areaId,
	/** The newest name; a report may have used another (see assessments). */
	name: text,
	municipality: municipalityId,
});

/** The police organisation as the Police's own file states it; known for 2023 and 2025 only. */
const policeOrganisation = v.object({ localPoliceArea: text, policeArea: text, policeRegion: text });

const assessment = v.object({
	area: areaId,
	year: reportYear,
	classification,
	/** The area's name as printed in that report. */
	name: text,
	boundary: boundaryId,
	/** `published`: the boundary belongs to the report. `assumed`: none exists, the oldest known one stands in. */
	boundaryBasis: v.picklist(["published", "assumed"]),
	trend: v.optional(trend),
	police: v.optional(policeOrganisation),
});

/** Clockwise from north. */
export const DIRECTIONS = ["n", "ne", "e", "se", "s", "sw", "w", "nw"] as const;

/** Where the inner point lies, measured from the middle of a town, and what one gets off at. */
const location = v.object({
	town: text,
	metres: count,
	direction: v.picklist(DIRECTIONS),
	/** At most two, of the kind by which one steers first; absent where none is near, or none are known. */
	stops: v.optional(v.object({ kind: v.picklist(["metro", "station", "stop"]), names: v.array(text) })),
});

const boundary = v.object({
	id: boundaryId,
	area: areaId,
	/** The year of the Police file in which this version first appears. */
	published: reportYear,
	/** Where the boundary comes from, as the facts name it. */
	source: text,
	/** Square metres as the Police state them (measured in SWEREF 99 TM). */
	squareMetres: v.number(),
	/** The inner point furthest from the edge: where a label or a test looks. */
	inner: lngLat,
	location,
	/** How many points each ring of each polygon has; where they lie is in `outlineDigits`. */
	corners: v.array(v.array(count)),
});

const overlap = v.object({
	/** Two versions of one area, or of a whole and its part: the earlier one first. */
	boundaries: v.tuple([boundaryId, boundaryId]),
	/** The area that both share, in square metres as measured in SWEREF 99 TM. Pairs without any are left out. */
	squareMetres: count,
});

const split = v.object({ parent: areaId, part: areaId, year: reportYear });

const note = v.object({ area: areaId, year: reportYear, text: localised, source: text });

const definitions = v.object({
	classes: v.object({ utsatt: localised, riskomrade: localised, sarskilt_utsatt: localised }),
	method: v.array(v.object({ text: localised, sources: v.array(text) })),
	/** What a report changed in the method, for each that changed something. */
	changes: v.array(v.object({ year: reportYear, text: localised })),
	residents: v.object({ text: localised, source: text }),
});

const datasetFile = v.object({
	reports: v.pipe(v.array(report), v.minLength(1)),
	regions: v.array(region),
	counties: v.array(county),
	municipalities: v.array(municipality),
	areas: v.array(area),
	assessments: v.array(assessment),
	boundaries: v.array(boundary),
	/** The steps of all outlines, as `outline-columns.ts` writes them. */
	outlineDigits: v.array(v.string()),
	overlaps: v.array(overlap),
	splits: v.array(split),
	notes: v.array(note),
	definitions,
});

/** What goes in is the file, what comes out is what everything reads: each boundary version with its own outline. */
export const datasetSchema = v.pipe(
	datasetFile,
	v.check(
		({ boundaries, outlineDigits }) => areWhole(cornersOf(boundaries), outlineDigits),
		"outlines of another length",
	),
	v.transform(({ boundaries, outlineDigits, ...others }) => ({
		...others,
		boundaries: drawOutlines(boundaries, outlineDigits),
	})),
);

type BoundaryInFile = v.InferOutput<typeof boundary>;

function cornersOf(boundaries: readonly BoundaryInFile[]) {
	return boundaries.map(({ corners }) => corners);
}

function drawOutlines(boundaries: readonly BoundaryInFile[], digits: readonly string[]): BoundaryVersion[] {
	const outlines = readOutlines(cornersOf(boundaries), digits);
	return boundaries.map(({ corners: _, ...own }, i) => {
		const polygons = outlines[i] ?? [];
		return { ...own, polygons, bbox: boxAround(decodePolygons(polygons).flat(2)) };
	});
}

export type Dataset = v.InferOutput<typeof datasetSchema>;
export type Report = v.InferOutput<typeof report>;
export type Region = v.InferOutput<typeof region>;
export type County = v.InferOutput<typeof county>;
export type Municipality = v.InferOutput<typeof municipality>;
export type Area = v.InferOutput<typeof area>;
export type Assessment = v.InferOutput<typeof assessment>;
export type Location = v.InferOutput<typeof location>;
export interface BoundaryVersion extends Omit<BoundaryInFile, "corners"> {
	readonly polygons: Outline;
	readonly bbox: BBox;
}
export type Note = v.InferOutput<typeof note>;
export type Trend = v.InferOutput<typeof trend>;

export type ReportYear = Report["year"];
export type AreaId = Area["id"];
export type MunicipalityId = Municipality["id"];
export type CountyId = County["id"];
export type RegionId = Region["id"];
export type BoundaryVersionId = BoundaryVersion["id"];

/** A text in each language of the site. */
export type Localised = v.InferOutput<typeof localised>;
export type { BBox, LngLat } from "./geometry.ts";
