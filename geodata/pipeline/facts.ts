/**
 * What the files in `facts/` and `basemap/` hold, column by column, under the files' own column names.
 * It says what one row may look like; whether the rows agree with each other is for the checks.
 */
import * as v from "valibot";
import { CLASSIFICATIONS } from "../../src/domain/classification.ts";
import { LOCALES } from "../../src/domain/locale.ts";
import { LAYER_SCHEMAS } from "../basemap/read-layer.ts";

const text = v.pipe(v.string(), v.nonEmpty("must not be empty"));
const optionalText = v.pipe(
	v.string(),
	v.transform((value) => (value === "" ? undefined : value)),
);
const digits = v.pipe(v.string(), v.regex(/^\d+$/, "must be a whole number"), v.transform(Number));
const optionalDigits = v.pipe(
	v.string(),
	v.regex(/^\d*$/, "must be a whole number or empty"),
	v.transform((value) => (value === "" ? undefined : Number(value))),
);
const decimal = v.pipe(v.string(), v.regex(/^-?\d+(\.\d+)?$/, "must be a number"), v.transform(Number));
const year = v.pipe(v.string(), v.regex(/^20\d\d$/, "must be a year such as 2025"), v.transform(Number));
const date = v.pipe(v.string(), v.regex(/^20\d\d-\d\d(-\d\d)?$/, "must be a month (2015-12) or a day (2019-06-03)"));
const classification = v.picklist(CLASSIFICATIONS, `must be one of ${CLASSIFICATIONS.join(", ")}`);
const number = v.number("must be a number");
const wholeNumber = v.pipe(number, v.integer("must be a whole number"));

const httpsUrl = v.pipe(
	v.string(),
	v.check(
		(written) => written.startsWith("https://") && URL.canParse(written),
		"must be an address that begins with https://, or empty",
	),
);

/** A text in each language of the site, in columns of its own: `finding_sv`, `finding_en`. */
function inEachLanguage<Name extends string>(name: Name) {
	return v.entriesFromList(
		LOCALES.map((locale) => `${name}_${locale}` as const),
		text,
	);
}

/** The columns of each csv file, in order, and what a cell may hold. */
export const COLUMNS = {
	reports: {
		year,
		published: date,
		/** As printed, which is in Swedish, and so no text of the site's own. */
		title_sv: text,
		sarskilt_utsatt: digits,
		riskomrade: digits,
		utsatt: digits,
		total: digits,
		local_police_areas: optionalDigits,
		reference_number: optionalText,
		source_url: v.pipe(optionalText, v.optional(httpsUrl)),
		...inEachLanguage("finding"),
	},
	areas: {
		area_id: text,
		name: text,
		police_id: optionalText,
		municipality: text,
		municipality_code: text,
		county: text,
		county_code: text,
		police_region: text,
	},
	assessments: {
		area_id: text,
		year,
		class: classification,
		name_in_report: text,
		boundary_id: text,
		boundary_basis: v.picklist(["published", "assumed"], "must be published or assumed"),
		trend: v.pipe(
			optionalText,
			v.optional(
				v.picklist(["positive", "stable", "negative", "new"], "must be positive, stable, negative, new or empty"),
			),
		),
		police_id: optionalText,
		local_police_area: optionalText,
		local_police_area_code: optionalText,
		police_area: optionalText,
		police_area_code: optionalText,
		police_region: optionalText,
	},
	lineage: { from_area: text, to_area: text, year, relation: v.literal("split", "must be split") },
	notes: { area_id: text, year, ...inEachLanguage("note"), source: text },
	policeRegions: { police_region: text, code: optionalText, counties: text },
	municipalities: { municipality: text, ...inEachLanguage("full_name") },
	counties: { county: text, code: v.pipe(v.string(), v.regex(/^\d\d$/, "must be two digits")) },
	countyPoints: { place: text, county: text, lng: decimal, lat: decimal },
	townCentres: { town: text, point: text, lng: decimal, lat: decimal },
	/** `year`: the report that it is about, if it is about one. */
	dataChanges: {
		date: v.pipe(v.string(), v.regex(/^20\d\d-\d\d-\d\d$/, "must be a day (2026-11-26)")),
		year: optionalDigits,
		...inEachLanguage("text"),
	},
};

const position = v.tuple([number, number], "must be a pair of numbers");
const polygonCoordinates = v.array(v.array(position));
const texts = v.entriesFromList(LOCALES, text);
const localised = v.object(texts);
const sourced = v.object({ ...texts, source: text });
const method = v.object({ ...texts, sources: v.array(httpsUrl) });

