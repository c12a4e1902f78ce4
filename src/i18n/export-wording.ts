/** The wording of exported files, which speak every language, and how they cite what they rest on. */
import type { Report } from "../domain/dataset.ts";
import type { ExportWording } from "../domain/export/wording.ts";
import { loadWordsOfAll } from "./all-languages.ts";

/** Rejects where a file of it does not come; a later call asks for it again. */
export async function loadExportWording(): Promise<ExportWording> {
	return { languages: await loadWordsOfAll("export"), citedTitle, source };
}

/** "Polismyndigheten: Lägesbild över utsatta områden 2025, dnr A034.946/2025", several after each other: in Swedish, as are the titles. */
function source(reports: readonly Report[]): string {
	return `Polismyndigheten: ${reports.map(citedTitle).join("; ")}. Bearbetning: Lägesbild.`;
}

/** Not every title has its year. */
function citedTitle({ title, year, referenceNumber }: Report): string {
	const dated = title.includes(String(year)) ? title : `${title} (${year})`;
	return referenceNumber === undefined ? dated : `${dated}, dnr ${referenceNumber}`;
}
