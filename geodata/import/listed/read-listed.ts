/** The areas that a file lists: its fields by their meaning, its words as the facts have them, its outlines in SWEREF 99 TM and clean. */
import { type Classification, isInUse } from "../../../src/domain/classification.ts";
import { groupBy } from "../../../src/domain/group-by.ts";
import type { Facts } from "../../pipeline/facts.ts";
import { Refusal } from "../../refusal.ts";
import { systemOfCode, toSweref } from "../read/reference-system.ts";
import type { ReferenceSystem, Source } from "../read/source.ts";
import { classWord, trendWord } from "./class-words.ts";
import { cleanOutline } from "./clean-outline.ts";
import { fieldsByMeaning, type Meaning } from "./field-meanings.ts";
import type { ListedArea } from "./listed-area.ts";
import { tidyText, withoutKind } from "./tidy-text.ts";

export interface ListingOptions {
	readonly year: number;
	/** What fields mean that are not known by their names. */
	readonly fields: ReadonlyMap<string, Meaning>;
	/** What words mean that are not known as a class. */
	readonly classes: ReadonlyMap<string, Classification>;
	readonly crs?: string | undefined;
	/** Whether the area and the perimeter that the file states are to be believed. */
	readonly trustMeasures: boolean;
}

/** In the order of the file. Throws a `Refusal` that names what cannot be read. */
export function readListed(source: Source, facts: Facts, options: ListingOptions): ListedArea[] {
	const columns = new Map<string, string[]>();
	for (const { fields } of source.features) {
		for (const [field, text] of Object.entries(fields)) columns.set(field, [...(columns.get(field) ?? []), text]);
	}
	const byMeaning = fieldsByMeaning(columns, options.fields);
	const system = options.crs === undefined ? source.system : systemOfCode(options.crs);
	if (!system)
		throw new Refusal(
			`${source.name} does not say what its coordinates are: say --crs EPSG:3006, if it is SWEREF 99 TM.`,
		);
	const listed = source.features.map((feature, i) => {
		const field = (meaning: Meaning) => feature.fields[byMeaning.get(meaning) ?? ""];
		return readArea(field, feature.polygons, `row ${i + 1} of ${source.name}`, system, facts, options);
	});
	for (const [name, [, second]] of groupBy(listed, ({ name }) => name)) {
		if (second)
			throw new Refusal(`${source.name} lists ${name} more than once: have the rows joined to one, or named apart.`);
	}
	return listed;
}

function readArea(
	field: (meaning: Meaning) => string | undefined,
	polygons: Source["features"][number]["polygons"],
	at: string,
	system: ReferenceSystem,
	facts: Facts,
	options: ListingOptions,
): ListedArea {
	const text = (meaning: Meaning) => {
		const found = tidyText(field(meaning) ?? "");
		return found === "" ? undefined : found;
	};
	const name = text("name");
	if (name === undefined) throw new Refusal(`There is no name in ${at}.`);
	const [place, trend] = [text("place"), text("trend")];
	const number = text("number")?.replace(/\.0+$/, "");
	const stated = { ...measure("squareMetres", text("area"), name), ...measure("perimeter", text("perimeter"), name) };
	return {
		name,
		classification: classOf(text("class"), name, options),
		...(place !== undefined && { place }),
		...(number !== undefined && { number }),
		...(trend !== undefined && { trend: trendOf(trend, name) }),
		police: policeOf(text, name, facts),
		outline: cleanOutline(name, toSweref(polygons, system), stated, options.trustMeasures),
	};
}

function classOf(word: string | undefined, name: string, { classes, year }: ListingOptions): Classification {
	if (word === undefined) throw new Refusal(`${name} has no class in the file.`);
	const found = classes.get(word) ?? classWord(word);
	if (!found)
		throw new Refusal(
			`The class “${word}” of ${name} is not known: say --class "${word}=utsatt" if it is one of the known ones, or add it to src/domain/classification.ts and to reports.csv first.`,
		);
	if (!isInUse(found, year))
		throw new Refusal(
			`${name} has the class ${found} in the file, which was no longer in use in ${year}: is it the file of that report?`,
		);
	return found;
}

function trendOf(word: string, name: string) {
	const found = trendWord(word);
	if (!found)
		throw new Refusal(
			`The trend “${word}” of ${name} is not known: say --field FIELD=ignore, and type trends by hand.`,
		);
	return found;
}

/** All that is stated of the police organisation, or nothing: a file without it has none. */
function policeOf(text: (meaning: Meaning) => string | undefined, name: string, facts: Facts): ListedArea["police"] {
	const region = text("police_region");
	const names = {
		local_police_area: text("local_police_area"),
		police_area: text("police_area"),
		police_region: region,
	};
	const stated = Object.values(names).filter((each) => each !== undefined).length;
	if (stated === 0) return {};
	const missing = Object.entries(names).find(([, each]) => each === undefined)?.[0];
	if (missing) throw new Refusal(`${name} has no ${missing} in the file, though its police organisation is stated.`);
	const known = facts.policeRegions.find(
		(row) => row.police_region.toLowerCase() === withoutKind(region ?? "").toLowerCase(),
	);
	if (!known) throw new Refusal(`The police region “${region}” of ${name} is not one of those in police-regions.csv.`);
	const codes = { local_police_area_code: text("local_police_area_code"), police_area_code: text("police_area_code") };
	return {
		local_police_area: withoutKind(names.local_police_area ?? ""),
		police_area: withoutKind(names.police_area ?? ""),
		police_region: known.police_region,
		...(codes.local_police_area_code !== undefined && { local_police_area_code: codes.local_police_area_code }),
		...(codes.police_area_code !== undefined && { police_area_code: codes.police_area_code }),
	};
}

function measure<Key extends string>(key: Key, text: string | undefined, name: string): Partial<Record<Key, number>> {
	if (text === undefined) return {};
	const value = Number(text.replace(",", "."));
	if (!(value > 0)) throw new Refusal(`${name} has “${text}” where the file states its area or perimeter.`);
	return { [key]: value } as Record<Key, number>;
}
