/**
 * Files of data as folders: all there is, which a reader takes along, and what the site publishes. Beside the data lies what
 * describes it to programs and to people. Others pack the folder or write it out.
 */
import type { Atlas } from "../atlas.ts";
import { CSV_FORMS, type CsvFormName } from "./csv.ts";
import { type DataFile, writeDescriptor } from "./descriptor.ts";
import { writeBoundaryVersions, writeReportGeojson } from "./geojson.ts";
import { type FileNote, writeReadme } from "./read-me.ts";
import { REPORT_COLUMNS, REPORT_KEY, writePanel } from "./report-table.ts";
import { writeColumnTypes } from "./table-schema.ts";
import type { ExportedFile, ExportWording } from "./wording.ts";

/** The text of each file by its name. */
export type Folder = ReadonlyMap<string, string>;

export function writeDataPackage(atlas: Atlas, wording: ExportWording): Folder {
	return folderOf(atlas, wording, [
		panel(atlas, wording, "panel", "plain"),
		panel(atlas, wording, "excelPanel", "excel"),
		{ name: "granser.geojson", what: "boundaries", text: writeBoundaryVersions(atlas, wording) },
	]);
}

export function writePublishedData(atlas: Atlas, wording: ExportWording): Folder {
	return folderOf(atlas, wording, [
		...atlas.years.map((year) => ({
			name: `rapport-${year}.geojson`,
			listedAs: { sv: "rapport-<år>.geojson", en: "rapport-<year>.geojson" },
			what: "publishedReport" as const,
			text: writeReportGeojson(atlas, wording, atlas.assessmentsIn(year)),
		})),
		panel(atlas, wording, "publishedPanel", "plain"),
	]);
}

function panel(atlas: Atlas, wording: ExportWording, what: ExportedFile, form: CsvFormName): DataFile {
	const table = { columns: REPORT_COLUMNS, key: REPORT_KEY, form };
	return { name: `panel${CSV_FORMS[form].ending}`, what, text: writePanel(atlas, wording, form), table };
}

function folderOf(atlas: Atlas, wording: ExportWording, data: readonly DataFile[]): Folder {
	const withTypes = data.flatMap((file): (FileNote & Pick<DataFile, "text">)[] => {
		if (!file.table) return [file];
		return [file, { name: `${file.name}t`, what: "columnTypes", text: writeColumnTypes(file.table.columns) }];
	});
	const files = [
		...withTypes,
		{ name: "datapackage.json", what: "descriptor" as const, text: writeDescriptor(atlas, wording, data) },
	];
	return new Map([
		...files.map(({ name, text }) => [name, text] as const),
		["README.txt", writeReadme(atlas, wording, files)],
	]);
}
