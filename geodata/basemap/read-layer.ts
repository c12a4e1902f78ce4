/**
 * Reads one layer's GeoJSON (WGS84: longitude, latitude) and names every feature that is not as promised.
 * What is made of a layer is decided in `prepare-layers.ts`.
 */
import * as v from "valibot";
import { BASEMAP_KINDS } from "../../src/domain/basemap-schema.ts";

const zoom = v.pipe(v.number(), v.integer(), v.minValue(0));
const position = v.strictTuple([v.number(), v.number()]);
const line = v.object({ type: v.literal("LineString"), coordinates: v.pipe(v.array(position), v.minLength(2)) });
const polygon = v.object({
	type: v.literal("Polygon"),
	coordinates: v.pipe(v.array(v.pipe(v.array(position), v.minLength(4))), v.minLength(1)),
});
const name = v.pipe(v.string(), v.nonEmpty());
const point = v.object({ type: v.literal("Point"), coordinates: position });

/** The first and the last zoom at which a feature matters; without them it always does. */
const zooms = { minzoom: v.optional(zoom), maxzoom: v.optional(zoom) };

function featureSchema<const P extends v.ObjectEntries, const G extends v.GenericSchema>(properties: P, geometry: G) {
	return v.object({
		type: v.literal("Feature"),
		properties: v.strictObject({ ...properties, ...zooms }),
		geometry,
	});
}

export const LAYER_SCHEMAS = {
	land: featureSchema({ kind: v.picklist(["se", "neighbour"]) }, polygon),
	water: featureSchema({}, polygon),
	"district-edges": featureSchema({}, line),
	"electoral-district-edges": featureSchema({}, line),
	"roads-sweden": featureSchema({ ref: name, kind: v.picklist(["motorway", "riksvag", "lansvag"]) }, line),
	"bus-streets-borlange": featureSchema({}, line),
	"rail-sweden": featureSchema({ kind: v.literal("rail"), usage: v.string() }, line),
	"rail-near-areas": featureSchema({ kind: v.literal("rail"), usage: v.string(), tunnel: v.picklist([0, 1]) }, line),
	"local-rail": featureSchema({ kind: v.picklist(["metro", "commuter", "light_rail", "tram"]), line: name }, line),
	borders: featureSchema({ kind: v.picklist(BASEMAP_KINDS.borders) }, line),
	places: featureSchema(
		{
			kind: v.picklist(BASEMAP_KINDS.places),
			name,
			population: v.optional(v.pipe(v.number(), v.integer())),
		},
		point,
	),
	"stations-near-areas": featureSchema(
		{
			name,
			mode: v.picklist(["subway", "commuter", "lightrail", "tram", "rail", "train", "ferry"]),
			source: v.picklist(["osm", "gtfs", "trafikverket"]),
		},
		point,
	),
	"bus-stops-near-areas": featureSchema({ name }, point),
} as const satisfies Record<string, v.GenericSchema>;

/** The name of a layer's file, without its ending. */
export type SourceId = keyof typeof LAYER_SCHEMAS;

export type SourceFeature<Id extends SourceId> = v.InferOutput<(typeof LAYER_SCHEMAS)[Id]>;

const collection = v.object({ type: v.literal("FeatureCollection"), features: v.array(v.unknown()) });

/** Throws an error that lists the faulty features, by their number in the file. */
export function readLayer<const Id extends SourceId>(id: Id, json: string): readonly SourceFeature<Id>[] {
	const { features } = v.parse(collection, JSON.parse(json));
	const faults: string[] = [];
	const read: SourceFeature<Id>[] = [];
	for (const [index, item] of features.entries()) {
		const result = v.safeParse(LAYER_SCHEMAS[id], item);
		if (result.success) read.push(result.output as SourceFeature<Id>);
		else
			for (const issue of result.issues) faults.push(`feature ${index + 1}: ${describePlace(issue)}${issue.message}`);
	}
	if (faults.length > 0) throw new Error(`${id}.geojson cannot be read:\n${faults.join("\n")}`);
	return read;
}

function describePlace(issue: v.BaseIssue<unknown>): string {
	const path = v.getDotPath(issue);
	return path === null ? "" : `${path}: `;
}
