/**
 * Writes the note that goes with data files, in each language: what the columns mean, where the facts come from, what to beware
 * of. It speaks to those who download the files; how the data is kept is in `geodata/README.md`.
 */
import type { Atlas } from "../atlas.ts";
import type { Report } from "../dataset.ts";
import { LOCALES } from "../locale.ts";
import type { ExportedFile, ExportWording, ExportWords } from "./wording.ts";

/** A file in the folder that the note lies in. */
export interface FileNote {
	readonly name: string;
	readonly what: ExportedFile;
}

export function writeReadme(atlas: Atlas, wording: ExportWording, files: readonly FileNote[]): string {
	const facts = {
		years: `${atlas.years[0]}–${atlas.newest}`,
		reports: atlas.reports.length,
		areas: atlas.areas.length,
		assessments: atlas.years.flatMap((year) => atlas.assessmentsIn(year)).length,
		sources: atlas.reports.map((report) => sourceLines(report, wording)).join("\n"),
	};
	return LOCALES.map((locale) => wording.languages[locale])
		.map((words) => words.readMe({ ...facts, files: fileLines(files, words) }))
		.join(`\n${"-".repeat(78)}\n\n`);
}

function sourceLines(report: Report, { citedTitle }: ExportWording): string {
	const { year, published, sourceUrl } = report;
	return [`  ${year}  ${citedTitle(report)} (${published})`, ...(sourceUrl ? [`        ${sourceUrl}`] : [])].join("\n");
}

function fileLines(files: readonly FileNote[], words: ExportWords): string {
	const width = Math.max(...files.map(({ name }) => name.length)) + 2;
	return files.map(({ name, what }) => `  ${name.padEnd(width)}${words.files[what]}`).join("\n");
}
