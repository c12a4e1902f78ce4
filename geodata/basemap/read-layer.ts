/**
 * Reads one layer's GeoJSON (WGS84: longitude, latitude) and names every feature that is not as promised.
 * What is made of a layer is decided in `prepare-layers.ts`.
 */
import * as v from "valibot";
import { BASEMAP_KINDS, type BasemapLayer } from "../../src/domain/basemap-schema.ts";

const zoom = v.pipe(v.number(), v.integer(), v.minValue(0));
const position = v.strictTuple([v.number(), v.number()]);
const line = v.object({ type: v.literal("LineString"), coordinates: v.pipe(v.array(position), v.minLength(2)) });
const polygon = v.object({
	type: v.literal("Polygon"),
	coordinates: v.pipe(v.array(v.pipe(v.array(position), v.minLength(4))), v.minLength(1)),
});
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
	borders: featureSchema({ kind: v.picklist(BASEMAP_KINDS.borders) }, line),
	places: featureSchema(
		{
			kind: v.picklist(BASEMAP_KINDS.places),
			name: v.pipe(v.string(), v.nonEmpty()),
			population: v.optional(v.pipe(v.number(), v.integer())),
		},
		point,
	),
} as const satisfies Record<BasemapLayer, v.GenericSchema>;

export type SourceFeature<Id extends BasemapLayer> = v.InferOutput<(typeof LAYER_SCHEMAS)[Id]>;

const collection = v.object({ type: v.literal("FeatureCollection"), features: v.array(v.unknown()) });

/** Throws an error that lists the faulty features, by their number in the file. */
export function readLayer<const Id extends BasemapLayer>(id: Id, json: string): readonly SourceFeature<Id>[] {
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
