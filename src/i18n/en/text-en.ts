/** The words of the pages of text in English. */
import { REDRAWN_SHARE } from "../../domain/redrawing.ts";
import { createFormats } from "../formats.ts";
import type { TextWords } from "../words.ts";

const { number } = createFormats("en");

export const words: TextWords = {
	about: {
		what: (span) =>
			`Every two years the Swedish Police publish a report on which residential areas they assess as vulnerable. All the reports, ${span}, are shown here, with the boundaries that are known. The assessment is of areas, not of people. Lägesbild is not a Police website.`,
		usedIn: (span) => `in the Police reports ${span}`,
		noStatistic:
			"A category is not a crime statistic. It says nothing about a single address or person, and it does not rank the areas within it.",
		compiled: (year) => `The ${year} list, compiled by us from the Police reports and boundaries:`,
		counted: `We count the changes between reports ourselves, from the Police lists. An area that has been split counts as one change, and its parts do not count as new. That the Police abolished the risk area category is counted apart: it says nothing about how the situation has developed. A boundary counts as new when, by our measurement, it differs from the one before by more than ${number(100 * REDRAWN_SHARE)}% of the area.`,
		located:
			"Where an area lies is our own measurement: from a square or a station in the centre of the town to the middle of the area. The towns are from Statistics Sweden, stations and stops from OpenStreetMap, the Swedish Transport Administration and Trafiklab. We have no data on stops in Västra Götaland.",
		unknown: (first) => [
			"Why the risk area category was abolished. We have found no explanation.",
			`What the boundaries were in the reports before ${first}. The oldest known boundary is borrowed and drawn dashed.`,
			"How many people live in each area. The reports do not state it area by area.",
		],
		report: (year) => `The ${year} report`,
		source: "Source",
		audit: { report: "the Audit Office report", followUp: "the Audit Office follow-up" },
		terms:
			"Assessments and boundaries are the Swedish Police Authority's. We know of no explicit licence for them: name the Swedish Police Authority as the source, and ask the authority about terms.",
		columns: { reports: "In tables and boundaries", comparisons: "Only in comparisons" },
		dataChanges: {
			intro:
				"This is what we have added to the data and corrected in it since it was published. Those who cite it can follow the changes:",
			feed: "changes as a feed (Atom)",
		},
		typeface: "Typeface: Source Sans 3 (SIL Open Font License).",
		attribute: (example) =>
			`A category is the Police assessment in a certain report. Say whose and which: “${example}”.`,
		ours: "Changes, overlaps, distances and other figures that we have worked out are not the Police's. Name Lägesbild as their source.",
		share: (button) =>
			`The button “${button}” at the top of the pages with a map, a table or figures gives a link and a complete citation of what is shown, with report and day.`,
	},
	accessibility: {
		aim: "Lägesbild should work for everyone. The aim is the WCAG 2.2 guidelines at level AA. The site does not meet them fully: what we know falls short is listed here.",
		dated: (date) => `This statement was made on ${date} and rests on our own review.`,
		tests: [
			"Every kind of page has been checked with the tool axe, and the colours in both light and dark appearance.",
			"The pages have been gone through with the keyboard alone, in a window 320 pixels wide, a low one too, with text twice as large, with the system's own colours (forced colours), with reduced motion, on paper and without JavaScript.",
			"Every kind of page has been gone through with the Tab key, one stop at a time, on a computer and on a phone: every stop is to be visible and marked, and nothing is to happen before you ask for it. One control of every kind has then been pressed with the keys: what has the focus is to be on the page still, and in sight.",
			"What assistive technology is told – names, roles and states – has been read through for every kind of page, and what is announced after each kind of choice.",
			"Bars, bands and boundaries have been measured: they differ from what they lie on as much as the guidelines require, in light and dark appearance.",
			"The site has been opened in the browser engines Chromium, Firefox and WebKit, and gone through with the Tab key in all of them.",
			"Searching, changing the report, comparing, filtering and sharing have been tried with the screen reader Orca in Firefox, with the map turned off. What a screen reader says of the map has been inferred from names, roles and states.",
			"No one with a disability has tested the site yet.",
		],
		shortcomings: [
			"The flow between the categories: the bands may be too narrow to hit. The table below has the same numbers and the same links.",
		],
		table:
			"The table has the same areas as the map, with the Police assessment in each report, and follows the same filters. It can be read without the map and without JavaScript. Where the boundaries run is shown only on the map and is in the files.",
		openTable: "Show the table",
		files: "All the information is available as files:",
		figures: "The numbers of the diagrams are in tables beside or below them.",
		contact:
			"Lägesbild has no address of its own. Whoever has published the site here answers for it: contact them, and say which page it is about, what you wanted to do and which browser and assistive technology you use.",
		authority:
			"If a public body in Sweden has published the site and you are not satisfied with its answer, you can report the problem to the authority that supervises the act on accessibility to digital public services.",
	},
	privacy: {
		nothing:
			"Lägesbild collects nothing about you. The site has no accounts, no cookies, no visitor statistics and no advertising.",
		stored: "This is stored in your browser, and nowhere else:",
		keys: {
			appearance: "whether you have selected light or dark appearance",
			streets:
				"whether you have switched streets on the map on or off, and which server you were then told they come from",
		},
		ownStreets: "whether you have switched streets on the map on or off",
		files:
			"The site's own files, so that it works without a network after one visit. They are the same for everyone, and do not say which pages you have visited",
		history:
			"In the history of the tab: how far you had scrolled, what you had opened and which row you followed, so that Back finds its way there. It goes with the tab",
		remove: "All of it goes when you remove the site's data in the settings of your browser.",
		host: "Everything comes from the server where the site lies. As on any website, it receives your IP address and sees which pages and files your browser requests. What it records is decided by whoever runs the server, not by Lägesbild.",
		others: {
			off: "No other server is contacted.",
			own: "No other server is contacted. The streets on the map come from it too, and it then sees which part of the map you are viewing. You can switch them off.",
			asked:
				"No other server is contacted unless you switch on streets on the map. You are asked the first time, and can switch them off again.",
		},
		made: "Maps, searches and filters are made in the browser, and so are files and pictures of what is shown. A file of places that you look up is opened in the browser only, and is not stored. Nothing is uploaded.",
		links: "Links to sources lead to other websites. What those do is up to them.",
		path: "The address says which report, which area and which filters are shown. The server receives it when the page is loaded, and whoever gets a link from you sees the same.",
		hash: "What stands after # in the address, such as which part of the map you are viewing, is never sent by the browser to any server.",
		foreign:
			"Tags that others attach to links to follow their readers, such as fbclid and utm_source, are taken out of the address, so that they do not go along when you pass it on.",
	},
};
