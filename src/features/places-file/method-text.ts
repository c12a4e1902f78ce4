/** The text that lies beside a result: of which file it was made and when, what its columns say, what it cannot say, and its sources. */
import type { Atlas } from "../../domain/atlas.ts";
import type { ExportWording } from "../../domain/export/wording.ts";
import type { Locale } from "../../domain/locale.ts";
import { BORDER_M } from "../../domain/lookup/look-up.ts";
import { RESULT_COLUMNS } from "../../domain/lookup/table/result-row.ts";
import { createFormats } from "../../i18n/formats.ts";
import type { PlacesWords } from "../../i18n/words.ts";
import type { LookedUpFile } from "./use-places-file.ts";

export interface MethodFacts extends LookedUpFile {
	/** Of the file, as the page calls it. */
	readonly name: string;
	readonly words: PlacesWords;
}

/** With the line ends that every editor knows. */
const LINE_END = "\r\n";

export function writeMethod(
	atlas: Atlas,
	locale: Locale,
	wording: ExportWording,
	{ name, table, asked: { choice, years }, result: { summary }, words }: MethodFacts,
): string {
	const { method, answer, limits, result } = words;
	const { date, list, sentence } = createFormats(locale);
	const chosen = choice.kind === "pair" ? choice.columns : [choice.column];
	const system = choice.kind === "pair" ? ` (${words.table.systems[choice.system]})` : "";
	const write = table.format === "geojson" ? result.featureReason : result.lineReason;
	const unread = summary.rows - summary.read;
	const parts = [
		[method.title],
		[
			method.made(name, date(new Date().toISOString().slice(0, 10))),
			result.done(summary.rows, summary.read),
			method.columnsUsed(list(chosen.map((column) => table.columns[column] ?? "")) + system),
		],
		[method.columns, ...RESULT_COLUMNS.map((column) => `  ${column}: ${answer.columns[column]}`)],
		[method.limits, ...limits(BORDER_M).map((limit) => `  ${limit}`)],
		[
			method.sources,
			`  ${wording.source(years.map((year) => atlas.report(year)))}`,
			`  ${wording.languages[locale].licence}`,
		],
		...(unread > 0
			? [
					[
						method.unread,
						...summary.unread.map(({ line, reason, written }) => `  ${write(line, written, result.reasons[reason])}`),
						...(unread > summary.unread.length ? [`  ${result.moreUnread(unread - summary.unread.length)}`] : []),
					],
				]
			: []),
	];
	return parts.map((lines) => lines.map((line) => sentence(line) + LINE_END).join("")).join(LINE_END);
}
