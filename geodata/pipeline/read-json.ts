/**
 * Reads one JSON text, or the items of a JSON array one by one so that a faulty item does not hide another.
 * It knows how to name a fault; what the files hold is written in `facts.ts`.
 */
import * as v from "valibot";
import { type Problem, problems } from "../problem.ts";
import type { CellsOf, Row } from "./facts.ts";
import { sentence } from "./read-table.ts";

const RULE = "read-facts";

export function readJson<S extends v.GenericSchema>(
	file: string,
	json: string,
	schema: S,
): { value: v.InferOutput<S> | undefined; problems: Problem[] } {
	const parsed = parseJson(json);
	if (parsed === undefined) return { value: undefined, problems: problems(RULE, [`${file}: is not valid JSON.`]) };
	const result = v.safeParse(schema, parsed);
	if (result.success) return { value: result.output, problems: [] };
	const messages = result.issues.map((issue) => `${file}: ${sentence(issue)}`);
	return { value: undefined, problems: problems(RULE, messages) };
}

/** `naming` are the keys that distinguish items. */
export function readItems<const Keys extends v.ObjectEntries>(
	file: string,
	json: string,
	schema: v.ObjectSchema<Keys, undefined>,
	naming: readonly string[],
): { rows: Row<CellsOf<Keys>>[]; problems: Problem[] } {
	const list = readJson(file, json, v.array(v.record(v.string(), v.unknown())));
	const rows: Row<CellsOf<Keys>>[] = [];
	const messages: string[] = [];
	for (const [index, item] of (list.value ?? []).entries()) {
		const id = naming.map((key) => String(item[key])).join(" ");
		const at = `${file} item ${index + 1} (${id})`;
		const result = v.safeParse(schema, item);
		if (result.success) rows.push({ ...result.output, at });
		else messages.push(...result.issues.map((issue) => `${at}: ${sentence(issue)}`));
	}
	return { rows, problems: [...list.problems, ...problems(RULE, messages)] };
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
