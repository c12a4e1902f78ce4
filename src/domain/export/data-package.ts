/** All there is, as the files of one folder: panel, drawings, and the note that explains them. Packing them is left to others. */
import type { Atlas } from "../atlas.ts";
import { writeDrawings } from "./geojson.ts";
import { type FileNote, writeReadme } from "./read-me.ts";
import { writePanel } from "./report-table.ts";

const PANEL: FileNote = {
	name: "panel.csv",
	what: {
		sv: "en rad per område och rapport där området finns med (UTF-8, kommatecken)",
		en: "a row per area and report in which the area is listed (UTF-8, comma)",
	},
};
const PANEL_FOR_EXCEL: FileNote = {
	name: "panel-excel.csv",
	what: { sv: "samma tabell för Excel på svenska (semikolon)", en: "the same table for Excel in Swedish (semicolon)" },
};
const DRAWINGS: FileNote = {
	name: "granser.geojson",
	what: { sv: "alla ritningar av gränser", en: "all drawings of boundaries" },
};

/** The text of each file by its name. */
export function everything(atlas: Atlas): ReadonlyMap<string, string> {
	return new Map([
		[PANEL.name, writePanel(atlas)],
		[PANEL_FOR_EXCEL.name, writePanel(atlas, "excel")],
		[DRAWINGS.name, writeDrawings(atlas)],
		["README.txt", writeReadme(atlas, [PANEL, PANEL_FOR_EXCEL, DRAWINGS])],
	]);
}
