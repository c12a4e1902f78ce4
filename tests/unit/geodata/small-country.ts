/**
 * A country of two counties with five areas and three reports, as the texts of the fact files: sound as it stands,
 * and made to be broken one line at a time, the way whoever edits the real facts would break them.
 */
import { buildGeodata, type Files } from "../../../geodata/pipeline/build-geodata.ts";
import type { Facts } from "../../../geodata/pipeline/facts.ts";
import { type FactFile, readFacts } from "../../../geodata/pipeline/read-facts.ts";
import { wording } from "../../fixtures/words.ts";

/** A rectangle in SWEREF 99 TM, metres, from its south-west corner. */
function rectangle(east: number, north: number, width = 1000, height = 1000): number[][] {
	return [
		[east, north],
		[east + width, north],
		[east + width, north + height],
		[east, north + height],
		[east, north],
	];
}

function boundaryVersion(area: string, year: number, ring: number[][], squareMetres: number, metres: number): string {
	return JSON.stringify({
		boundary_id: `${area}@${year}`,
		area_id: area,
		published: year,
		source: `polisen-${year}`,
		published_area_m2: squareMetres,
		published_perimeter_m: metres,
		polygons: [[ring]],
	});
}

function points(...features: readonly (readonly [properties: object, lng: number, lat: number])[]): string {
	return JSON.stringify({
		features: features.map(([properties, lng, lat]) => ({
			type: "Feature",
			properties,
			geometry: { type: "Point", coordinates: [lng, lat] },
		})),
	});
}

