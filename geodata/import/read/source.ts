/** What a file of the Police holds once it is read, whatever its format: areas with their fields, as they are called and written there. */

/** SWEREF 99 TM and WGS84: the two that are read. */
export type ReferenceSystem = "EPSG:3006" | "EPSG:4326";

/** Polygons of rings, as numbers come: the first ring of a polygon is its exterior. A third number, the height, may stand in a position. */
export type RawPolygons = readonly (readonly (readonly number[])[])[][];

export interface SourceFeature {
	/** By the name of the field. An empty one is left out. */
	readonly fields: Readonly<Record<string, string>>;
	readonly polygons: RawPolygons;
}

export interface Source {
	/** The file within the file, for messages: "uso_2023.shp". */
	readonly name: string;
	/** As the file states it; nothing, where it states none. */
	readonly system: ReferenceSystem | undefined;
	readonly features: readonly SourceFeature[];
}

/** How the reader of the file helps where the file itself says too little. */
export interface ReadingOptions {
	/** The reference system, where the file does not state one. */
	readonly crs?: string | undefined;
	/** The encoding of a Shapefile's texts, where there is no .cpg. */
	readonly encoding?: string | undefined;
	/** Which of several layers is meant. */
	readonly layer?: string | undefined;
}

/** The files that come together, by name, folders left out: a Shapefile is at least three. */
export type Parts = ReadonlyMap<string, Uint8Array>;

/** A field's value as text, the way that a table shows it. */
function fieldText(value: unknown): string {
	if (value === undefined || value === null) return "";
	if (value instanceof Date) return Number.isNaN(value.getTime()) ? "" : value.toISOString().slice(0, 10);
	if (typeof value === "number" && Number.isNaN(value)) return "";
	return String(value);
}

/** Without those that are empty. */
export function fieldTexts(values: Readonly<Record<string, unknown>>): Record<string, string> {
	const texts = Object.entries(values).map(([name, value]) => [name, fieldText(value)] as const);
	return Object.fromEntries(texts.filter(([, text]) => text.trim() !== ""));
}
