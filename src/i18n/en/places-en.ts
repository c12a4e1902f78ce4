/** The words of a whole file of places in English. */
import { createFormats } from "../formats.ts";
import type { PlacesWords } from "../words.ts";

const { number, plural } = createFormats("en");
const quoted = (written: string) => written && ` (“${written}”)`;
const rows = (count: number) => plural(count, "row", "rows");

export const words: PlacesWords = {
	intro:
		"Select a file of places, or paste them, and your browser answers for each row whether it lies in an area on the Police list. The file does not leave your device.",
	needsScript: "Looking up a file here needs JavaScript. What is said below holds all the same.",
	input: {
		choose: "Select file…",
		drop: "You can also drag the file here.",
		kinds: "CSV or other delimited text, Excel (.xlsx) or GeoJSON.",
		private: "The file is opened in your browser. It is not stored and not sent anywhere.",
		paste: "Or paste places, one a line",
		pasteHint: "Coordinates, links from map sites or rows of a spreadsheet.",
		openPasted: "Open what is pasted",
		example: "Try an example",
		pasted: "Pasted places",
		pastedFile: "pasted",
		exampleFile: "example",
		exampleIs: "This is an example: some squares and stations, and a row that cannot be read.",
		opening: (name) => `Opening ${name}…`,
		another: "Select another file",
	},
	failures: {
		empty: (name) => `${name} has no rows. Select another file.`,
		damaged: (name) =>
			`${name} cannot be opened as an Excel file. It may be damaged. Save it again as .xlsx or CSV, and select it once more.`,
		"old-excel": (name) =>
			`${name} is in Excel’s older form (.xls), which cannot be read here. Save it as .xlsx or CSV, and select it again.`,
		"no-text": (name) =>
			`${name} is neither text, Excel (.xlsx) nor GeoJSON. Select a file that contains a table of places.`,
		unreadable: (name) =>
			`The browser cannot reach ${name}. It may have been moved or changed since you selected it. Select it again.`,
		part: "What is needed to look up the file could not be loaded. The rest of the page works. Check your internet connection and try again.",
	},
	table: {
		formats: { text: "delimited text", sheet: "Excel, first sheet", geojson: "GeoJSON" },
		opened: (name, format) => `${name} is open (${format}).`,
		guessed: "This is how we have understood the file. If that is wrong, you can change it.",
		notGuessed:
			"No column seems to hold places in Sweden. Select the columns and the coordinate system yourself, or another file. Addresses cannot be looked up, only coordinates and links that contain them.",
		where: "The coordinates are in",
		kinds: { pair: "two columns", single: "one column" },
		first: "North or latitude",
		second: "East or longitude",
		single: "Column",
		system: "Coordinate system",
		systems: {
			wgs84: "WGS84, latitude and longitude",
			sweref99tm: "SWEREF 99 TM",
			rt90: "RT 90 2.5 gon V",
		},
		systemPerRow: "The coordinate system is told row by row.",
		chooseColumn: "Select column",
		report: "Report",
		reportOf: (year) => `the ${year} report`,
		allReports: "all reports, a row of the answer for each",
		preview: "The first rows",
		line: "Row",
		understood: "Read as",
		notUnderstood: (reason) => `Cannot be read: ${reason}`,
		coordinates: { decimalSign: ".", letters: { north: "N", east: "E" } },
		lookUp: "Look up all rows",
	},
	running: {
		label: "Looking up the rows",
		rows: (count) => `${rows(count)} so far`,
		cancel: "Cancel",
		cancelled: "The lookup was cancelled. No answer has been kept.",
	},
	result: {
		title: "The answer",
		done: (count, read) => `${rows(count)} looked up, of which ${number(read)} could be read.`,
		caption: "Places by the Police assessment of the area they lie in",
		assessedAs: "Police assessment",
		outside: "in no area",
		total: "all rows that could be read",
		borderCases: "of which border cases",
		assumed: "of which by a borrowed boundary",
		unread: (count) => `${rows(count)} could not be read`,
		unreadAre: "They are kept in the result, without an answer.",
		lineReason: (line, written, reason) => `Row ${number(line)}${quoted(written)}: ${reason}`,
		featureReason: (feature, written, reason) => `Feature ${number(feature)}${quoted(written)}: ${reason}`,
		reasons: {
			empty: "there is nothing in the selected columns",
			"not-coordinates": "what is there is not coordinates",
			ambiguous: "it may be more than one place",
			outside: "the place is not in Sweden",
			"local-grid": "the coordinates are in a local zone of SWEREF, and which one is not said",
			"link-without-point": "the link has no coordinates in it",
			"too-many-cells": "the row has more cells than there are columns",
			"no-point": "the feature is not a point",
		},
		reasonCount: (count, reason) => `${rows(count)}: ${reason}`,
		moreUnread: (count) => `Another ${rows(count)} could not be read.`,
		showUnread: (count) => `Show ${number(count)} more`,
		first: "The first answers",
		area: "Area",
		none: "no area",
		toEdge: "To the boundary",
		borderCase: "border case",
		assumedBoundary: "borrowed boundary",
		map: (count, within, year) =>
			`Where in Sweden the places are: ${plural(count, "place", "places")}, of which ${number(within)} in an area in the ${year} report.`,
		dots: { within: "in an area", outside: "in no area" },
		excel: "Download the answer, CSV for Swedish Excel",
		plain: "Download the answer, CSV",
		method: "Download method and sources (text)",
		forms:
			"The answer has the file's own columns untouched, and the new ones after them. Keep the text on method and sources with it when you pass it on.",
		saved: (file) => `The file ${file} is saved.`,
		failed:
			"The file could not be made, because what it needs could not be loaded. Check your internet connection and try again.",
	},
	method: {
		ending: "method",
		title: "Places looked up on the Police list of vulnerable areas",
		made: (file, date) => `Made with Lägesbild from ${file}, ${date}.`,
		columnsUsed: (names) => `The coordinates are taken from ${names}.`,
		columns: "Added columns",
		limits: "What the answer cannot say",
		sources: "Sources",
		unread: "Rows that could not be read",
	},
	answer: {
		intro: "The result is your own table with these columns after yours:",
		columns: {
			lagesbild_rapport: "which of the Police reports the answer is about, by year",
			omrade_id: "Lägesbild's identifier of the area. Empty where the place is in no area",
			omrade:
				"the name of the area in the report. Where the place is in several areas all are named, with a plus sign between them",
			klass:
				"the Police assessment of the area: utsatt (vulnerable), riskomrade (risk area) or sarskilt_utsatt (particularly vulnerable)",
			avstand_kant_m:
				"metres to the boundary of the area. For a place outside all areas: metres to the boundary of the nearest area",
			gransfall: "true if the place is so near a boundary that nobody can say with certainty on which side it lies",
			grans_antagen:
				"true if the boundary is borrowed from another report, because that of the report itself is not known",
		},
		form: "With all reports each place gets a row for each report, also where it is in no area.",
	},
	limits: (border) => [
		"The answer is not a basis for decisions about individuals. That a place lies in an area says nothing about a building, a business or a person there.",
		`The boundaries are those of the Police, drawn by hand along streets. Within ${border} metres of a boundary a place is a border case: nobody can say with certainty on which side it lies. The same goes for coordinates given so coarsely that they may belong to either side.`,
		"In the older reports the boundaries are borrowed from the earliest one that is known. The answer then says so.",
		"A place that is in no area has not been assessed as safe or unsafe. It is simply not on the Police list.",
	],
	automate: {
		intro:
			"The same lookup is a command in the source code of Lägesbild. It opens the same files, gives the same columns, and sends nothing over the network either:",
		command: "npm run --silent lookup -- places.csv > answer.csv",
		options:
			"With --rapport alla all reports are asked, with --kolumner columns are selected, and --help shows the rest.",
	},
};