// The border of the two counties runs along 59.5° N, which at 15° E is 6 595 000 m north.
const TEXTS: Readonly<Record<FactFile, string>> = {
	"facts/reports.csv": `year,published,title_sv,sarskilt_utsatt,riskomrade,utsatt,total,local_police_areas,reference_number,source_url,finding_sv,finding_en
2019,2019-06-03,Ett,2,0,1,3,97,,,Fynd,Finding
2023,2023-12,Två,2,1,1,4,,A1/2023,https://example.org/2023,Fynd,Finding
2025,2025-12-02,Tre,2,0,2,4,,,,Fynd,Finding
`,
	"facts/areas.csv": `area_id,name,police_id,municipality,municipality_code,county,county_code,police_region
angen,Ängen,5,Söderby,0201,Södra län,02,Beta
backen,Backen,1,Nyby,0101,Norra län,01,Alfa
dalen,Dalen,2,Nyby,0101,Norra län,01,Alfa
stranden,Stranden,3,Söderby,0201,Södra län,02,Beta
stranden-udden,Stranden / Udden,,Söderby,0201,Södra län,02,Beta
udden,Udden,4,Söderby,0201,Södra län,02,Beta
`,
	"facts/assessments.csv": `area_id,year,class,name_in_report,boundary_id,boundary_basis,trend,police_id,local_police_area,local_police_area_code,police_area,police_area_code,police_region
backen,2019,sarskilt_utsatt,Gamla backen,backen@2023,assumed,,,,,,,
dalen,2019,utsatt,Dalen,dalen@2023,assumed,,,,,,,
stranden-udden,2019,sarskilt_utsatt,Stranden / Udden,stranden-udden@2023,assumed,,,,,,,
angen,2023,utsatt,Ängen,angen@2023,published,,5,Söderby,2,Södra,2,Beta
backen,2023,sarskilt_utsatt,Backen,backen@2023,published,,1,Nyby,1,Norra,1,Alfa
dalen,2023,riskomrade,Dalen,dalen@2023,published,,2,Nyby,1,Norra,1,Alfa
stranden-udden,2023,sarskilt_utsatt,Stranden / Udden,stranden-udden@2023,published,,3,Söderby,2,Södra,2,Beta
backen,2025,sarskilt_utsatt,Backen,backen@2023,published,stable,1,Nyby,1,Norra,1,Alfa
dalen,2025,utsatt,Dalen,dalen@2025,published,positive,2,Nyby,1,Norra,1,Alfa
stranden,2025,sarskilt_utsatt,Stranden,stranden@2025,published,stable,3,Söderby,2,Södra,2,Beta
udden,2025,utsatt,Udden,udden@2025,published,stable,4,Söderby,2,Södra,2,Beta
`,
	"facts/boundaries.json": `[
${[
	boundaryVersion("angen", 2023, rectangle(510000, 6580000), 1e6, 4000),
	boundaryVersion("backen", 2023, rectangle(500000, 6610000), 1e6, 4000),
	boundaryVersion("dalen", 2023, rectangle(510000, 6610000), 1e6, 4000),
	boundaryVersion("dalen", 2025, rectangle(510100, 6610000), 1e6, 4000),
	boundaryVersion("stranden-udden", 2023, rectangle(500000, 6580000, 2000), 2e6, 6000),
	boundaryVersion("stranden", 2025, rectangle(500000, 6580000), 1e6, 4000),
	boundaryVersion("udden", 2025, rectangle(501000, 6580000), 1e6, 4000),
].join(",\n")}
]`,
	"facts/lineage.csv": `from_area,to_area,year,relation
stranden-udden,stranden,2025,split
stranden-udden,udden,2025,split
`,
	"facts/notes.csv": `area_id,year,note_sv,note_en,source
backen,2019,"Hette Gamla backen.","Was called Gamla backen.",Rapporten
`,
	"facts/definitions.json": JSON.stringify({
		classes: {
			utsatt: { sv: "a", en: "a" },
			riskomrade: { sv: "b", en: "b" },
			sarskilt_utsatt: { sv: "c", en: "c" },
		},
		method: [{ sv: "d", en: "d", sources: ["https://example.org/e"] }],
		changes: [{ year: 2025, sv: "f", en: "f" }],
		residents_note: { sv: "g", en: "g", source: "h" },
		unknown: ["left out of the dataset"],
	}),
	"facts/police-regions.csv": "police_region,code,counties\nAlfa,1,Norra län\nBeta,2,Södra län\n",
	"facts/municipalities.csv":
		"municipality,full_name_sv,full_name_en\nNyby,Nyby kommun,Nyby municipality\nSöderby,Söderby kommun,Söderby municipality\n",
	"facts/counties.csv": "county,code\nNorra län,01\nSödra län,02\n",
	"facts/county-points.csv": "place,county,lng,lat\nNorra län,Norra län,15,59.8\nSödra län,Södra län,15,59.2\n",
	"facts/town-centres.csv": "town,point,lng,lat\nNyby,Torget,15,59.6\nSöderby,Torget,15,59.3\n",
	"facts/data-changes.csv": "date,year,text_sv,text_en\n2026-11-26,2025,Rättat,Corrected\n",
	"facts/published-changes.json": JSON.stringify([
		{
			from: 2019,
			to: 2023,
			new: ["angen"],
			removed: [],
			split: {},
			raised: [{ area: "dalen", then: "utsatt", now: "riskomrade" }],
			lowered: [],
		},
		{
			from: 2023,
			to: 2025,
			new: [],
			removed: ["angen"],
			split: { "stranden-udden": ["stranden", "udden"] },
			raised: [],
			lowered: [],
			loweredParts: ["udden"],
			abolished: { class: "riskomrade", areasThen: 1, areasNow: 1 },
			redrawn: 1,
		},
	]),
	"facts/published-slugs.txt": `area angen
area backen
area dalen
area stranden
area stranden-udden
area udden
municipality nyby
municipality soderby
county norra-lan
county sodra-lan
region alfa
region beta
`,
	"basemap/land.geojson": JSON.stringify({
		features: [
			{
				properties: { kind: "se" },
				geometry: {
					type: "Polygon",
					coordinates: [
						[
							[14.5, 59],
							[15.5, 59],
							[15.5, 60],
							[14.5, 60],
							[14.5, 59],
						],
					],
				},
			},
		],
	}),
	"basemap/borders.geojson": JSON.stringify({
		features: [
			{
				properties: { kind: "county" },
				geometry: {
					type: "LineString",
					coordinates: [
						[14.6, 59.5],
						[15.4, 59.5],
					],
				},
			},
		],
	}),
	"basemap/lakes.geojson": JSON.stringify({ features: [] }),
	"basemap/places.geojson": points(
		[{ kind: "town", name: "Nyby", population: 50_000 }, 15, 59.61],
		[{ kind: "town", name: "Söderby", population: 20_000 }, 15, 59.3],
	),
	"basemap/stations-near-areas.geojson": points(),
	"basemap/bus-stops-near-areas.geojson": points([{ name: "Backens torg" }, 15.01, 59.63]),
	"basemap/electoral-district-names.geojson": points([{ code: "01990101", name: "Backens norra" }, 15.01, 59.64]),
};

/** One edit of a file: what stands there and what is put in its place. */
export type Edit = readonly [file: FactFile, there: string, instead: string];

/** What the build of the edited facts makes of them. */
export function build(...edits: readonly Edit[]): { problems: readonly string[]; files: Files } {
	const texts: Record<FactFile, string> = { ...TEXTS };
	for (const [file, there, instead] of edits) {
		if (!texts[file].includes(there)) throw new Error(`${file} has no "${there}" to edit`);
		texts[file] = texts[file].replace(there, instead);
	}
	const read = readFacts((file) => texts[file]);
	const result = "problems" in read ? read : buildGeodata(read.facts, wording);
	if ("files" in result) return { problems: [], files: result.files };
	return { problems: result.problems.map(({ rule, message }) => `${rule}: ${message}`), files: new Map() };
}

/** The text of a file as it is when nothing is broken. */
export function smallText(file: FactFile): string {
	return TEXTS[file];
}

export const SMALL_FILES = Object.keys(TEXTS) as FactFile[];

/** The facts as they are when nothing is broken. */
export function smallFacts(): Facts {
	const read = readFacts((file) => TEXTS[file]);
	if ("facts" in read) return read.facts;
	throw new Error("The small country is broken");
}

/** What is wrong after the edits, each as "rule: message". */
export function problemsAfter(...edits: readonly Edit[]): readonly string[] {
	return build(...edits).problems;
}
