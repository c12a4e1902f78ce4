/**
 * What each column of a table and each property of a GeoJSON may hold: the one description, from which the schema and the types
 * beside a table are written. What it means stands in the words of each language. The names are a promise to those who
 * have built on them.
 */
import { CHANGE_KINDS } from "../change.ts";
import { CLASSIFICATIONS } from "../classification.ts";
import { TRENDS } from "../dataset.ts";

/** What a cell or a property may be; `null`: nothing is known, or nothing applies. */
export type Value = string | number | boolean | null;

export interface Column {
	/** In the terms of Table Schema. A code is a string, whatever digits it has: a number would lose the zero that it begins with. */
	readonly type: "string" | "year" | "number" | "boolean" | "array";
	/** It has a value in every row. */
	readonly isRequired?: true;
	readonly oneOf?: readonly string[];
	/** A regular expression for the whole value. */
	readonly pattern?: string;
}

const KEY = "[a-z0-9]+(-[a-z0-9]+)*";
const YEAR = { type: "year", isRequired: true } as const;
const TEXT = { type: "string", isRequired: true } as const;
const OPTIONAL_TEXT = { type: "string" } as const;

export const COLUMNS = {
	id: { type: "string", isRequired: true, pattern: KEY },
	namn: TEXT,
	namn_i_rapporten: TEXT,
	rapport: YEAR,
	klass: { type: "string", isRequired: true, oneOf: CLASSIFICATIONS },
	kommun: TEXT,
	kommunkod: { type: "string", isRequired: true, pattern: "[0-9]{4}" },
	lan: TEXT,
	polisregion: TEXT,
	lokalpolisomrade: OPTIONAL_TEXT,
	trend: { type: "string", oneOf: TRENDS },
	grans_id: { type: "string", isRequired: true, pattern: `${KEY}@[0-9]{4}` },
	grans_publicerad: YEAR,
	grans_antagen: { type: "boolean", isRequired: true },
	kvadratmeter: { type: "number", isRequired: true },
	rapporter: { type: "array", isRequired: true },
	lanad_av_rapporter: { type: "array", isRequired: true },
	ritning: TEXT,
	fran_rapport: YEAR,
	till_rapport: YEAR,
	// Several values stand after each other where an area was split.
	klass_fore: OPTIONAL_TEXT,
	klass_efter: OPTIONAL_TEXT,
	forandring: { type: "string", isRequired: true, oneOf: CHANGE_KINDS },
	delning: OPTIONAL_TEXT,
	omritad: { type: "boolean" },
	grans_id_fore: OPTIONAL_TEXT,
	grans_id_efter: OPTIONAL_TEXT,
	grans_antagen_fore: OPTIONAL_TEXT,
	grans_antagen_efter: OPTIONAL_TEXT,
	forbehall: TEXT,
	caveat: TEXT,
	kalla: TEXT,
} as const satisfies Readonly<Record<string, Column>>;

export type ColumnName = keyof typeof COLUMNS;
