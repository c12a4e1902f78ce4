/** The pages that the site must have, derived from its published panel and not from its code; and a sample of them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { csvParse } from "d3-dsv";
import { slugOf } from "../../src/domain/slug.ts";

export interface PublishedPage {
	readonly path: string;
	readonly language: "sv" | "en";
	readonly title: string;
	/** What its text says, among other things. */
	readonly says: readonly string[];
}

const fullNames = csvParse(
	readFileSync(join(import.meta.dirname, "../fixtures/frozen/facts/municipalities.csv"), "utf8"),
);
const rows = csvParse(readFileSync(join(import.meta.dirname, "../fixtures/frozen/dist/data/panel.csv"), "utf8"));
const years = [...new Set(rows.map(({ rapport = "" }) => rapport))].toSorted();
const CLASSES = {
	sv: { utsatt: "utsatt område", riskomrade: "riskområde", sarskilt_utsatt: "särskilt utsatt område" },
	en: { utsatt: "vulnerable area", riskomrade: "risk area", sarskilt_utsatt: "particularly vulnerable area" },
} as const;

const LISTS = { sv: "Polisens lista över utsatta områden", en: "Swedish Police list of vulnerable areas" } as const;

/** Every area the reports list, each in its report, every municipality, report and pair of reports, in both languages. */
export function publishedPages(): PublishedPage[] {
	return (["sv", "en"] as const).flatMap((language) => {
		const isSwedish = language === "sv";
		const prefix = isSwedish ? "" : "/en";
		const inReport = (year: string) => rows.filter(({ rapport }) => rapport === year);
		const areas = rows.map((row): PublishedPage => {
			const { id, namn_i_rapporten: name = "", rapport: year } = row;
			const name2 = CLASSES[language][row.klass as keyof typeof CLASSES.sv];
			const assessed = `${isSwedish ? "Polisens bedömning" : "Police assessment"} ${year}: ${name2}`;
			return {
				path: `${prefix}/${isSwedish ? "omrade" : "area"}/${id}/${year}/`,
				language,
				title: `${name}: ${isSwedish ? "Polisens rapport" : "Swedish Police report on vulnerable areas"} ${year} – Lägesbild`,
				says: [name, assessed, row.kommun ?? ""],
			};
		});
		const reports = years.map((year): PublishedPage => {
			const names = inReport(year).map(({ namn_i_rapporten = "" }) => namn_i_rapporten);
			return {
				path: `${prefix}/${isSwedish ? "rapport" : "report"}/${year}/`,
				language,
				title: `${LISTS[language]} ${year} – Lägesbild`,
				says: [`${year}: ${names.length} ${isSwedish ? "områden" : "areas"}`, ...names],
			};
		});
		const comparisons = years.flatMap((from) =>
			years
				.filter((to) => to !== from)
				.map((to): PublishedPage => {
					const isForwards = from < to;
					const compared = isSwedish ? `${to} jämfört med ${from}` : `${to} compared with ${from}`;
					const forwards = isSwedish ? `Från ${from} till ${to}` : `From ${from} to ${to}`;
					const changes = `${isSwedish ? "ändringar" : "changes"} ${forwards.toLowerCase()}`;
					const count = `${inReport(from).length} ${isSwedish ? "områden" : "areas in"} ${from}`;
					const path = `${prefix}/${isSwedish ? "jamfor" : "compare"}/${from}-${to}/`;
					return {
						path,
						language,
						title: `${LISTS[language]}: ${isForwards ? changes : compared} – Lägesbild`,
						says: [isForwards ? forwards : compared, count],
					};
				}),
		);
		const municipalities = [...new Set(rows.map(({ kommun = "" }) => kommun))].flatMap((name) =>
			years.map((year): PublishedPage => {
				const listed = inReport(year).filter(({ kommun }) => kommun === name);
				const full = fullNames.find(({ municipality }) => municipality === name)?.[`full_name_${language}`] ?? "";
				return {
					path: `${prefix}/${isSwedish ? "kommun" : "municipality"}/${slugOf(name)}/${year}/`,
					language,
					title: `${full}: ${isSwedish ? "Polisens rapport" : "Swedish Police report on vulnerable areas"} ${year} – Lägesbild`,
					says: [full, ...listed.map(({ namn_i_rapporten = "" }) => namn_i_rapporten)],
				};
			}),
		);
		return [...areas, ...reports, ...comparisons, ...municipalities];
	});
}

/** Some of the items, the same ones for the same seed (a whole number). */
export function sample<T>(items: readonly T[], count: number, seed: number): T[] {
	const rest = [...items];
	let state = seed >>> 0;
	const chosen: T[] = [];
	while (chosen.length < count && rest.length > 0) {
		// A linear congruential generator, with the numbers of Numerical Recipes.
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		chosen.push(...rest.splice(Math.floor((state / 2 ** 32) * rest.length), 1));
	}
	return chosen;
}

/** Another sample in every run; `PAGES_SEED` repeats one. */
export function seedOfThisRun(): number {
	const seed = Number(process.env.PAGES_SEED ?? Date.now() % 1_000_000);
	console.log(`PAGES_SEED=${seed}`);
	return seed;
}
