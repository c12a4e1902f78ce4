/** The words of the command line: what is to be done, and the answers to questions that an earlier run has asked. */
import { parseArgs } from "node:util";
import { CLASSIFICATIONS, type Classification } from "../../src/domain/classification.ts";
import { Refusal } from "../refusal.ts";
import { MEANINGS, type Meaning } from "./listed/field-meanings.ts";
import type { OutlineAnswer } from "./proposal/propose-correction.ts";
import type { NewMunicipality } from "./whereabouts/assign-municipality.ts";

export interface Words {
	readonly year: number;
	/** Nothing in a correction, which knows it. */
	readonly published: string | undefined;
	readonly file: string;
	readonly isWritten: boolean;
	readonly isCorrection: boolean;
	readonly crs: string | undefined;
	readonly encoding: string | undefined;
	readonly layer: string | undefined;
	readonly trustMeasures: boolean;
	readonly fields: ReadonlyMap<string, Meaning>;
	readonly classes: ReadonlyMap<string, Classification>;
	/** By name in the file: what area it is, still to be read. */
	readonly is: ReadonlyMap<string, string>;
	/** By id of area. */
	readonly names: ReadonlyMap<string, string>;
	readonly municipalities: ReadonlyMap<string, string>;
	readonly newMunicipalities: ReadonlyMap<string, NewMunicipality>;
	readonly outlines: ReadonlyMap<string, OutlineAnswer>;
}

const USAGE =
	"npm run import-report -- --year 2027 --published 2027-12-01 --file uso_2027.zip [--write], or --year 2023 --file corrected.zip --correct [--write]";

const text = { type: "string" } as const;
const several = { type: "string", multiple: true } as const;
const yes = { type: "boolean" } as const;
const OPTIONS = {
	...{ year: text, published: text, file: text, crs: text, encoding: text, layer: text, measures: text },
	...{ write: yes, "dry-run": yes, correct: yes },
	...{ field: several, class: several, is: several, name: several, municipality: several },
	...{ "new-municipality": several, outline: several },
} as const;

/** Throws a `Refusal` that says which word cannot be read. */
export function readWords(argv: readonly string[]): Words {
	const { values } = parse(argv);
	const { year = "", file = "", published, correct: isCorrection = false } = values;
	if (!/^20\d\d$/.test(year) || file === "") throw new Refusal(`Say which report is in which file: ${USAGE}`);
	if (values.write && values["dry-run"]) throw new Refusal("Say either --write or --dry-run.");
	if (!isCorrection && !/^20\d\d-\d\d(-\d\d)?$/.test(published ?? ""))
		throw new Refusal(
			"Say when the report was published: --published 2027-12-01, or 2027-12 if only the month is known.",
		);
	if (!isCorrection && !published?.startsWith(year))
		throw new Refusal(`A report of ${year} was not published ${published}: reports are called after their year.`);
	if (values.measures !== undefined && values.measures !== "measured")
		throw new Refusal("The only answer is --measures measured: areas and perimeters as measured, not as stated.");
	return {
		year: Number(year),
		published,
		file,
		isWritten: values.write ?? false,
		isCorrection,
		crs: values.crs,
		encoding: values.encoding,
		layer: values.layer,
		trustMeasures: values.measures === undefined,
		fields: pairs("field", values.field, (meaning) => oneOf(MEANINGS, meaning)),
		classes: pairs("class", values.class, (name) => oneOf(CLASSIFICATIONS, name)),
		is: pairs("is", values.is, (fate) => fate),
		names: pairs("name", values.name, (name) => name),
		municipalities: pairs("municipality", values.municipality, (name) => name),
		newMunicipalities: pairs("new-municipality", values["new-municipality"], readMunicipality),
		outlines: pairs("outline", values.outline, (answer) => oneOf(["all", "from"] as const, answer)),
	};
}

function parse(argv: readonly string[]) {
	try {
		return parseArgs({ args: [...argv], options: OPTIONS, strict: true });
	} catch (error) {
		throw new Refusal(`${error instanceof Error ? error.message.split(/\.\s/)[0] : error}. Say ${USAGE}`);
	}
}

/** `--is "Bergsjön=bergsjon"` → Bergsjön, bergsjon. Of several signs, the last one counts: a name may hold one. */
function pairs<T>(
	option: string,
	written: readonly string[] | undefined,
	read: (value: string) => T | undefined,
): Map<string, T> {
	return new Map(
		(written ?? []).map((pair) => {
			const at = pair.lastIndexOf("=");
			const [key, value] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
			const meant = at > 0 && value !== "" ? read(value) : undefined;
			if (meant === undefined) throw new Refusal(`--${option} "${pair}" cannot be read.`);
			return [key, meant] as const;
		}),
	);
}

function oneOf<const T extends string>(known: readonly T[], word: string): T | undefined {
	return known.find((each) => each === word);
}

/** "0138,Tyresö kommun" */
function readMunicipality(written: string): NewMunicipality | undefined {
	const [, code, fullName] = /^(\d{4}),\s*(\S.*)$/.exec(written) ?? [];
	return code !== undefined && fullName !== undefined ? { code, fullName } : undefined;
}
