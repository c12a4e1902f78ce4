/**
 * Writes the note that goes with data files, in each language: what the columns mean, where the facts come from, what they do not
 * say. It speaks to those who download the files; how the data is kept is in `geodata/README.md`.
 */
import type { Atlas } from "../atlas.ts";
import type { Report } from "../dataset.ts";
import { LOCALES, type Locale } from "../locale.ts";
import { COLUMN_GROUPS } from "./column-groups.ts";
import type { ColumnName } from "./columns.ts";
import { knownYears } from "./known-years.ts";
import type { ExportedFile, ExportWording, ExportWords } from "./wording.ts";

/** A file in the folder that the note lies in. */
export interface FileNote {
	readonly name: string;
	/** One name for all of a kind, as each language writes what differs. */
	readonly listedAs?: Readonly<Record<Locale, string>>;
	readonly what: ExportedFile;
}

/** Characters. */
const LINE = 118;

export function writeReadme(atlas: Atlas, wording: ExportWording, files: readonly FileNote[]): string {
	const facts = {
		span: atlas.span,
		known: knownYears(atlas),
		reports: atlas.reports.length,
		areas: atlas.areas.length,
		assessments: atlas.years.flatMap((year) => atlas.assessmentsIn(year)).length,
		sources: atlas.reports.map(sourceLines).join("\n"),
	};
	return LOCALES.map((locale) => {
		const words = wording.languages[locale];
		return words.readMe({
			...facts,
			files: definitions(
				new Map(files.map(({ name, listedAs, what }) => [listedAs?.[locale] ?? name, words.files[what]])),
			),
			columns: columnLines(COLUMN_GROUPS.reports, words.columns(facts.known)),
			comparisonColumns: columnLines(COLUMN_GROUPS.comparisons, words.columns(facts.known)),
		});
	}).join(`\n${"-".repeat(78)}\n\n`);
}

/** The year stands first, and so not after a title that has none. */
function sourceLines({ year, title, referenceNumber, published, sourceUrl }: Report): string {
	const cited = [title, ...(referenceNumber === undefined ? [] : [`dnr ${referenceNumber}`]), published].join(", ");
	return [`  ${year}  ${cited}`, ...(sourceUrl ? [`        ${sourceUrl}`] : [])].join("\n");
}

function columnLines(names: readonly ColumnName[], meanings: ReturnType<ExportWords["columns"]>): string {
	return definitions(new Map(names.map((name) => [name, meanings[name]])));
}

/** Terms on the left, and beside each what it is, on as many lines as it needs. */
function definitions(meanings: ReadonlyMap<string, string>): string {
	const width = Math.max(...[...meanings.keys()].map(({ length }) => length)) + 2;
	const fitting = new RegExp(`\\S(?:.{0,${LINE - width - 4}}\\S)?(?=\\s|$)`, "g");
	return [...meanings]
		.map(([term, meaning]) => {
			const lines = meaning.match(fitting) ?? [];
			return `  ${term.padEnd(width)}${lines.join(`\n  ${" ".repeat(width)}`)}`;
		})
		.join("\n");
}
