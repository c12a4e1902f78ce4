/** The words of every page in English. English terms for the classes are those that the Police's reports are cited with. */
import { createFormats } from "../formats.ts";
import { LANGUAGE_NAMES } from "../language-names.ts";
import type { Messages } from "../words.ts";
import { changeWords } from "./changes-en.ts";

const numerals = "no one two three four five six seven eight nine ten eleven twelve".split(" ");

const format = createFormats("en", numerals);
const { plural, list } = format;
const listName = "Swedish Police list of vulnerable areas";

export const words: Messages = {
	format,
	languages: LANGUAGE_NAMES,
	site: {
		name: "Lägesbild",
		listName,
		more: "More choices",
		tagline: (span) => `The ${listName}, ${span}`,
		description: (span) =>
			`The Swedish Police’s reports on vulnerable areas, ${span}, as a map, a list and a timeline: which areas, which categories and what has changed.`,
		describes: {
			report: (sentence) => `Swedish ${sentence}. The areas as a list, on a map and report by report.`,
			area: (name, place, assessment, span, hasNotes) =>
				`${name}, ${place}. ${assessment}. The Police assessment in each report ${span}, boundary${hasNotes ? ", notes" : ""} and sources.`,
			comparison: (sentence, totals) => `Swedish Police reports on vulnerable areas. ${sentence}. ${totals}`,
			municipality: (name, sentence) => `${name}: areas that the Police have assessed as vulnerable. ${sentence}.`,
		},
		withoutScript:
			"Map, filters and search need JavaScript. Text and links work without it. The same data is available as files:",
		skipTo: (to) => `Skip to ${to}`,
		skipTargets: {
			list: "the list",
			table: "the table",
			figures: "the figures",
			comparison: "the comparison",
			place: "the place",
			text: "the text",
		},
		home: "Lägesbild: to the start page",
	},
	theme: {
		change: (now) => `Change appearance (now: ${now})`,
		system: "same as device",
		light: "light",
		dark: "dark",
	},
	classifications: {
		utsatt: {
			name: "vulnerable area",
			plural: "vulnerable areas",
			count: (n) => `${n} vulnerable`,
			assessedAs: ["vulnerable", "vulnerable"],
		},
		riskomrade: {
			name: "risk area",
			plural: "risk areas",
			count: (n) => plural(n, "risk area", "risk areas"),
			assessedAs: ["a risk area", "risk areas"],
		},
		sarskilt_utsatt: {
			name: "particularly vulnerable area",
			plural: "particularly vulnerable areas",
			count: (n) => `${n} particularly vulnerable`,
			assessedAs: ["particularly vulnerable", "particularly vulnerable"],
		},
	},
	...changeWords(format, listName),
	trends: {
		positive: "positive",
		stable: "stable",
		negative: "negative",
		new: "new on the list, no trend stated",
	},
	trendsUnstated: (year) => `The ${year} Police report states no trend for the areas`,
	unlisted: "not on the list",
	inReport: (text, year) => `${text} in ${year}`,
	result: {
		sentence: (year, scope, total, counts) =>
			`Police assessment ${[year, ...scope].join(", ")}: ${plural(total, "area", "areas")}${counts.length > 0 ? ` – ${counts.join(", ")}` : ""}`,
		since: (year) => `Since ${year}`,
		nothing: "no area",
		seeList: ", see the list",
		region: (name) => `police region ${name}`,
		several: {
			regions: (count) => `${count} police regions`,
			counties: (count) => `${count} counties`,
			municipalities: (count) => `${count} municipalities`,
			classifications: (count) => `${count} categories`,
			formerClassifications: (count) => `${count} earlier categories`,
			changes: (count) => `${count} kinds of change`,
			trends: (count) => `${count} kinds of trend`,
		},
	},
	report: {
		intro:
			"Every two years the Swedish Police assess which residential areas are vulnerable. The assessment is of areas, not of people.",
		classes: "What do the categories mean?",
		moreOnClasses: "More about the categories",
		notInUse: (year) => `not used in the ${year} report`,
		finding: (year) => `What the Police say in the ${year} report`,
		since: (since, all, severest) =>
			`Compared with ${since}: ${all[0]} areas against ${all[1]}; ${severest[0]} particularly vulnerable against ${severest[1]}.`,
		contributed: (count) => `Based on input from ${count} local police areas.`,
		source: "Source: the Police report",
		quoted: (title) => `“${title}”`,
		published: (date) => `published ${date}`,
		allData: (first, last) => `Download all data ${first}–${last} (zip)`,
	},
	timeline: {
		label: "Report",
		region: "Timeline",
		previous: "Previous report",
		next: "Next report",
		play: "Play the reports in turn",
		pause: "Pause",
		areas: "Areas",
		selected: "Selected areas",
		unstated: "dash: no trend stated",
		abolished: (year) => `category abolished in ${year}`,
		compare: (since) => `What changed since ${since}?`,
		compareWith: "Compare with",
		compareInShort: "Compare",
		compareWithNone: "none",
		compareOne: (year) => `${year} and`,
		compareNext: "One report and the next",
	},
	filters: {
		title: "Filters",
		facets: {
			regions: "Police region",
			counties: "County",
			municipalities: "Municipality",
			classifications: "Category",
			formerClassifications: "Earlier category",
			changes: "Change",
			trends: "Trend according to the Police",
		},
		classIn: (year) => `Category in ${year}`,
		chosen: (count) => `${count} selected`,
		clearAll: "Clear all",
		remove: (name) => `Remove the filter ${name}`,
		done: "Done",
		active: "Selected filters",
		noEarlierReport: "There is no earlier report to compare with.",
		trends: {
			positive: "positive trend",
			stable: "stable trend",
			negative: "negative trend",
			new: "new, no trend stated",
		},
		noChanges: "No changes to show for this selection.",
	},
	search: {
		label: "Search area, municipality, county or police region",
		placeholder: "area or municipality",
		open: "Search",
		close: "Close search",
		hits: "Matches",
		nothing: (span) =>
			`No match among the areas on the Police lists ${span} and their municipalities. The place may lie in one of the areas, under another name: check the spelling, or search for the municipality.`,
		failed: "The search could not be loaded. Keep typing to try again, or reload the page.",
		found: (count) => plural(count, "match", "matches"),
		formerly: (alias) => `has been called ${alias}`,
		similar: "similar name",
		notListed: (year) => `not on the ${year} list`,
		municipality: "municipality",
		page: "page about the site",
		county: "the list for the county",
		region: "the list for the police region",
	},
	place: {
		name: "The place",
		title: (year) => `Ask about a place in the Swedish Police’s ${year} report`,
		at: ([lng, lat], year) => `The place ${lat.toFixed(5)}, ${lng.toFixed(5)} in the Swedish Police’s ${year} report`,
		description: (year) =>
			`What the Swedish Police’s ${year} report and the other reports say about a place: whether it lies in a vulnerable area, how far it is to the boundary and what has changed. What you ask about stays in your browser.`,
		ask: "What applies here?",
		marker: "The place that you ask about. Move it with the arrow keys, or drag it.",
		link: "Ask about a place",
	},
	sheet: {
		raise: "Show more text",
		lower: "Show the map",
	},
	list: {
		title: (year) => `Areas in the ${year} report`,
		heading: (year, count, total) =>
			count === total
				? `${plural(count, "area", "areas")} in the ${year} report`
				: `${count} of ${plural(total, "area", "areas")} in the ${year} report`,
		pageTitle: (year) => `${listName} ${year}`,
		placeTitle: (name, year) => `${name}: Swedish Police report on vulnerable areas ${year}`,
		empty: (year) => `No area in the ${year} report matches the filters.`,
		firstReport: (year) => `The ${year} report is the first. There is no earlier one to compare with.`,
		classNotInUse: (year, names) => `The Police did not use the category ${list(names)} in the ${year} report.`,
		afterSplit: "after a split",
		partOf: (then) => `part of a ${then}`,
		regionHasNone: (regions) =>
			`The Police have not assessed any area in ${list(regions.map((region) => `the ${region} police region`))} as vulnerable in any of the reports.`,
		countyHasNone: (counties) =>
			`The Police have not assessed any area in ${list(counties)} as vulnerable in any of the reports.`,
		removedCount: (count, from, to) => `${plural(count, "area", "areas")} on the list in ${from} but not in ${to}`,
		removed: (from, to) => `On the list in ${from} but not in ${to}`,
		group: (name, count) => `${name}: ${plural(count, "area", "areas")}`,
		groupedBy: "Group the list by",
		groupings: { name: "A–Ö", region: "Police region", municipality: "Municipality" },
		asMap: "Map",
		asTable: "Table",
		asFigures: "Figures",
		layout: "Show as",
	},
	table: {
		download: "Download all reports (CSV)",
		downloadDescribed: "Download with columns described (zip)",
		columns: "What the columns mean",
		caption: (count, year, isNarrowed) =>
			`${plural(count, "area", "areas")} ${isNarrowed ? `in the selection for ${year}` : `in the ${year} report`}, with the Police assessment in each report.`,
		comparison: (count, from, to) =>
			`${plural(count, "area", "areas")} in the comparison between ${from} and ${to}, with the Police assessment in each report. Those listed only in ${from} are included.`,
		name: "Area",
		municipality: "Municipality",
		sortBy: (column) => `Sort by ${column}`,
		sorted: (column, isDescending) => `Sorted by ${column}, ${isDescending ? "descending" : "ascending"}`,
		partOf: (name) => `part of ${name}`,
		splitUp: "split",
		trend: (year) => `Trend ${year}`,
		trends: { positive: "positive", stable: "stable", negative: "negative", new: "new, none stated" },
		short: { utsatt: "vulnerable", riskomrade: "risk area", sarskilt_utsatt: "particularly vulnerable" },
	},
	area: {
		back: "All areas",
		assessment: (year, name) => `Police assessment ${year}: ${name}`,
		notListed: (year, name) => `${name} is not on the ${year} Police list`,
		partOf: (year, parent) => `In the ${year} report the area was part of ${parent}`,
		splitInto: (year, name, parts) => `In the ${year} report, ${name} is split into ${list(parts)}`,
		nearest: (year) => `Show the ${year} report, which lists the area`,
		history: "In each report",
		stripPartOf: (name) => `part of ${name}`,
		stripSplit: (names) => `split into ${list(names)}`,
		stripCalled: (name) => `as ${name}`,
		oneName: "The name is the same in all the reports that list the area.",
		municipality: "Municipality",
		county: "County",
		localPoliceArea: "Local police area",
		policeRegion: "Police region",
		size: "Size",
		trend: (year) => `Trend according to the ${year} Police report`,
		boundary: "Boundary",
		boundaryPublished: (year) => `The ${year} Police boundary`,
		boundaryAssumed: (year, first) => `Borrowed from ${year}: no boundary is known for the reports before ${first}`,
		unknown: "not stated in the report",
		asOf: (text, year) => `${text} (according to the ${year} Police file)`,
		boundarySource: (source, published) =>
			source.startsWith("union")
				? `Boundary: the parts' boundaries in the ${published} Police GIS file, put together by us`
				: source === "polisen-historiska"
					? "Boundary: the Police GIS file of areas that have left the list"
					: `Boundary: the ${published} Police GIS file`,
		notes: "Notes",
		noteSource: (source) => `Source: ${source}`,
		sources: "Sources",
		reportSource: (title, reference) =>
			`Swedish Police Authority: “${title}”${reference ? `, ref. ${reference}` : ""} (in Swedish)`,
		whatItMeans: (name) => `What does “${name}” mean?`,
		accordingToPolice: "According to the Police:",
	},
	municipality: {
		summary: (year, count) =>
			count > 0 ? `${plural(count, "area", "areas")} on the ${year} Police list` : `No area on the ${year} Police list`,
		others: "In other reports",
		history: (since) => `The areas in each report since ${since}`,
		historySource: "The Police assessment in each report.",
		listedIn: (years) => `On the list in ${list(years.map(String))}`,
	},
	map: {
		moveHere: "Move the map here",
		label: (year) => `Map of the areas in the ${year} report`,
		hint: "Move the map with the arrow keys, zoom with plus and minus. Enter opens the area under the cross. The list shows the same areas.",
		only: (place) => `Show only ${place}`,
		shows: (place, count) => `The map shows ${place}: ${plural(count, "area", "areas")}.`,
		loading: "Loading map…",
		needsScript: "The map needs JavaScript.",
		held: "Your browser is saving data. The map is not loaded until you want it.",
		fetch: "Load the map",
		jumps: "Go to",
		places: { sweden: "Sweden", stockholm: "Stockholm", goteborg: "Göteborg", malmo: "Malmö" },
		wholeCountry: "Show all of Sweden",
		allAreas: "All areas",
		selection: "Selection",
		northernmost: (municipality) => `No areas north of ${municipality} in any report`,
		drawnReport: "Report shown on the map",
		drawsReport: (year, key) => `Show the areas as in the ${year} report (switch with ${key})`,
		zoomIn: "Zoom in",
		zoomOut: "Zoom out",
		place: (name, total, counts, changed) =>
			[
				...(total > 0 || changed.length === 0
					? [`${name}: ${plural(total, "area", "areas")}${counts.length > 0 ? ` – ${counts.join(", ")}` : ""}.`]
					: [`${name}.`]),
				...(changed.length > 0 ? [`In the comparison: ${changed.join(", ")}.`] : []),
				"Zoom in.",
			].join(" "),
		noWebGl: "The map cannot be drawn, because the browser lacks WebGL 2. The list shows the same areas.",
		contextLost: "The map lost contact with the graphics card. It will come back by itself; meanwhile the list works.",
		failed: "The map could not be loaded. The list shows the same areas.",
		retry: "Try again",
		basemapMissing: "The background map could not be loaded. The areas are still shown.",
		thinBasemap: "Simplified background map",
		creditInShort: "© OpenStreetMap, Statistics Sweden, the Police and others",
		credit:
			"Boundaries: Swedish Police Authority. Background: Statistics Sweden, © OpenStreetMap contributors (ODbL), GSHHG, Natural Earth, the cities of Stockholm, Göteborg and Malmö, the Swedish Election Authority, the Swedish Transport Administration, Trafiklab, Anders Bjarby (Stockholms Puls, CC BY).",
	},
	streets: {
		button: "Streets",
		buttonFromAfar: "Streets: zoom in",
		asks: (host) =>
			`Streets are loaded from ${host}. That server will see your IP address and which part of the map you are viewing.`,
		show: "Show streets",
		cancel: "Cancel",
		unavailable: (reason) => `Streets could not be loaded: ${reason}. The map is shown without them.`,
		reasons: {
			timeout: "the server did not answer in time",
			unreachable: "the server could not be reached",
			refused: "the server answered with an error",
			unusable: "the answer could not be read",
		},
		withdrawn: "Streets could no longer be loaded. The map is shown without them.",
		credit: (given) => `Streets: ${given ?? "© OpenStreetMap contributors, OpenMapTiles"}.`,
	},
	print: {
		button: "Print",
		basis: (years, reports) =>
			`Police assessment ${list(years.map(String))} · ${list(
				reports.map(({ title, reference }) => `“${title}”${reference ? `, ref. ${reference}` : ""}`),
			)}`,
		source: (view, filters, reports, printed, address) =>
			`“${view}”${filters ? ` (${filters})` : ""}, Lägesbild. Source: ${
				reports.length === 0
					? "the Swedish Police Authority's reports"
					: `Swedish Police Authority, ${list(
							reports.map(
								({ title, reference, published }) =>
									`“${title}”${reference ? `, ref. ${reference}` : ""} (in Swedish, published ${published})`,
							),
						)}`
			}.${printed ? ` Printed ${printed}: ${address}` : ""}`,
	},
	legend: {
		title: "Legend",
		assumed: "Borrowed boundary: none is known",
		published: "Published boundary",
		absent: "Boundary of an area not in the report",
		otherOutline: "Earlier or later boundary",
		place: "Police region or municipality: a dot per area",
		move: (from, to) => `Category in ${from} and in ${to}; dashed: not on the list`,
		moveOfPlace: (from, to) =>
			`Police region or municipality with changes: category in ${from} and in ${to}; dashed: not on the list`,
		split: (from, to) => `Each part of a split area: category of the whole in ${from} and of the part in ${to}`,
		method: "Also mark split areas and changes of method",
	},
	share: { open: "Share and download", close: "Close" },
	pages: {
		label: "About the site",
		contents: "Contents",
		places: {
			name: "Look up a file of places",
			title: "Look up a file of places in the Swedish Police list of vulnerable areas",
			description:
				"Which of many places lie in the areas on the Swedish Police list, by report: a table or pasted coordinates are answered in your browser, and nothing is uploaded.",
		},
		about: {
			link: "About",
			name: "About Lägesbild",
			title: "About the Swedish Police list of vulnerable areas: categories, method and sources",
			description:
				"What the categories on the Swedish Police list of vulnerable areas mean, how the Police make the assessment, what has changed and what we do not know. With sources and data to download.",
		},
		accessibility: {
			name: "Accessibility",
			title: "Accessibility",
			description:
				"How accessible Lägesbild is: the aim, what has been tested, what falls short, other ways to the same information and how to report a problem.",
		},
		privacy: {
			name: "Privacy",
			title: "Privacy",
			description:
				"What Lägesbild stores on your device, what is sent over the network as you read, and what never leaves the browser.",
		},
	},
	sections: {
		file: "Your places",
		answer: "What the answer says",
		limits: "What it cannot tell",
		automate: "For those who automate",
		classes: "The categories",
		method: "How the assessment is made",
		changes: "What has changed on the list",
		unknown: "What we do not know",
		reports: "The reports",
		data: "Data and terms",
		columns: "What the columns mean",
		dataChanges: "Changes to the data",
		citing: "How to cite",
		tests: "What has been tested",
		shortcomings: "What falls short",
		alternatives: "Other ways to the same information",
		contact: "Report a problem",
		device: "On your device",
		network: "Over the network",
		address: "In the address",
	},
	files: {
		title: "Data to download",
		everything: "Everything in one file, with columns described (zip)",
		panel: "All areas and reports (CSV)",
		columnTypes: "Types of the table's columns (CSVT)",
		descriptor: "Files and columns described for programs (Data Package)",
		readme: "Columns, sources and terms",
		geojson: (year, isBorrowed) =>
			`Areas in the ${year} report, with ${isBorrowed ? "borrowed boundaries" : "boundaries"} (GeoJSON)`,
	},
	address: {
		ignored: (texts) =>
			`A part of the address could not be read and was skipped: ${list(texts.map((text) => `“${text}”`))}.`,
		dismiss: "Close the message",
	},
	crash: "Something went wrong. Try again, or reload the page. Your choices are kept in the address.",
	late: {
		awaited: "Loading…",
		failed:
			"What should be shown here could not be loaded. The rest of the page works. Check your internet connection and try again.",
	},
	missingWords: "The language could not be loaded. Check your internet connection and try again.",
	opening: "The page is opening from a copy saved on this device.",
	newVersion: {
		text: "A new version is available",
		load: "Reload",
		later: "Not now",
	},
	preview: {
		report: (year) => `Swedish Police report ${year}`,
		areas: (count) => plural(count, "area", "areas"),
	},
	notFound: {
		title: "There is no such page",
		text: "The address leads to no page here. It may have been cut off or mistyped.",
	},
};
