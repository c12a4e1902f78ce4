/**
 * Puts the facts together into the file of the dataset that the site loads, in the shape of `src/domain/dataset.ts`.
 * It decides nothing about what is right: it only says where the result does not fit the schema.
 */
import * as v from "valibot";
import { encodeRing } from "../../src/domain/coordinates.ts";
import { type Dataset, datasetSchema, type Localised, type Location } from "../../src/domain/dataset.ts";
import { LOCALES, type Locale, perLocale } from "../../src/domain/locale.ts";
import { writeOutlines } from "../../src/domain/outline-columns.ts";
import { slugOf } from "../../src/domain/slug.ts";
import { type Problem, problems } from "../problem.ts";
import { type BoundaryGeometry, drawBoundary } from "./draw-boundary.ts";
import type { Facts } from "./facts.ts";
import { locator } from "./locate.ts";
import { nameLocator } from "./locate-name.ts";
import { measureOverlaps } from "./measure-overlaps.ts";
import { sentence } from "./read-table.ts";

type Unchecked = v.InferInput<typeof datasetSchema>;

/** `text`: the file; `dataset`: what is read back from it. */
export function assembleDataset(facts: Facts): { problems: Problem[] } | { text: string; dataset: Dataset } {
	const { drawn, digits } = boundaries(facts);
	const assembled: Unchecked = {
		reports: facts.reports.map(report),
		regions: facts.policeRegions.map((row) => ({ id: slugOf(row.police_region), name: row.police_region })),
		counties: facts.counties.map((row) => ({
			id: slugOf(row.county),
			name: row.county,
			code: row.code,
			region: slugOf(regionOf(facts, row.county) ?? ""),
		})),
		municipalities: municipalities(facts, drawn),
		areas: facts.areas.map((row) => ({ id: row.area_id, name: row.name, municipality: slugOf(row.municipality) })),
		assessments: facts.assessments.map(assessment),
		boundaries: drawn,
		outlineDigits: digits,
		overlaps: measureOverlaps(facts).map(({ boundaries, squareMetres }) => ({
			boundaries: [...boundaries],
			squareMetres,
		})),
		splits: facts.lineage.map((row) => ({ parent: row.from_area, part: row.to_area, year: row.year })),
		notes: facts.notes.map((row) => ({
			area: row.area_id,
			year: row.year,
			text: localised(row, "note"),
			source: row.source,
		})),
		definitions: definitions(facts),
	};
	const result = v.safeParse(datasetSchema, assembled);
	if (result.success) return { text: JSON.stringify(assembled), dataset: result.output };
	return {
		problems: problems(
			"assemble-dataset",
			result.issues.map((issue) => `dataset: ${sentence(issue)}`),
		),
	};
}

/** The police region that a county belongs to; the facts list a region's counties in one cell, with semicolons. */
function regionOf(facts: Facts, county: string): string | undefined {
	return facts.policeRegions.find((row) => row.counties.split(";").includes(county))?.police_region;
}

function report(row: Facts["reports"][number]): Unchecked["reports"][number] {
	return {
		year: row.year,
		published: row.published,
		title: row.title_sv,
		...(row.reference_number !== undefined && { referenceNumber: row.reference_number }),
		...(row.source_url !== undefined && { sourceUrl: row.source_url }),
		...(row.local_police_areas !== undefined && { localPoliceAreas: row.local_police_areas }),
		totals: { utsatt: row.utsatt, riskomrade: row.riskomrade, sarskilt_utsatt: row.sarskilt_utsatt },
		finding: localised(row, "finding"),
	};
}

/** Each municipality that has an area, once, in the order of its code. */
function municipalities(facts: Facts, drawn: Unchecked["boundaries"]): Unchecked["municipalities"] {
	const locateName = nameLocator(facts);
	const namedAt = (municipality: string) => {
		const areas = new Set(facts.areas.filter((row) => row.municipality === municipality).map((row) => row.area_id));
		const ofIt = drawn.filter(({ area }) => areas.has(area));
		const towns = [...new Set(ofIt.map(({ location }) => location.town))];
		return locateName(
			municipality,
			towns,
			ofIt.map(({ inner }) => inner),
		);
	};
	const inFull = new Map(facts.municipalities.map((row) => [row.municipality, localised(row, "full_name")]));
	const byId = new Map(
		facts.areas.flatMap((row) => {
			const fullName = inFull.get(row.municipality);
			// A missing one is for the check of references to tell.
			if (!fullName) return [];
			const id = slugOf(row.municipality);
			const code = row.municipality_code;
			return [[id, { id, name: row.municipality, fullName, code, county: slugOf(row.county) }] as const];
		}),
	);
	return [...byId.values()]
		.map((each) => {
			const at = namedAt(each.name);
			return at ? { ...each, namedAt: at } : each;
		})
		.toSorted((a, b) => Number(a.code) - Number(b.code));
}

function assessment(row: Facts["assessments"][number]): Unchecked["assessments"][number] {
	const { local_police_area, police_area, police_region } = row;
	return {
		area: row.area_id,
		year: row.year,
		classification: row.class,
		name: row.name_in_report,
		boundary: row.boundary_id,
		boundaryBasis: row.boundary_basis,
		...(row.trend !== undefined && { trend: row.trend }),
		...(local_police_area !== undefined &&
			police_area !== undefined &&
			police_region !== undefined && {
				police: { localPoliceArea: local_police_area, policeArea: police_area, policeRegion: police_region },
			}),
	};
}

function boundaries(facts: Facts): { drawn: Unchecked["boundaries"]; digits: string[] } {
	const locate = locator(facts);
	const names = new Map(facts.areas.map((row) => [row.area_id, row.name]));
	const geometries = facts.boundaries.map(drawBoundary);
	const { corners, digits } = writeOutlines(
		geometries.map(({ polygons }) => polygons.map((rings) => rings.map(encodeRing))),
	);
	const drawn = facts.boundaries.flatMap((fact, i) => {
		const geometry = geometries[i];
		return geometry ? boundary(fact, geometry, locate(geometry, names.get(fact.area_id) ?? ""), corners[i] ?? []) : [];
	});
	return { drawn, digits };
}

function boundary(
	fact: Facts["boundaries"][number],
	{ inner }: BoundaryGeometry,
	location: Location,
	corners: number[][],
): Unchecked["boundaries"][number] {
	return {
		id: fact.boundary_id,
		area: fact.area_id,
		published: fact.published,
		source: fact.source,
		squareMetres: fact.published_area_m2,
		inner,
		location,
		corners,
	};
}

function definitions({ definitions }: Facts): Unchecked["definitions"] {
	const { source, ...residents } = definitions.residents_note;
	return {
		classes: definitions.classes,
		method: definitions.method.map(({ sources, ...text }) => ({ text, sources })),
		changes: definitions.changes.map(({ year, ...text }) => ({ year, text })),
		residents: { text: residents, source },
	};
}

/** A text from the columns that it has in each language. */
function localised<Name extends string>(row: Readonly<Record<`${Name}_${Locale}`, string>>, name: Name): Localised {
	return perLocale(LOCALES.map((locale) => [locale, row[`${name}_${locale}`]] as const));
}
