/** The words of every page in English. English terms for the classes are those that the Police's reports are cited with. */
import { createFormats } from "../formats.ts";
import { LANGUAGE_NAMES } from "../language-names.ts";
import type { Messages } from "../words.ts";
import { changeWords } from "./changes-en.ts";

const numerals = "no one two three four five six seven eight nine ten eleven twelve".split(" ");

const format = createFormats("en", numerals);
const { plural, list } = format;

export const words: Messages = {
	format,
	languages: LANGUAGE_NAMES,
	site: {
		name: "Lägesbild",
		tagline: "The Swedish Police's vulnerable areas, 2015–2025",
		description:
			"The Swedish Police's six situation pictures over vulnerable areas, 2015–2025, as map, list and timeline: which areas, which classes and what has changed.",
		describes: {
			report: (sentence) =>
				`The Police's situation picture ${sentence}. The areas as a list, on a map and report by report.`,
			area: (name, place, judgement) =>
				`${name}, ${place}. ${judgement} Its class in each report 2015–2025, boundary, notes and sources.`,
			municipality: (title, sentence) => `${title}: areas that the Police have judged to be vulnerable. ${sentence}.`,
			comparison: (from, to) => `What changed between the Police's situation pictures of ${from} and ${to}.`,
		},
		withoutScript:
			"Map, filters and search need JavaScript. Text and links work without it. The same data is there as files:",
		skipToPanel: "Skip to the list",
		home: "Lägesbild: to the start page",
	},
	theme: {
		label: "Appearance",
		system: "As the device",
		light: "Light",
		dark: "Dark",
	},
	classifications: {
		utsatt: {
			name: "vulnerable area",
			plural: "vulnerable areas",
			count: (n) => `${n} vulnerable`,
		},
		riskomrade: {
			name: "risk area",
			plural: "risk areas",
			count: (n) => plural(n, "risk area", "risk areas"),
		},
		sarskilt_utsatt: {
			name: "particularly vulnerable area",
			plural: "particularly vulnerable areas",
			count: (n) => `${n} particularly vulnerable`,
		},
	},
	...changeWords(format),
	trends: {
		positive: "positive",
		stable: "unchanged",
		negative: "negative",
		new: "new on the list, no trend stated",
	},
	unlisted: "not on the list",
	result: {
		sentence: (year, scope, total, counts) =>
			`${[year, ...scope].join(", ")}: ${plural(total, "area", "areas")}${counts.length > 0 ? ` – ${counts.join(", ")}` : ""}`,
		filtered: "with the chosen filters",
		changeSentence: (since, parts) =>
			parts.length > 0 ? `Since ${since}: ${parts.join(", ")}` : `No changes since ${since}`,
		changeCounts: {
			ny: (n) => `${n} new`,
			borta: (n) => `${n} off the list`,
			hojd: (n) => `${n} to a higher class`,
			sankt: (n) => `${n} to a lower class`,
			oforandrad: (n) => `${n} in the same class`,
			delad: (n) => `${n} divided`,
			omklassad: (n) => `${n} from the abolished class`,
		},
	},
	timeline: {
		label: "Report",
		region: "Timeline",
		previous: "Previous report",
		next: "Next report",
		play: "Play the reports in turn",
		pause: "Pause",
		choose: (year) => `Show the report of ${year}`,
		compare: (since) => `What changed since ${since}?`,
		compareWith: "Compare with",
		compareWithNone: "no report",
	},
	filters: {
		title: "Filters",
		facets: {
			regions: "Police region",
			counties: "County",
			municipalities: "Municipality",
			classifications: "Class",
			formerClassifications: "Earlier class",
			changes: "Change",
		},
		classIn: (year) => `Class in ${year}`,
		changesSince: (since) => `Change since ${since}`,
		chosen: (count) => `${count} chosen`,
		clearAll: "Clear all",
		remove: (name) => `Remove the filter ${name}`,
		done: (count) => `Show ${plural(count, "area", "areas")}`,
		active: "Chosen filters",
		noEarlierReport: "There is no earlier report to compare with.",
	},
	search: {
		label: "Search area, municipality, county or police region",
		placeholder: "Search areas",
		nothing: (first, newest) =>
			`No area in the Police's reports ${first}–${newest} has that name. The place may still lie in one of the areas, under another name: check the spelling, search for the municipality or look at the map.`,
		failed: "The search could not be loaded. Type on for another try, or reload the page.",
		found: (count) => plural(count, "match", "matches"),
		formerly: (alias) => `has been called ${alias}`,
		similar: "similar name",
		municipality: "municipality",
		county: "the list for the county",
		region: "the list for the police region",
	},
	list: {
		title: (year) => `Areas in ${year}`,
		pageTitle: (year) => `Vulnerable areas ${year}`,
		empty: (year) => `No area in the report of ${year} matches the filters.`,
		firstReport: (year) => `${year} is the first report. There is no earlier one to count changes from.`,
		classNotInUse: (year, names) => `The police did not use the class ${list(names)} in the report of ${year}.`,
		afterDivision: "after division",
		regionHasNone: (regions) =>
			`The police have not judged any area in ${list(regions.map((region) => `region ${region}`))} vulnerable in any of the reports.`,
		countyHasNone: (counties) =>
			`The police have not judged any area in ${list(counties)} vulnerable in any of the reports.`,
		removed: (since) => `No longer on the list since ${since}`,
		asMap: "Map",
		asTable: "Table",
		asFigures: "Figures",
		layout: "Show as",
	},
	table: {
		caption: (count, year) =>
			`${plural(count, "area", "areas")} in the selection for ${year}, with the Police's judgement in each report.`,
		comparison: (count, from, to) =>
			`${plural(count, "area", "areas")} in the comparison from ${from} to ${to}, with the Police's judgement in each report. Those that have left the list are included.`,
		name: "Area",
		municipality: "Municipality",
		sortBy: (column) => `Sort by ${column}`,
		partOf: (name) => `part of ${name}`,
		splitUp: "divided",
		was: (name) => `was ${name}`,
		short: { utsatt: "vulnerable", riskomrade: "risk area", sarskilt_utsatt: "particularly vulnerable" },
	},
	area: {
		back: "All areas",
		assessment: (year, name) => `The Police's judgement ${year}: ${name}`,
		notListed: (year, name) => `${name} is not on the Police's list of ${year}.`,
		partOf: (year, parent) => `In ${year} the area was part of ${parent}.`,
		splitInto: (year, name, parts) => `In ${year} ${name} is divided into ${list(parts)}.`,
		nearest: (year) => `Show the report of ${year}, which lists the area`,
		history: "In the six reports",
		stripPartOf: (name) => `part of ${name}`,
		stripSplit: (names) => `divided into ${list(names)}`,
		stripCalled: (name) => `as ${name}`,
		municipality: "Municipality",
		county: "County",
		localPoliceArea: "Local police area",
		policeRegion: "Police region",
		size: "Size",
		trend: (year) => `Trend according to the Police ${year}`,
		boundary: "Boundary",
		boundaryPublished: (year) => `The Police's boundary of ${year}`,
		boundaryAssumed: (year) => `Borrowed from ${year}: the Police published no boundaries for 2015, 2017 and 2019`,
		unknown: "not stated in the report",
		asOf: (text, year) => `${text} (according to the report of ${year})`,
		boundarySource: (source, published) =>
			source.startsWith("union")
				? `Boundary: the parts' boundaries in the Police's GIS file of ${published}, put together`
				: source === "polisen-historiska"
					? "Boundary: the Police's GIS file of areas that have left the list"
					: `Boundary: the Police's GIS file of ${published}`,
		notes: "Notes",
		noteSource: (source) => `Source: ${source}`,
		sources: "Sources",
		reportSource: (title, reference) =>
			`Swedish Police Authority: “${title}”${reference ? `, ref. ${reference}` : ""} (in Swedish)`,
		whatItMeans: (name) => `What does ${name} mean?`,
		accordingToPolice: "According to the Police:",
	},
	municipality: {
		title: (name) => `${name} municipality`,
		summary: (year, count) =>
			count > 0
				? `${plural(count, "area", "areas")} on the Police's list of ${year}`
				: `No area on the Police's list of ${year}`,
		others: "In other reports",
		history: (since) => `All changes since ${since}`,
		historySource: "The Police's judgements according to the six reports.",
		listedIn: (years) => `On the list in ${list(years.map(String))}`,
	},
	map: {
		label: (year) => `Map of the areas in the report of ${year}`,
		hint: "Move the map with the arrow keys, zoom with plus and minus. The list beside it shows the same areas.",
		loading: "Loading the map …",
		needsScript: "The map needs JavaScript.",
		jumps: "Go to",
		places: { sweden: "Sweden", stockholm: "Stockholm", goteborg: "Gothenburg", malmo: "Malmö" },
		zoomIn: "Zoom in",
		zoomOut: "Zoom out",
		city: (name, total, counts, changed) =>
			[
				`${name}: ${plural(total, "area", "areas")}${counts.length > 0 ? ` – ${counts.join(", ")}` : ""}.`,
				...(changed.length > 0 ? [`Changed: ${changed.join(", ")}.`] : []),
				"Zoom in.",
			].join(" "),
		cityAndOthers: (name) => `${name} & others`,
		andOthers: (name, others) =>
			`${name} with ${plural(others, "neighbouring municipality", "neighbouring municipalities")}`,
		noWebGl: "The map cannot be drawn, because the browser lacks WebGL 2. The list shows the same areas.",
		contextLost: "The map lost contact with the graphics card. It comes back by itself; meanwhile the list works.",
		failed: "The map could not be loaded. The list shows the same areas.",
		retry: "Try again",
		basemapMissing: "The background map could not be loaded. The areas are drawn all the same.",
		thinBasemap: "Simplified background map",
		credit:
			"Boundaries: Swedish Police Authority. Background: Statistics Sweden, © OpenStreetMap contributors (ODbL), GSHHG, Natural Earth, the cities of Stockholm, Gothenburg and Malmö.",
	},
	streets: {
		button: "Streets",
		buttonFromAfar: "Streets: zoom in",
		asks: (host) => `Streets are fetched from ${host}. Your browser then asks that server.`,
		show: "Show streets",
		cancel: "Cancel",
		unavailable: (reason) => `Streets could not be fetched: ${reason}. The map is shown without them.`,
		reasons: {
			timeout: "the server did not answer in time",
			unreachable: "the server could not be reached",
			refused: "the server answered with an error",
			unusable: "the answer could not be read",
		},
		withdrawn: "Streets stopped coming and have been taken away. The map is shown without them.",
		credit: (given) => `Streets: ${given ?? "© OpenStreetMap contributors, OpenMapTiles"}.`,
	},
	print: {
		button: "Print",
		source: (address) => `Source: the Swedish Police Authority's situation pictures, compiled in Lägesbild. ${address}`,
	},
	legend: {
		title: "Legend",
		assumed: "Borrowed boundary: none was published",
		published: "Published boundary",
		absent: "Boundary of an area not in the report",
		otherOutline: "Earlier or later boundary",
	},
	share: { open: "Share and download" },
	about: {
		open: "About",
		title: "About the situation picture",
		close: "Close",
		what: "Every second year the Swedish Police publish a report on which residential areas they judge to be vulnerable. All six reports, 2015–2025, are shown here, with the boundaries that have been published. The classes are the Police's judgement of areas, not of people.",
		classes: "The classes",
		method: "How the judgement is made",
		changes2025: "What changed in 2025",
		notInUse: (year) => `not used in the report of ${year}`,
		unknown: "What is not known",
		unknownItems: [
			"Why the class risk area was abolished.",
			"The boundaries as they were in the reports of 2015, 2017 and 2019. The oldest known boundary is borrowed and drawn dashed.",
			"How many people live in each area.",
		],
		reports: "The reports",
		data: "Data to download",
		panel: "All areas and reports (CSV)",
		columnTypes: "Types of the table's columns (CSVT)",
		descriptor: "Files and columns described for programs (Data Package)",
		readme: "Columns, sources and terms",
		geojson: (year) => `Boundaries in the report of ${year} (GeoJSON)`,
		source: "Source",
		published: (date) => `published ${date}`,
	},
	address: {
		ignored: (texts) =>
			`A part of the address could not be read and was skipped: ${list(texts.map((text) => `“${text}”`))}.`,
		dismiss: "Close the message",
	},
	crash: "Something went wrong in the page. The address is unchanged, so nothing of your choice is lost.",
	late: {
		awaited: "Loading…",
		failed:
			"What should be shown here could not be loaded. The rest of the page works. Check your internet connection and try again.",
	},
	missingWords: "The language could not be loaded. Check your internet connection and try again.",
	opening: "The page opens from what is kept on this device.",
	newVersion: {
		text: "There is a new version",
		load: "Reload",
		later: "Not now",
	},
	preview: {
		report: (year) => `The Police's situation picture ${year}`,
		areas: (count) => plural(count, "area", "areas"),
	},
	notFound: {
		title: "There is no such page",
		text: "The address leads to no page here. It may have been cut off or mistyped.",
		report: (year) => `Areas in the report of ${year}`,
	},
};
