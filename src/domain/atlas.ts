/**
 * The dataset with its look-ups: what every rule, panel and map layer reads.
 * It adds no facts; each lookup answers from the dataset it was made of.
 */
import type {
	Area,
	AreaId,
	Assessment,
	BoundaryVersion,
	BoundaryVersionId,
	County,
	CountyId,
	Dataset,
	Municipality,
	MunicipalityId,
	Note,
	Region,
	Report,
	ReportYear,
} from "./dataset.ts";
import { groupBy } from "./group-by.ts";

/** Where an area lies, from municipality to police region. */
export interface Whereabouts {
	readonly municipality: Municipality;
	readonly county: County;
	readonly region: Region;
}

export interface Atlas {
	/** Oldest first. */
	readonly reports: readonly Report[];
	readonly years: readonly ReportYear[];
	readonly newest: ReportYear;
	/** From the first report to the newest: "2015–2025". */
	readonly span: string;
	/** By name, in Swedish alphabetical order, as are regions, counties and municipalities. */
	readonly areas: readonly Area[];
	readonly regions: readonly Region[];
	readonly counties: readonly County[];
	readonly municipalities: readonly Municipality[];
	readonly boundaries: readonly BoundaryVersion[];
	readonly definitions: Dataset["definitions"];
	area(id: AreaId): Area;
	report(year: ReportYear): Report;
	boundary(id: BoundaryVersionId): BoundaryVersion;
	municipality(id: MunicipalityId): Municipality;
	county(id: CountyId): County;
	whereabouts(id: AreaId): Whereabouts;
	/** What a report says of an area, if it lists it. */
	assessment(id: AreaId, year: ReportYear): Assessment | undefined;
	/** Every area a report lists, by its name in that report. */
	assessmentsIn(year: ReportYear): readonly Assessment[];
	/** The area that this one was part of until the year of the split. */
	parentOf(id: AreaId): { area: AreaId; year: ReportYear } | undefined;
	/** The areas that this one was split into, and when, by name. */
	partsOf(id: AreaId): readonly { area: AreaId; year: ReportYear }[];
	/** Square metres that two boundary versions share; known for those of one area, and of a whole and its part. */
	overlap(a: BoundaryVersionId, b: BoundaryVersionId): number;
	/** The report before, if there is one. */
	previous(year: ReportYear): ReportYear | undefined;
	notesOn(id: AreaId): readonly Note[];
}

const swedish = new Intl.Collator("sv");
/** Swedish alphabetical order, whichever language the page speaks: the names are Swedish. */
export function compareNames(a: string, b: string): number {
	return swedish.compare(a, b);
}

export function byName(a: { name: string }, b: { name: string }): number {
	return compareNames(a.name, b.name);
}

/** The dataset does not hold together: it names what it does not have, or has no report. */
export class IncompleteDatasetError extends Error {
	override readonly name = "IncompleteDatasetError";
}

/** Throws an `IncompleteDatasetError`, as every lookup does. */
export function createAtlas(dataset: Dataset): Atlas {
	const reports = dataset.reports.toSorted((a, b) => a.year - b.year);
	const years = reports.map((report) => report.year);
	const newest = years.at(-1);
	if (newest === undefined) throw new IncompleteDatasetError("A dataset has at least one report");

	const areas = byKey(dataset.areas, (area) => area.id);
	const boundaries = byKey(dataset.boundaries, (boundary) => boundary.id);
	const municipalities = byKey(dataset.municipalities, (municipality) => municipality.id);
	const counties = byKey(dataset.counties, (county) => county.id);
	const regions = byKey(dataset.regions, (region) => region.id);
	const reportsByYear = byKey(reports, (report) => report.year);
	const assessments = byKey(dataset.assessments, (a) => assessmentKey(a.area, a.year));
	const assessmentsByYear = groupBy(dataset.assessments.toSorted(byName), ({ year }) => year);
	const overlaps = new Map(dataset.overlaps.map((o) => [o.boundaries.toSorted().join(" "), o.squareMetres]));
	const parents = new Map(dataset.splits.map((s) => [s.part, { area: s.parent, year: s.year }]));
	const parts = groupBy(dataset.splits, ({ parent }) => parent);

	const area = (id: AreaId) => getKnown(areas, id);
	return {
		reports,
		years,
		newest,
		span: [...new Set([years[0], newest])].join("–"),
		areas: dataset.areas.toSorted(byName),
		regions: dataset.regions.toSorted(byName),
		counties: dataset.counties.toSorted(byName),
		municipalities: dataset.municipalities.toSorted(byName),
		boundaries: dataset.boundaries,
		definitions: dataset.definitions,
		area,
		report: (year) => getKnown(reportsByYear, year),
		boundary: (id) => getKnown(boundaries, id),
		municipality: (id) => getKnown(municipalities, id),
		county: (id) => getKnown(counties, id),
		whereabouts(id) {
			const municipality = getKnown(municipalities, area(id).municipality);
			const county = getKnown(counties, municipality.county);
			return { municipality, county, region: getKnown(regions, county.region) };
		},
		assessment: (id, year) => assessments.get(assessmentKey(id, year)),
		assessmentsIn: (year) => assessmentsByYear.get(year) ?? [],
		parentOf: (id) => parents.get(id),
		partsOf: (id) =>
			(parts.get(id) ?? [])
				.map((s) => ({ area: s.part, year: s.year }))
				.toSorted((a, b) => byName(area(a.area), area(b.area))),
		overlap: (a, b) =>
			a === b ? getKnown(boundaries, a).squareMetres : (overlaps.get([a, b].toSorted().join(" ")) ?? 0),
		previous: (year) => years[years.indexOf(year) - 1],
		notesOn: (id) => dataset.notes.filter((note) => note.area === id),
	};
}

function assessmentKey(area: AreaId, year: ReportYear): string {
	return `${area} ${year}`;
}

function byKey<K, T>(items: readonly T[], key: (item: T) => K): Map<K, T> {
	return new Map(items.map((item) => [key(item), item]));
}

/** Ids are branded and come from the same dataset, so a miss is a programming error and not a reader's. */
function getKnown<K, T>(map: ReadonlyMap<K, T>, key: K): T {
	const value = map.get(key);
	if (value === undefined) throw new IncompleteDatasetError(`Not in the dataset: ${String(key)}`);
	return value;
}
