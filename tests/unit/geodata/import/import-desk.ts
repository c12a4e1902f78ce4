/** A place to import reports at: the facts of the small country, or others, in a folder of their own, and files of the Police beside them. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import { runImport } from "../../../../geodata/import/run-import.ts";
import type { FactFile } from "../../../../geodata/pipeline/read-facts.ts";
import type { ShapeRow } from "../../../fixtures/police-files/write-shapefile.ts";
import { SMALL_FILES, smallText } from "../small-country.ts";

export class ImportDesk {
	/** The day on which it runs. */
	today = "2027-12-05";
	readonly #folder = mkdtempSync(join(tmpdir(), "lagesbild-import-"));

	constructor(text: (file: FactFile) => string = smallText) {
		onTestFinished(() => rmSync(this.#folder, { recursive: true, force: true }));
		for (const file of SMALL_FILES) this.put(`geodata/${file}`, text(file));
	}

	/** Puts a file there and says where it is. */
	put(name: string, content: string | Uint8Array): string {
		const path = join(this.#folder, name);
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(path, content);
		return path;
	}

	text(file: FactFile): string {
		return readFileSync(join(this.#folder, "geodata", file), "utf8");
	}

	/** All facts, by name of file. */
	facts(): Record<string, string> {
		return Object.fromEntries(SMALL_FILES.map((file) => [file, this.text(file)]));
	}

	review(name: string): string {
		return readFileSync(join(this.#folder, "reviews", name), "utf8");
	}

	/** What is said while the import runs; it throws where it refuses. */
	async run(...argv: readonly string[]): Promise<string> {
		const said: string[] = [];
		await runImport(argv, {
			geodata: join(this.#folder, "geodata"),
			reviews: join(this.#folder, "reviews"),
			today: this.today,
			say: (line) => said.push(line),
		});
		return said.join("\n");
	}

	/** The sentence with which it refuses. */
	async refusal(...argv: readonly string[]): Promise<string> {
		try {
			await this.run(...argv);
		} catch (error) {
			if (error instanceof Error && error.name === "Refusal") return error.message;
			throw error;
		}
		return "it did not refuse";
	}

	/** The words for the report of 2027 in a file. */
	report(path: string, ...more: readonly string[]): string[] {
		return ["--year", "2027", "--published", "2027-12-01", "--file", path, ...more];
	}
}

/** A rectangle in SWEREF 99 TM, metres, from its south-west corner, clockwise. */
export function rectangle(east: number, north: number, width = 1000, height = 1000): [number, number][] {
	return [
		[east, north],
		[east, north + height],
		[east + width, north + height],
		[east + width, north],
		[east, north],
	];
}

/** A row as the Police's file has it; all areas of the small country lie where their newest boundary version does. */
export function row(name: string, ring: [number, number][], fields: Record<string, string | number> = {}): ShapeRow {
	return { fields: { NAMN: name, KATEGORI: "Utsatt område", ORT: "Nyby", ...fields }, polygons: [[ring]] };
}

/** The report of 2025 once more, as a file of 2027: nothing has changed. */
export const UNCHANGED: Readonly<Record<"Backen" | "Dalen" | "Stranden" | "Udden", ShapeRow>> = {
	Backen: row("Backen", rectangle(500_000, 6_610_000), { KATEGORI: "Särskilt utsatt område" }),
	Dalen: row("Dalen", rectangle(510_100, 6_610_000)),
	Stranden: row("Stranden", rectangle(500_000, 6_580_000), { KATEGORI: "Särskilt utsatt område" }),
	Udden: row("Udden", rectangle(501_000, 6_580_000)),
};

/** The line of assessments.csv about an area in a report. */
export function factRowOf(desk: ImportDesk, area: string, year: number): string | undefined {
	return desk
		.text("facts/assessments.csv")
		.split("\n")
		.find((line) => line.startsWith(`${area},${year},`));
}
