/** All there is, as the files of one folder: panel, boundary versions, and the note on them. Others pack them. */
import type { Atlas } from "../atlas.ts";
import { writeBoundaryVersions } from "./geojson.ts";
import { type FileNote, writeReadme } from "./read-me.ts";
import { writePanel } from "./report-table.ts";
import type { ExportWording } from "./wording.ts";

const PANEL: FileNote = { name: "panel.csv", what: "panel" };
const PANEL_FOR_EXCEL: FileNote = { name: "panel-excel.csv", what: "excelPanel" };
const BOUNDARY_VERSIONS: FileNote = { name: "granser.geojson", what: "boundaries" };

/** The text of each file by its name. */
export function writeDataPackage(atlas: Atlas, wording: ExportWording): ReadonlyMap<string, string> {
	return new Map([
		[PANEL.name, writePanel(atlas, wording)],
		[PANEL_FOR_EXCEL.name, writePanel(atlas, wording, "excel")],
		[BOUNDARY_VERSIONS.name, writeBoundaryVersions(atlas, wording)],
		["README.txt", writeReadme(atlas, wording, [PANEL, PANEL_FOR_EXCEL, BOUNDARY_VERSIONS])],
	]);
}
