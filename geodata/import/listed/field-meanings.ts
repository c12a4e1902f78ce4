/**
 * What a field of the Police's files is about, by its name in any of them: whatever its case, signs and accents, and cut off after ten
 * letters as a Shapefile does. A field that is not known is not guessed at.
 */
import { fold } from "../../../src/domain/slug.ts";
import { Refusal } from "../../refusal.ts";

/** The names by which each has been, or might be, called; folded, letters and digits only. */
const NAMES = {
	name: ["namn", "name", "omrade", "omradesnamn"],
	class: ["kategori", "klass", "klassificering"],
	place: ["ort", "kommun"],
	number: ["specialomr", "specialomrade", "specialomradesnummer", "omradesnummer"],
	trend: ["trend", "utveckling"],
	local_police_area: ["lokalpolis", "lokalpolisomrade", "lokalpolisomradesnamn", "lpo"],
	local_police_area_code: ["omradeskod", "lokalpolisomradeskod", "lpokod"],
	police_area: ["polisomrade", "polisomradesnamn", "po"],
	police_area_code: ["polisomradeskod", "pokod"],
	police_region: ["region", "polisregion"],
	police_region_code: ["regionkod"],
	area: ["shapearea", "area", "yta", "areal"],
	perimeter: ["shapeleng", "shapelength", "shapelen", "length", "langd", "omkrets", "perimeter"],
	/** Known, and of no use here: the day of the drawing, and what programs number rows by. */
	ignore: ["aktualitet", "objectid", "objectid1", "oid", "fid", "id", "gid", "globalid", "ogcfid"],
} as const;

export type Meaning = keyof typeof NAMES;
export const MEANINGS = Object.keys(NAMES) as Meaning[];

/** A Shapefile's names have at most ten letters; ArcGIS numbers those that would become the same, in the place of the last ones. */
const CUT_OFF = 10;

/** Those of which the file has codes and names, and cuts off what tells them apart: their content does. */
const CODED = {
	police_area: "police_area_code",
	local_police_area: "local_police_area_code",
	police_region: "police_region_code",
} as const;

/**
 * The field of each meaning. `columns`: the texts of each field, over all rows. `told`: what fields mean by the one who runs the command.
 * Throws a `Refusal` that names a field that is unknown, one that is missing, or two that would mean the same.
 */
export function fieldsByMeaning(
	columns: ReadonlyMap<string, readonly string[]>,
	told: ReadonlyMap<string, Meaning>,
): ReadonlyMap<Meaning, string> {
	const found = new Map<Meaning, string>();
	for (const [field, texts] of columns) {
		const meaning = told.get(field) ?? meaningOf(field, texts);
		if (meaning === undefined)
			throw new Refusal(
				`The field ${field} (“${texts[0] ?? ""}”) is not known: say --field ${field}=ignore, or what it means: ${MEANINGS.join(", ")}.`,
			);
		if (meaning === "ignore") continue;
		const other = found.get(meaning);
		if (other !== undefined)
			throw new Refusal(
				`The fields ${other} and ${field} both seem to mean ${meaning}: say --field ${field}=ignore or what else it means.`,
			);
		found.set(meaning, field);
	}
	for (const needed of ["name", "class"] as const) {
		if (!found.has(needed))
			throw new Refusal(
				`No field seems to hold each area's ${needed}; there are ${[...columns.keys()].join(", ")}: say --field FIELD=${needed}.`,
			);
	}
	return found;
}

function meaningOf(field: string, texts: readonly string[]): Meaning | undefined {
	const name = plain(field);
	const meanings = MEANINGS.filter((meaning) => NAMES[meaning].some((known) => isSame(name, known)));
	const coded = Object.entries(CODED).find(([of, code]) =>
		meanings.some((meaning) => meaning === of || meaning === code),
	);
	if (coded) {
		const [of, code] = coded as [keyof typeof CODED, Meaning];
		return texts.every((text) => /^\d+$/.test(text)) ? code : of;
	}
	return meanings.length === 1 ? meanings[0] : undefined;
}

function isSame(name: string, known: string): boolean {
	if (name === known) return true;
	// "polisomrad", and "polisomr1" of "POLISOMR_1", whose sign counts as a letter too.
	const begun = name.replace(/\d+$/, "");
	const isNumbered = begun !== name && begun.length >= CUT_OFF - 3;
	return (name.length === CUT_OFF && known.startsWith(name)) || (isNumbered && known.startsWith(begun));
}

function plain(field: string): string {
	return fold(field).replace(/[^a-z0-9]/g, "");
}
