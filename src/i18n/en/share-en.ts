/** The words of the dialog in which a view is passed on and taken along, in English. */
import { createFormats } from "../formats.ts";
import type { ShareWords } from "../words.ts";

const { plural, list } = createFormats("en");

export const words: ShareWords = {
	tabs: { link: "Link and citation", image: "Picture", data: "Data", embed: "Embed" },
	link: {
		title: "Link to what is shown",
		address: "Address",
		shareable: "The link leads to the same report even when a newer one has come.",
		share: "Share…",
		copy: "Copy the link",
		copied: "The link has been copied.",
		notCopied: "The link could not be copied. It is selected, so that you can copy it yourself.",
	},
	citation: {
		title: "Citation",
		copy: "Copy the citation with its link",
		copied: "The citation has been copied.",
		notCopied: "The citation could not be copied. Select the text and copy it yourself.",
		text: (view, filters, reports, accessed, address) =>
			`“${view}”${filters ? ` (${filters})` : ""}, Lägesbild. Source: Swedish Police Authority, ${list(
				reports.map(
					({ title, reference, published }) =>
						`“${title}”${reference ? `, ref. ${reference}` : ""} (in Swedish, published ${published})`,
				),
			)}. Accessed ${accessed}: ${address}`,
	},
	data: {
		all: (rows) => `All reports, ${plural(rows, "row", "rows")}`,
		allIs: "A row for each area and report that lists it. The columns have Swedish names.",
		allExcel: "Download all reports, CSV for Swedish Excel",
		allPlain: "Download all reports, CSV",
		shown: "What is shown",
		report: (count, year) => `${plural(count, "area", "areas")} in the ${year} report.`,
		comparison: (count, from, to) =>
			`${plural(count, "area", "areas")} in the comparison between the reports of ${from} and ${to}.`,
		place: (count) =>
			`The place in ${plural(count, "report", "reports")}: area, category and distance to the boundary.`,
		area: (name, count) =>
			`${name} in all reports, with the areas it has been part of or split into: ${plural(count, "row", "rows")}.`,
		nothing: "No area matches the filters, so there is nothing to download.",
		excel: "Download CSV for Swedish Excel",
		plain: "Download CSV",
		geojson: "Download GeoJSON",
		allData: "Download everything (zip)",
		failed:
			"The file could not be made, since what it needs could not be loaded. Check your internet connection and try again.",
		everything: "All the data",
		everythingIs: (reports, boundaries) =>
			`${plural(reports, "report", "reports")} and ${plural(boundaries, "boundary version", "boundary versions")}, with the meaning of each column, sources and terms.`,
		forms:
			"The file for Swedish Excel has semicolons and decimal commas, which Excel expects on a computer with Swedish settings. The plain one has commas and decimal points; with English settings, read it by Data > From Text/CSV.",
		inside: "Each file states which report and boundary apply, what the data does not show and where it comes from.",
	},
	image: {
		is: "The map with heading, legend and source in the picture.",
		moved: "The picture shows the part of the map that you have moved it to.",
		format: "Format",
		formats: {
			wide: (size) => `Wide, for news (${size})`,
			upright: (size) => `Upright, for phones (${size})`,
			a4: (size) => `Landscape, for print (${size})`,
		},
		size: (width, height) => `${width} × ${height}`,
		png: "Save picture (PNG)",
		svg: "Save picture (SVG)",
		svgIs: "An SVG can be enlarged, and edited in a graphics program. Its background is simpler.",
		flow: {
			save: "Save the flow (SVG)",
			is: "The diagram on the page, of the flow between the categories.",
			source: (span) => `Source: Swedish Police Authority, the reports ${span}. Compiled by Lägesbild.`,
		},
		preview: "What it looks like",
		drawing: "The picture is on its way…",
		making: "Making the picture…",
		failed: "The picture could not be made, since what it needs could not be loaded. Try again in a while.",
		areas: (names) => `Areas: ${names}`,
		alternative: {
			title: "The picture in words",
			is: "For those who do not see the picture: give it as alternative text where you show it.",
			copy: "Copy the text",
			copied: "The text has been copied.",
			notCopied: "The text could not be copied. Select it and copy it yourself.",
			begins: (title) => `Map: ${title}.`,
		},
		caveat: "The category is the Police assessment of the area, not of the people who live there.",
		source: (reports) =>
			`Source: Swedish Police Authority, ${list(reports.map(({ title, published }) => `“${title}” (${published})`))}.`,
		madeWith: (address) => `Lägesbild: ${address}`,
	},
	embed: {
		is: "The map as a frame on another website, with its source and a link here.",
		report: "Report",
		reports: { newest: "Always the newest", fixed: (years) => `Always ${years.join("–")}` },
		language: "Language",
		theme: "Appearance",
		themes: { device: "Same as device", light: "Light", dark: "Dark" },
		height: "Height in pixels",
		heightRange: (least, most) => `The height is between ${least} and ${most} pixels.`,
		heightKept: (typed, height) => `The height “${typed}” will not do. The frame is ${height} pixels high.`,
		comparison: "A comparison always shows the reports that it is about.",
		onlyMap: "The frame shows the map, even when you have selected the table or the figures here.",
		preview: "What it looks like",
		code: "Code",
		copy: "Copy the code",
		copied: "The code has been copied.",
		notCopied: "The code could not be copied. It is selected, so that you can copy it yourself.",
	},
	saved: (file) => `The file ${file} has been saved.`,
};
