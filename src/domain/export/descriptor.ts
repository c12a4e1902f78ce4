/**
 * `datapackage.json`: describes the files of a folder to programs (Data Package 1, which readers of the second version read too). It
 * names no licence, since none is known; that stands in its description.
 */
import type { Atlas } from "../atlas.ts";
import { CSV_FORMS } from "./csv.ts";
import type { FileNote } from "./read-me.ts";
import { type TableShape, tableSchema } from "./table-schema.ts";
import { type ExportWording, inEachLanguage } from "./wording.ts";

export interface DataFile extends FileNote {
	readonly text: string;
	/** Of a csv. Any other is GeoJSON. */
	readonly table?: TableShape;
}

export function writeDescriptor(atlas: Atlas, wording: ExportWording, files: readonly DataFile[]): string {
	const descriptor = {
		profile: "data-package",
		name: "lagesbild",
		title: inEachLanguage(wording, (words) => words.title(atlas.span), " / "),
		description: inEachLanguage(wording, ({ caveats, licence }) => `${caveats.assessment} ${licence}`),
		sources: atlas.reports.map((report) => ({
			title: wording.citedTitle(report),
			...(report.sourceUrl !== undefined && { path: report.sourceUrl }),
		})),
		resources: files.map((file) => resource(file, atlas, wording)),
	};
	return `${JSON.stringify(descriptor, null, "\t")}\n`;
}

function resource({ name, what, table }: DataFile, atlas: Atlas, wording: ExportWording): object {
	const about = {
		name: name.replace(/\.\w+$/, ""),
		path: name,
		description: inEachLanguage(wording, (words) => words.files[what]),
		encoding: "utf-8",
	};
	if (!table) return { profile: "data-resource", ...about, format: "geojson", mediatype: "application/geo+json" };
	const { separator, lineEnd } = CSV_FORMS[table.form];
	return {
		profile: "tabular-data-resource",
		...about,
		format: "csv",
		mediatype: "text/csv",
		dialect: { delimiter: separator, lineTerminator: lineEnd, quoteChar: '"', doubleQuote: true, header: true },
		schema: tableSchema(table, atlas, wording),
	};
}
