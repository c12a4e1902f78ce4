/**
 * The wording that exported files need. The domain has none of its own: whoever has files written hands it in. It is the same
 * whichever language the site is read in, since a file speaks all of them.
 */
import type { Report } from "../dataset.ts";
import type { Locale } from "../locale.ts";

export interface ExportWording {
	readonly languages: Readonly<Record<Locale, ExportWords>>;
	/** The report's own title with its year, and its reference number as far as it is known. */
	citedTitle(report: Report): string;
	/** All reports that something rests on, and who made of them what it is. */
	source(reports: readonly Report[]): string;
}

/** The words of one language. */
export interface ExportWords {
	/** Sentences on what a class, a boundary and a change of class do not say. */
	readonly caveats: { readonly judgement: string; readonly assumed: string; readonly method: string };
	readonly licence: string;
	/** What a file is, in a few words. */
	readonly files: Readonly<Record<ExportedFile, string>>;
	/** The note that lies beside the files. */
	readMe(facts: ReadMeFacts): string;
}

/** The files that a note describes: those that a reader takes along, and those that the site publishes. */
export type ExportedFile = "panel" | "excelPanel" | "boundaries" | "publishedReport" | "publishedPanel";

/** What the note says of these very files. */
export interface ReadMeFacts {
	/** "2015–2025" */
	readonly years: string;
	readonly reports: number;
	readonly areas: number;
	readonly assessments: number;
	/** A file a line. */
	readonly files: string;
	/** A report a line. */
	readonly sources: string;
}
