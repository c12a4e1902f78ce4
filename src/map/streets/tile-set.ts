/** What a source of streets says about its tiles, checked: the TileJSON of a tile server, or the head of an archive. */
import * as v from "valibot";
import type { BBox } from "../../domain/dataset.ts";
import { OPENMAPTILES } from "./openmaptiles.ts";
import { PROTOMAPS } from "./protomaps.ts";
import type { StreetSchema } from "./schema.ts";

export interface TileSet {
	readonly schema: StreetSchema;
	/** Address of a tile, with {z}, {x} and {y} in it. */
	readonly tiles: string;
	readonly minzoom: number;
	readonly maxzoom: number;
	/** Where there are tiles; the whole world if it is not said. */
	readonly bounds?: BBox;
	/** Whom to thank, as plain text. */
	readonly credit?: string;
}

/**
 * `timeout` no answer in time; `unreachable` no connection; `refused` an answer that is an error; `unusable` one that
 * cannot be read.
 */
export type StreetsProblem = "timeout" | "unreachable" | "refused" | "unusable";

export class StreetsError extends Error {
	override readonly name = "StreetsError";
	readonly reason: StreetsProblem;

	constructor(reason: StreetsProblem, message: string, options?: ErrorOptions) {
		super(message, options);
		this.reason = reason;
	}
}

const zoom = v.pipe(v.number(), v.minValue(0), v.maxValue(30));
const vectorLayers = v.array(v.object({ id: v.string() }));
const tileJson = v.object({
	tiles: v.tupleWithRest([v.string()], v.string()),
	vector_layers: vectorLayers,
	scheme: v.optional(v.literal("xyz")),
	minzoom: v.optional(zoom, 0),
	maxzoom: v.optional(zoom, 14),
	bounds: v.optional(v.tuple([v.number(), v.number(), v.number(), v.number()])),
	attribution: v.optional(v.string()),
});
const archiveMetadata = v.object({ vector_layers: vectorLayers, attribution: v.optional(v.string()) });

/**
 * `url` is where the TileJSON was found; its tiles have to lie on the same server, since that is the one the reader
 * knows of.
 */
export function fromTileJson(json: unknown, url: string): TileSet {
	const described = parseChecked(tileJson, json);
	const tiles = new URL(described.tiles[0], url);
	if (tiles.origin !== new URL(url).origin) {
		throw new StreetsError("unusable", `${url} sends the reader on to ${tiles.origin}`);
	}
	const { minzoom, maxzoom, bounds, attribution } = described;
	const template = tiles.href.replaceAll("%7B", "{").replaceAll("%7D", "}");
	return {
		schema: schemaOf(described.vector_layers),
		tiles: template,
		minzoom,
		maxzoom,
		...describeExtent(bounds, attribution),
	};
}

export interface ArchiveHead {
	readonly minZoom: number;
	readonly maxZoom: number;
	readonly minLon: number;
	readonly minLat: number;
	readonly maxLon: number;
	readonly maxLat: number;
}

export function fromArchive(head: ArchiveHead, metadata: unknown, tiles: string): TileSet {
	const described = parseChecked(archiveMetadata, metadata);
	const bounds: BBox = [head.minLon, head.minLat, head.maxLon, head.maxLat];
	const { minZoom: minzoom, maxZoom: maxzoom } = head;
	return {
		schema: schemaOf(described.vector_layers),
		tiles,
		minzoom,
		maxzoom,
		...describeExtent(bounds, described.attribution),
	};
}

/** Each of the two known schemas has a name of its own for the layer of the streets. */
function schemaOf(layers: readonly { readonly id: string }[]): StreetSchema {
	const schema = [OPENMAPTILES, PROTOMAPS].find(({ streets }) => layers.some(({ id }) => id === streets.main.layer));
	if (!schema) throw new StreetsError("unusable", "The tiles are in neither of the two known schemas");
	return schema;
}

function describeExtent(bounds: BBox | undefined, attribution: string | undefined) {
	const credit = attribution === undefined ? "" : plainText(attribution);
	return { ...(bounds && { bounds }), ...(credit !== "" && { credit }) };
}

/** Attributions are written in HTML. Parsed into a document of its own, nothing of it is run or fetched. */
function plainText(html: string): string {
	const { textContent } = new DOMParser().parseFromString(html, "text/html").body;
	return textContent.replace(/\s+/g, " ").trim();
}

function parseChecked<Schema extends v.GenericSchema>(schema: Schema, json: unknown): v.InferOutput<Schema> {
	const result = v.safeParse(schema, json);
	if (!result.success) throw new StreetsError("unusable", v.summarize(result.issues));
	return result.output;
}
