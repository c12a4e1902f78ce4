/** Answers a question about a file: the whole of the worker but for the worker itself. A file is read as a stream and never lies in memory as a whole. */

import type { Atlas } from "../../domain/atlas.ts";
import { CSV_FORMS, type CsvFormName } from "../../domain/export/csv.ts";
import { type BoundaryIndex, createBoundaryIndex } from "../../domain/lookup/boundary-index.ts";
import type { TableRow } from "../../domain/lookup/table/delimited-rows.ts";
import { createTableLookup, type LookedUpRow, writeRows, writeStart } from "../../domain/lookup/table/look-up-table.ts";
import { openTable, TableError } from "../../domain/lookup/table/open-table.ts";
import { createDotsInLittle } from "./dots-in-little.ts";
import type { FailureReason, LookedUp, LookingUp, Question, Reply, TableInSight } from "./lookup-question.ts";

/** What the table of the result shows. */
const SHOWN_ROWS = 10;
/** Between two words on how far it has come, in milliseconds. */
const PROGRESS_MS = 100;
/** A sheet or a GeoJSON gives all its rows at once. */
const ROWS_A_BATCH = 5_000;

/** Never rejects. `loadAtlas` is asked when there is something to look up. */
export async function answerQuestion(
	question: Question,
	loadAtlas: () => Promise<Atlas>,
	reply: (reply: Reply) => void,
): Promise<void> {
	try {
		if (question.kind === "open") reply({ kind: "opened", table: await openInSight(question.file) });
		else reply({ kind: "looked-up", result: await lookUp(question, loadAtlas, reply) });
	} catch (error) {
		reply({ kind: "failed", reason: reasonOf(error) });
	}
}

async function openInSight(file: Blob): Promise<TableInSight> {
	const { format, columns, guesses, preview } = await openTable(chunksOf(file));
	return { format, columns, guesses, preview };
}

async function lookUp(
	{ file, choice, years }: LookingUp,
	loadAtlas: () => Promise<Atlas>,
	reply: (reply: Reply) => void,
): Promise<LookedUp> {
	let bytes = 0;
	const table = await openTable(chunksOf(file, (length) => (bytes += length)));
	const { columns, format, rowCount } = table;
	const question = { columns, choice, years, isGeojson: format === "geojson" };
	const index: BoundaryIndex = createBoundaryIndex(await loadAtlas());
	const lookup = createTableLookup(index, question);
	const files = { plain: createFile(), excel: createFile() } satisfies Record<CsvFormName, GrowingFile>;
	const forms = Object.keys(CSV_FORMS) as CsvFormName[];
	for (const form of forms) files[form].write(writeStart(question, form));
	const dots = createDotsInLittle();
	const first: LookedUpRow[] = [];
	let [rows, told] = [0, 0];
	for await (const batch of table.batches()) {
		for (const part of inParts(batch)) {
			const lookedUp = lookup.lookUp(part);
			for (const form of forms) files[form].write(writeRows(lookedUp, question, form));
			for (const row of lookedUp) {
				if (!row.found) continue;
				if (first.length < SHOWN_ROWS) first.push(row);
				dots.add(row.found.place.at, (row.found.answers.at(-1)?.areas.length ?? 0) > 0);
			}
			rows += part.length;
			if (performance.now() - told < PROGRESS_MS) continue;
			told = performance.now();
			reply({ kind: "progress", progress: { rows, share: rowCount ? rows / rowCount : bytes / file.size } });
		}
	}
	return {
		summary: lookup.summary(),
		first,
		dots: dots.all(),
		files: { plain: files.plain.end(), excel: files.excel.end() },
	};
}

/** By a reader, since not every browser lets a stream be iterated. */
async function* chunksOf(file: Blob, onChunk?: (length: number) => void): AsyncGenerator<Uint8Array> {
	const reader = file.stream().getReader();
	for (let next = await reader.read(); !next.done; next = await reader.read()) {
		onChunk?.(next.value.length);
		yield next.value;
	}
}

function* inParts(rows: readonly TableRow[]): Generator<readonly TableRow[]> {
	for (let from = 0; from < rows.length; from += ROWS_A_BATCH) yield rows.slice(from, from + ROWS_A_BATCH);
}

interface GrowingFile {
	write(text: string): void;
	end(): Blob;
}

/** Characters. What is put into a blob the browser may keep outside the memory of scripts. */
const PIECE_LENGTH = 1_000_000;

function createFile(): GrowingFile {
	const pieces: Blob[] = [];
	let texts: string[] = [];
	let length = 0;
	const putAway = () => {
		pieces.push(new Blob(texts));
		[texts, length] = [[], 0];
	};
	return {
		write(text) {
			texts.push(text);
			length += text.length;
			if (length >= PIECE_LENGTH) putAway();
		},
		end() {
			putAway();
			return new Blob(pieces, { type: "text/csv;charset=utf-8" });
		},
	};
}

function reasonOf(error: unknown): FailureReason {
	if (error instanceof TableError) return error.reason;
	return error instanceof DOMException ? "unreadable" : "missing-part";
}
