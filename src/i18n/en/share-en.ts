/** The words of the dialog in which a view is passed on and taken along, in English. */
import { createFormats } from "../formats.ts";
import type { ShareWords } from "../words.ts";

const { plural, list } = createFormats("en");

export const words: ShareWords = {
	link: {
		title: "Link to what is shown",
		address: "Address",
		shareable: "The link leads to the same report even when a newer one has come.",
		share: "Share …",
		copy: "Copy the link",
		copied: "The link has been copied.",
		notCopied: "The link could not be copied. It is selected, so that you can copy it yourself.",
	},
	citation: {
		title: "Citation",
		copy: "Copy the citation",
		copied: "The citation has been copied.",
		notCopied: "The citation could not be copied. Select the text and copy it yourself.",
		text: (view, filters, reports, read, address) =>
			`“${view}”${filters ? ` (${filters})` : ""}, Lägesbild. After the Swedish Police Authority: ${list(
				reports.map(
					({ title, reference, published }) =>
						`“${title}”${reference ? `, ref. ${reference}` : ""} (in Swedish, published ${published})`,
				),
			)}. Read on ${read}: ${address}`,
	},
	data: {
		title: "Data",
		report: (count, year) => `What is shown: ${plural(count, "area", "areas")} in the report of ${year}.`,
		comparison: (count, from, to) =>
			`What is shown: ${plural(count, "area", "areas")}, with what changed from ${from} to ${to}.`,
		area: (name, count) =>
			`${name} in all reports, with the areas it has been part of or divided into: ${plural(count, "row", "rows")}.`,
		nothing: "No area matches the filters, so there is nothing to download.",
		excel: "CSV for Swedish Excel",
		plain: "CSV",
		geojson: "GeoJSON",
		allData: "Everything as zip",
		failed:
			"The file could not be made, since what it needs could not be loaded. Check your internet connection and try again.",
		everythingIs: (reports, drawings) =>
			`All the data: ${reports} reports and ${drawings} boundaries, with the meaning of each column, sources and terms.`,
		forms:
			"The file for Swedish Excel has semicolons and decimal commas, which Excel expects on a computer with Swedish settings. The plain one has commas and decimal points; with English settings, read it by Data > From Text/CSV.",
		inside: "Each file says itself which report and boundary it holds, what it does not say and where it comes from.",
	},
	image: {
		title: "Picture of the map",
		is: "The map as it stands, with heading, legend and source in the picture (PNG).",
		sizes: { 1: "Normal size", 2: "Double size, for print" },
		otherLayout: "The picture is made of the map. Choose Map at the top of the page first.",
		noMap: "The picture is made of the map, which is not drawn.",
		making: "The picture is being made …",
		failed: "The picture could not be made. Try again in a while.",
		caveat: "The classes are the Police's judgement of areas, not of people.",
		source: (reports) =>
			`Source: the Swedish Police Authority, ${list(reports.map(({ title, published }) => `“${title}” (${published})`))}.`,
		madeWith: (address) => `Lägesbild: ${address}`,
	},
	embed: {
		title: "Embed",
		is: "The map as a frame in another site, with its source and a link here.",
		make: "Make the code",
		report: "Report",
		reports: { newest: "Always the newest", fixed: (years) => `Always ${years.join("–")}` },
		language: "Language",
		theme: "Appearance",
		themes: { device: "As the device", light: "Light", dark: "Dark" },
		height: "Height in pixels",
		heightRange: (least, most) => `The height is between ${least} and ${most} pixels.`,
		comparison: "A comparison always shows the reports that it is about.",
		onlyMap: "The frame shows the map, even while the table or the figures are open here.",
		preview: "What it looks like",
		code: "Code",
		copy: "Copy the code",
		copied: "The code has been copied.",
		notCopied: "The code could not be copied. It is selected, so that you can copy it yourself.",
	},
	paper: { title: "On paper", is: "One page, upright or lying, without buttons." },
	saved: (file) => `The file ${file} has been saved.`,
};
