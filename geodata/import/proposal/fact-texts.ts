/** The texts of the fact files that an import changes, each in its own order, and all that is overwritten in them. */
import { slugOf } from "../../../src/domain/slug.ts";
import type { FactFile } from "../../pipeline/read-facts.ts";
import { type BoundaryVersionFact, boundaryIn, boundaryLine, putBoundaries } from "./boundaries-text.ts";
import { type Before, type Cells, TableText } from "./table-text.ts";

/** How the caller gets at the text of a file as it stands. */
export type ReadText = (file: FactFile) => string;

const KEYS = {
	reports: ["year"],
	areas: ["area_id"],
	assessments: ["area_id", "year"],
	lineage: ["from_area", "to_area"],
	municipalities: ["municipality"],
	"data-changes": ["date", "year", "text_sv"],
} as const;

type Table = keyof typeof KEYS;

const SLUGS = "facts/published-slugs.txt";
const BOUNDARIES = "facts/boundaries.json";

/** A cell that stood in the facts and is given another value. */
export interface Overwritten {
	readonly file: FactFile;
	/** "facts/areas.csv, gottsunda: name “A” becomes “B”". */
	readonly sentence: string;
}

export class FactTexts {
	readonly #read: ReadText;
	readonly #tables: Readonly<Record<Table, TableText>>;
	readonly #boundaries: BoundaryVersionFact[] = [];
	readonly #slugs: string[];
	readonly overwritten: Overwritten[] = [];

	constructor(read: ReadText) {
		this.#read = read;
		const table = (name: Table) => new TableText(read(`facts/${name}.csv`), KEYS[name]);
		this.#tables = {
			reports: table("reports"),
			areas: table("areas"),
			assessments: table("assessments"),
			lineage: table("lineage"),
			municipalities: table("municipalities"),
			"data-changes": table("data-changes"),
		};
		this.#slugs = read(SLUGS).trimEnd().split("\n");
	}

	find(table: Table, key: Cells): Cells | undefined {
		return this.#tables[table].find(key);
	}

	putReport(cells: Cells): void {
		this.#put("reports", cells, (row, other) => Number(row.year) < Number(other.year));
	}

	putArea(cells: Cells): void {
		this.#put("areas", cells, (row, other) => isBefore(row.area_id, other.area_id));
		const line = `area ${cells.area_id}`;
		this.#putSlug(line, (other) => !other.startsWith("area ") || line < other);
	}

	putAssessment(cells: Cells): void {
		this.#put("assessments", cells, (row, other) =>
			row.year === other.year ? isBefore(row.area_id, other.area_id) : Number(row.year) < Number(other.year),
		);
	}

	/** The newest split first, then by the whole; its parts in the order in which they are put. */
	putPart(whole: string, part: string, year: number): void {
		const cells = { from_area: whole, to_area: part, year: String(year), relation: "split" };
		this.#put("lineage", cells, (row, other) =>
			row.year === other.year ? isBefore(row.from_area, other.from_area) : Number(row.year) > Number(other.year),
		);
	}

	/** In the order of the codes, which stand in areas.csv: its area has to be put first. */
	putMunicipality(name: string, fullName: string): void {
		const areas = this.#tables.areas.rows();
		const codeOf = (municipality: string) => areas.find((row) => row.municipality === municipality)?.municipality_code;
		const names = this.#tables.municipalities.rows().map((row) => row.municipality ?? "");
		const later = names.filter((other) => isBefore(codeOf(name), codeOf(other)));
		const cells = { municipality: name, full_name_sv: fullName, full_name_en: `${name} municipality` };
		this.#put("municipalities", cells, (_, other) => later.includes(other.municipality ?? ""));
		const laterLines = later.map((other) => `municipality ${slugOf(other)}`);
		this.#putSlug(
			`municipality ${slugOf(name)}`,
			(other) => laterLines.includes(other) || /^(county|region) /.test(other),
		);
	}

	/** `becomes`: what is to be said where there is another boundary version of that id. */
	putBoundary(item: BoundaryVersionFact, becomes = "the outline becomes another"): void {
		const old = boundaryIn(this.#read(BOUNDARIES), item.boundary_id);
		if (old && boundaryLine(old) === boundaryLine(item)) return;
		this.#boundaries.push(item);
		if (old) this.overwritten.push({ file: BOUNDARIES, sentence: `${BOUNDARIES}, ${item.boundary_id}: ${becomes}` });
	}

	putChange(cells: Cells): void {
		this.#put("data-changes", cells, () => false);
	}

	/** The new text of each file that changes. */
	changed(): Map<FactFile, string> {
		const tables = Object.entries(this.#tables).map(([name, table]) => [`facts/${name}.csv`, `${table}`] as const);
		const texts = [
			...tables,
			[BOUNDARIES, putBoundaries(this.#read(BOUNDARIES), this.#boundaries)] as const,
			[SLUGS, `${this.#slugs.join("\n")}\n`] as const,
		] as (readonly [FactFile, string])[];
		return new Map(texts.filter(([file, text]) => text !== this.#read(file)));
	}

	#put(name: Table, cells: Cells, before: Before): void {
		const table = this.#tables[name];
		const old = table.find(cells);
		const file = `facts/${name}.csv` as const;
		for (const [column, value] of Object.entries(cells)) {
			const was = old?.[column];
			if (was === undefined || was === "" || was === value) continue;
			const row = KEYS[name].map((key) => cells[key]).join(" ");
			this.overwritten.push({ file, sentence: `${file}, ${row}: ${column} “${was}” becomes “${value}”` });
		}
		table.put(cells, before);
	}

	#putSlug(line: string, isAfter: (other: string) => boolean): void {
		if (this.#slugs.includes(line)) return;
		const next = this.#slugs.findIndex(isAfter);
		this.#slugs.splice(next === -1 ? this.#slugs.length : next, 0, line);
	}
}

function isBefore(a = "", b = ""): boolean {
	return a < b;
}