export const boundarySchema = v.object({
	boundary_id: text,
	area_id: text,
	published: wholeNumber,
	source: text,
	published_area_m2: number,
	published_perimeter_m: number,
	/** MultiPolygon coordinates in SWEREF 99 TM (EPSG:3006): east, north in metres. */
	polygons: v.array(polygonCoordinates),
});

/** Only what the dataset shows readers; the file holds a little more. */
export const definitionsSchema = v.object({
	classes: v.object({ utsatt: localised, riskomrade: localised, sarskilt_utsatt: localised }),
	method: v.array(method),
	/** What a report changed in the method, for each that changed something. */
	changes: v.array(v.object({ year: wholeNumber, ...texts })),
	residents_note: sourced,
});

const moved = v.object({ area: text, then: classification, now: classification });

/** A key that is left out is not known to be complete, and so is not compared. */
export const publishedChangesSchema = v.object({
	from: wholeNumber,
	to: wholeNumber,
	new: v.array(text),
	removed: v.array(text),
	split: v.record(text, v.array(text)),
	raised: v.optional(v.array(moved)),
	lowered: v.optional(v.array(moved)),
	/** Parts that came out of a split in a milder class than the whole had. */
	loweredParts: v.optional(v.array(text)),
	/** A class that the later report no longer uses: how many areas had it, and how many they became. */
	abolished: v.optional(v.object({ class: classification, areasThen: wholeNumber, areasNow: wholeNumber })),
	/** How many areas of both reports, other than the split ones, have an outline that differs by more than 1 %. */
	redrawn: v.optional(wholeNumber),
});

const polygon = v.object({ type: v.literal("Polygon"), coordinates: polygonCoordinates });
const line = v.object({ type: v.literal("LineString"), coordinates: v.array(position) });

/** GeoJSON in WGS84: longitude, latitude. */
export const landSchema = v.object({
	features: v.array(v.object({ properties: v.object({ kind: v.picklist(["se", "neighbour"]) }), geometry: polygon })),
});
export const lakesSchema = v.object({
	features: v.array(v.object({ properties: v.object({ name: text }), geometry: polygon })),
});
export const bordersSchema = v.object({
	features: v.array(
		v.object({
			properties: v.object({ kind: v.picklist(["police-region", "county", "municipality", "country"]) }),
			geometry: line,
		}),
	),
});
export const placesSchema = v.object({ features: v.array(LAYER_SCHEMAS.places) });
export const stationsSchema = v.object({ features: v.array(LAYER_SCHEMAS["stations-near-areas"]) });
/** A name of each electoral district of 2010 near an area; the code begins with the municipality's. */
export const electoralDistrictsSchema = v.object({
	features: v.array(
		v.object({
			properties: v.object({ code: v.pipe(v.string(), v.regex(/^\d{8}$/, "must be eight digits")), name: text }),
			geometry: v.object({ type: v.literal("Point"), coordinates: position }),
		}),
	),
});
export const busStopsSchema = v.object({ features: v.array(LAYER_SCHEMAS["bus-stops-near-areas"]) });

/** What a row holds once its cells are read. */
export type CellsOf<Columns extends v.ObjectEntries> = v.InferOutput<v.ObjectSchema<Columns, undefined>>;

/** A row and where it stands, for messages: file, line and id. */
export type Row<T> = T & { readonly at: string };
type Rows = {
	readonly [Table in keyof typeof COLUMNS]: readonly Row<CellsOf<(typeof COLUMNS)[Table]>>[];
};

export interface Facts extends Rows {
	readonly boundaries: readonly Row<v.InferOutput<typeof boundarySchema>>[];
	readonly definitions: v.InferOutput<typeof definitionsSchema>;
	readonly publishedChanges: readonly Row<v.InferOutput<typeof publishedChangesSchema>>[];
	/** Lines such as "area alby": the ids that stand in addresses readers may have saved. */
	readonly publishedSlugs: readonly string[];
	readonly basemap: Basemap;
}

export interface Basemap {
	readonly land: v.InferOutput<typeof landSchema>;
	readonly borders: v.InferOutput<typeof bordersSchema>;
	readonly lakes: v.InferOutput<typeof lakesSchema>;
	readonly places: v.InferOutput<typeof placesSchema>;
	readonly stations: v.InferOutput<typeof stationsSchema>;
	readonly busStops: v.InferOutput<typeof busStopsSchema>;
	readonly electoralDistricts: v.InferOutput<typeof electoralDistrictsSchema>;
}

export type BoundaryFact = Facts["boundaries"][number];
export type PublishedChanges = Facts["publishedChanges"][number];
