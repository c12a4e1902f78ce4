/**
 * Writes one report's areas as GeoJSON (RFC 7946) for anyone to download: WGS84, six decimals, Swedish property names.
 * The names of the properties are a promise to those who have built on them; they are described in the README beside.
 */
import type { Feature, FeatureCollection, MultiPolygon, Polygon } from "geojson";
import type { Atlas } from "../../src/domain/atlas.ts";
import { decodeRing } from "../../src/domain/coordinates.ts";
import type { Assessment, Boundary, ReportYear } from "../../src/domain/dataset.ts";

interface ReportProperties {
	id: string;
	/** As printed in that report. */
	namn: string;
	klass: string;
	rapport: number;
	kommun: string;
	kommunkod: string;
	lan: string;
	polisregion: string;
	/** The year of the report in which the drawing first appeared. */
	grans_publicerad: number;
	/** Whether the drawing is borrowed, because the report itself has none. */
	grans_antagen: boolean;
}

type ReportCollection = FeatureCollection<Polygon | MultiPolygon, ReportProperties>;

/** One line a feature, sorted by name, so that two versions can be compared. */
export function writeGeojson(atlas: Atlas, year: ReportYear): string {
	const features = atlas.assessmentsIn(year).map((assessment) => JSON.stringify(feature(atlas, assessment)));
	return `{"type":"FeatureCollection","features":[\n${features.join(",\n")}\n]}\n`;
}

function feature(atlas: Atlas, assessment: Assessment): ReportCollection["features"][number] {
	const { municipality, county, region } = atlas.whereabouts(assessment.area);
	const boundary = atlas.boundary(assessment.boundary);
	return {
		type: "Feature",
		properties: {
			id: assessment.area,
			namn: assessment.name,
			klass: assessment.classification,
			rapport: assessment.year,
			kommun: municipality.name,
			kommunkod: municipality.code,
			lan: county.name,
			polisregion: region.name,
			grans_publicerad: boundary.published,
			grans_antagen: assessment.boundaryBasis === "assumed",
		},
		geometry: geometry(boundary),
	} satisfies Feature<Polygon | MultiPolygon, ReportProperties>;
}

function geometry(boundary: Boundary): Polygon | MultiPolygon {
	const polygons = boundary.polygons.map((rings) => rings.map(decodeRing));
	const [only, ...others] = polygons;
	return only && others.length === 0
		? { type: "Polygon", coordinates: only }
		: { type: "MultiPolygon", coordinates: polygons };
}
