/**
 * Areas and boundary versions as GeoJSON (RFC 7946): WGS84, six decimals, Swedish property names. What holds for the
 * whole file – reports, source, caveat, terms – stands in members of the collection, which the format allows and
 * readers pass over. The names of the properties are a promise to those who have built on them; they are described in the
 * README beside.
 */
import type { MultiPolygon, Polygon } from "geojson";
import type { Atlas } from "../atlas.ts";
import type { ComparedArea } from "../compared-area.ts";
import { decodeRing } from "../coordinates.ts";
import type { Assessment, BoundaryVersion, ReportYear } from "../dataset.ts";
import type { Period } from "../filter.ts";
import type { ColumnName, Value } from "./columns.ts";
import { assessmentsIn, comparisonFacts } from "./comparison-table.ts";
import { caveats, licences } from "./terms.ts";
import type { ExportWording } from "./wording.ts";

type Properties = Readonly<Partial<Record<ColumnName, Value | readonly number[]>>>;

interface Drawn {
	/** The feature's own (RFC 7946), by which map programs tell features of one file apart and join others to them. */
	readonly id: string;
	readonly properties: Properties;
	readonly boundary: BoundaryVersion;
}

/** Areas of one report, as it draws them. A feature is an area. */
export function writeReportGeojson(atlas: Atlas, wording: ExportWording, assessments: readonly Assessment[]): string {
	return writeAssessments(atlas, wording, assessments, ({ area }) => area);
}

/**
 * An area and its relatives through the reports, each as its report draws it. A feature is an area in a report: "husby/2019", as
 * in the site's addresses. What has an @ is a boundary version.
 */
export function writeHistoryGeojson(atlas: Atlas, wording: ExportWording, assessments: readonly Assessment[]): string {
	return writeAssessments(atlas, wording, assessments, ({ area, year }) => `${area}/${year}`);
}

function writeAssessments(
	atlas: Atlas,
	wording: ExportWording,
	assessments: readonly Assessment[],
	idOf: (assessment: Assessment) => string,
): string {
	return collection(atlas, wording, {
		years: assessments.map(({ year }) => year),
		assessments,
		drawn: assessments.map((assessment) => {
			const { municipality, county, region } = atlas.whereabouts(assessment.area);
			const boundary = atlas.boundary(assessment.boundary);
			return {
				id: idOf(assessment),
				boundary,
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
			};
		}),
	});
}

/**
 * The areas of a comparison, drawn as the later-named report has them, and as they were last where it has them no more. A feature
 * is an area.
 */
export function writeComparisonGeojson(
	atlas: Atlas,
	wording: ExportWording,
	period: Period,
	areas: readonly ComparedArea[],
): string {
	const { year, since = year } = period;
	return collection(atlas, wording, {
		years: [since, year],
		assessments: areas.flatMap(assessmentsIn),
		isReclassified: areas.some(({ change }) => change.kind === "omklassad"),
		drawn: areas.flatMap((compared) => {
			const drawnAs = compared.now ?? compared.then[0];
			if (!drawnAs) return [];
			const properties = comparisonFacts(atlas, period, compared);
			return [{ id: compared.area, boundary: atlas.boundary(drawnAs.boundary), properties }];
		}),
	});
}

/**
 * All boundary versions, oldest first, each with the reports that published it and those that only assume it. A feature is a
 * version, since an area may have several.
 */
export function writeBoundaryVersions(atlas: Atlas, wording: ExportWording): string {
	const assessments = atlas.years.flatMap((year) => atlas.assessmentsIn(year));
	return collection(atlas, wording, {
		years: atlas.years,
		assessments,
		drawn: atlas.boundaries
			.toSorted((a, b) => a.published - b.published || a.id.localeCompare(b.id))
			.map((boundary) => {
				const uses = assessments.filter((assessment) => assessment.boundary === boundary.id);
				const years = (basis: Assessment["boundaryBasis"]) =>
					uses.filter(({ boundaryBasis }) => boundaryBasis === basis).map(({ year }) => year);
				return {
					id: boundary.id,
					boundary,
					properties: {
						grans_id: boundary.id,
						id: boundary.area,
						namn: uses.at(-1)?.name ?? atlas.area(boundary.area).name,
						grans_publicerad: boundary.published,
						rapporter: years("published"),
						lanad_av_rapporter: years("assumed"),
						kvadratmeter: boundary.squareMetres,
						ritning: boundary.source,
					},
				};
			}),
	});
}

interface Contents {
	readonly years: readonly ReportYear[];
	readonly assessments: readonly Assessment[];
	readonly isReclassified?: boolean;
	readonly drawn: readonly Drawn[];
}

/** One line a feature, so that two versions can be compared. */
function collection(
	atlas: Atlas,
	wording: ExportWording,
	{ years, assessments, isReclassified = false, drawn }: Contents,
): string {
	const reports = atlas.reports.filter(({ year }) => years.includes(year));
	const members = JSON.stringify({
		type: "FeatureCollection",
		rapporter: reports.map(({ year }) => year),
		kalla: wording.source(reports),
		...caveats(wording, assessments, isReclassified),
		...licences(wording),
	});
	const features = drawn.map(({ id, properties, boundary }) =>
		JSON.stringify({ type: "Feature", id, properties, geometry: geometry(boundary) }),
	);
	return `${members.slice(0, -1)},"features":[\n${features.join(",\n")}\n]}\n`;
}

function geometry(boundary: BoundaryVersion): Polygon | MultiPolygon {
	const polygons = boundary.polygons.map((rings) => rings.map(decodeRing));
	const [only, ...others] = polygons;
	return only && others.length === 0
		? { type: "Polygon", coordinates: only }
		: { type: "MultiPolygon", coordinates: polygons };
}
