/**
 * The wording that exported files need. The domain has none of its own: whoever has files written hands it in. It is the same
 * whichever language the site is read in, since a file speaks all of them.
 */
import type { Report } from "../dataset.ts";
import { LOCALES, type Locale } from "../locale.ts";
import type { ColumnName } from "./columns.ts";

export interface ExportWording {
	readonly languages: Readonly<Record<Locale, ExportWords>>;
	/** The report's own title with its year, and its reference number as far as it is known. */
	citedTitle(report: Report): string;
	/** All reports that something rests on, and who made of them what it is. */
	source(reports: readonly Report[]): string;
}

/** One text after the other, for a format that has space for one. */
export function inEachLanguage(
	{ languages }: ExportWording,
	text: (words: ExportWords) => string,
	between = "\n\n",
): string {
	return LOCALES.map((locale) => text(languages[locale])).join(between);
}

/** The words of one language. */
export interface ExportWords {
	/** What all the files are about. */
	title(span: string): string;
	/** Sentences on what a class, a boundary and a change of class do not say. */
	readonly caveats: { readonly assessment: string; readonly assumed: string; readonly method: string };
	readonly licence: string;
	/** What a file is, in a few words. */
	readonly files: Readonly<Record<ExportedFile, string>>;
	/** What a column or a property means, in a sentence or less. */
	columns(known: KnownYears): Readonly<Record<ColumnName, string>>;
	/** The note that lies beside the files. */
	readMe(facts: ReadMeFacts): string;
}

/** In which reports something is known, or is not. */
export interface KnownYears {
	readonly withBoundaries: readonly number[];
	readonly withoutBoundaries: readonly number[];
	readonly policeAreas: readonly number[];
	readonly trends: readonly number[];
}

/** The files that a note describes: those that a reader takes along, those that the site publishes, and what lies beside both. */
export type ExportedFile =
	| ("panel" | "excelPanel" | "boundaries")
	| ("publishedReport" | "publishedPanel")
	| ("columnTypes" | "descriptor");

/** What the note says of these very files. */
export interface ReadMeFacts {
	/** "2015–2025" */
	readonly span: string;
	readonly known: KnownYears;
	readonly reports: number;
	readonly areas: number;
	readonly assessments: number;
	/** A file a line. */
	readonly files: string;
	/** Those of reports and boundary versions, each with what it means. */
	readonly columns: string;
	/** Those that only a comparison has. */
	readonly comparisonColumns: string;
	/** A report a line. */
	readonly sources: string;
}
