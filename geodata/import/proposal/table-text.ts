/** The text of a csv of the facts, changed row by row: what is not touched stays as it was written, letter by letter. */
import { csvFormatRow, csvParseRows } from "d3-dsv";

export type Cells = Readonly<Record<string, string>>;

interface Line {
	readonly text: string;
	readonly cells: Cells;
}

/** Whether a row stands before another one. */
export type Before = (row: Cells, other: Cells) => boolean;

export class TableText {
	readonly #columns: readonly string[];
	readonly #header: string;
	readonly #lines: Line[];
	readonly #key: readonly string[];

	/** `key`: the columns by which a row is known. */
	constructor(text: string, key: readonly string[]) {
		const [header = "", ...lines] = text.trimEnd().split("\n");
		this.#header = header;
		this.#columns = csvParseRows(header)[0] ?? [];
		this.#lines = lines.map((line) => ({ text: line, cells: this.#cellsOf(csvParseRows(line)[0] ?? []) }));
		this.#key = key;
	}

	rows(): Cells[] {
		return this.#lines.map(({ cells }) => cells);
	}

	find(key: Cells): Cells | undefined {
		return this.#lines[this.#indexOf(key)]?.cells;
	}

	/** Changes the cells that are given, in the row with the same key; where there is none, a row comes before the first that it stands before. */
	put(cells: Cells, before: Before): void {
		const index = this.#indexOf(cells);
		const old = this.#lines[index];
		const row = { ...this.#cellsOf([]), ...old?.cells, ...cells };
		const line = { text: csvFormatRow(this.#columns.map((column) => row[column] ?? "")), cells: row };
		if (!old) {
			const next = this.#lines.findIndex((other) => before(row, other.cells));
			this.#lines.splice(next === -1 ? this.#lines.length : next, 0, line);
		} else if (this.#columns.some((column) => row[column] !== old.cells[column])) {
			this.#lines[index] = line;
		}
	}

	toString(): string {
		return `${[this.#header, ...this.#lines.map(({ text }) => text)].join("\n")}\n`;
	}

	#indexOf(key: Cells): number {
		return this.#lines.findIndex(({ cells }) => this.#key.every((column) => cells[column] === key[column]));
	}

	#cellsOf(values: readonly string[]): Cells {
		return Object.fromEntries(this.#columns.map((column, i) => [column, values[i] ?? ""]));
	}
}
