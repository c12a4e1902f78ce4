/** The words for what changes between reports, in English. */
import { ABOLITION } from "../../domain/classification.ts";
import { REDRAWN_SHARE } from "../../domain/redrawing.ts";
import type { Formats } from "../formats.ts";
import type { ChangeWords } from "../words.ts";

type Directed = ChangeWords["comparison"]["forwards"];

export function changeWords(
	{ plural, list, numeral, number, percent, sentence }: Formats,
	listName: string,
): ChangeWords {
	const areas = (n: number) => `${numeral(n)} ${n === 1 ? "area" : "areas"}`;
	const within = (scope: string, text: string) => (scope === "" ? text : sentence(`${scope}: ${text}`));
	const unsplit = (n: number) => `${areas(n)} that ${was(n)} not split`;
	const abolished = `The risk area category was abolished in ${ABOLITION.year}.`;
	const saysNothingOfDifferences = "The difference in category says nothing about the situation in the area.";
	const saysNothing = "This says nothing about how the situation has developed.";
	const was = (n: number) => (n === 1 ? "was" : "were");
	const band = (from: number, then: string, to: number, now: string) => `${from}: ${then}. ${to}: ${now}`;
	const were = (n: number) => (n === 1 ? "was" : "were");
	const onlyOn = (one: number, other: number) => `On the list in ${one} but not in ${other}.`;
	const assessments: Directed["explanations"] = {
		hojd: (from, to) => `Police assessment: more vulnerable in ${to} than in ${from}.`,
		sankt: (from, to) => `Police assessment: less vulnerable in ${to} than in ${from}.`,
	};
	const moved =
		(degree: string): Directed["sentences"]["hojd"] =>
		(n, names, _from, then, _to, now) =>
			`The Police assessed ${areas(n)} as ${degree} vulnerable, from ${then.name} to ${now.name}: ${names}.`;
	const forwards: Directed = {
		title: (from, to) => `From ${from} to ${to}`,
		pageTitle: (from, to) => `${listName}: changes from ${from} to ${to}`,
		compared: (from, to, scope) => [`From the ${from} to the ${to} Police report`, ...scope].join(", "),
		noChanges: "no changes",
		counts: {
			ny: (n) => `${n} new`,
			borta: (n) => `${n} left the list`,
			hojd: (n) => `${n} assessed as more vulnerable`,
			sankt: (n) => `${n} assessed as less vulnerable`,
			oforandrad: (n) => `${n} in the same category`,
			delad: (n) => `${n} split`,
			omklassad: (n) =>
				plural(n, "former risk area assessed as vulnerable", "former risk areas assessed as vulnerable"),
		},
		statements: {
			ny: ({ areas }) => `${areas.text} ${were(areas.n)} added to the list`,
			borta: ({ areas }) => `${areas.text} left the list`,
			hojd: ({ areas }) => `${areas.text} ${were(areas.n)} assessed as more vulnerable`,
			sankt: ({ areas }) => `${areas.text} ${were(areas.n)} assessed as less vulnerable`,
			oforandrad: ({ areas }) => `${areas.text} had the same category`,
			delad: ({ areas, parts }) => `${areas.text} ${were(areas.n)} split into ${number(parts)}`,
			omklassad: ({ areas }) =>
				plural(
					areas.n,
					"former risk area that was not split was assessed as a vulnerable area",
					"former risk areas that were not split were assessed as vulnerable areas",
				),
		},
		withoutTrend: (n) => plural(n, "new area without a trend", "new areas without a trend"),
		facet: (from) => `Change since ${from}`,
		column: "Change",
		names: {
			ny: () => "new on the list",
			borta: () => "no longer on the list",
			hojd: () => "assessed as more vulnerable",
			sankt: () => "assessed as less vulnerable",
			oforandrad: () => "same category",
			delad: () => "area split",
			omklassad: () => "former risk area that was not split",
		},
		explanations: {
			...assessments,
			ny: (from, to) => onlyOn(to, from),
			borta: onlyOn,
			delad: () =>
				"One area in one report, several in the other. The parts are not counted as new on the list. The parts may be in another category than the whole area was.",
			omklassad: () => `${abolished} The change of category says nothing about how the situation has developed.`,
		},
		assessed: "New Police assessment",
		technical: "Areas split or method changed",
		countedIn: (_from, to, isSplit) =>
			isSplit
				? `These numbers count the areas of the ${to} report: the parts of a split area are counted separately, and areas that left the list are not counted.`
				: `These numbers count the areas of the ${to} report: areas that left the list are not counted.`,
		newBoundary: "New boundary",
		sentences: {
			ny: (n, names) => sentence(`${areas(n)} ${was(n)} added to the list: ${names}.`),
			borta: (n, names) => sentence(`${areas(n)} left the list: ${names}.`),
			hojd: moved("more"),
			sankt: moved("less"),
			omklassad: (n, names, from, then, to, now) =>
				sentence(
					`${unsplit(n)} had the category ${then.name} in ${from}, which has been abolished, and ${was(n)} assessed by the Police as ${n === 1 ? `a ${now.name}` : now.plural} in ${to}: ${names}. ${saysNothing}`,
				),
			delad: (n, names) => sentence(`${areas(n)} ${was(n)} split: ${names}.`),
			redrawn: (n, names) =>
				`By our measurement ${areas(n)} got a boundary that differs from the one before by more than ${percent(REDRAWN_SHARE)} of the area: ${names}.`,
		},
	};
	const had =
		(counted: (n: number) => string): Directed["sentences"]["hojd"] =>
		(n, names, from, then, to, now) =>
			sentence(`${counted(n)} had the category ${now.name} in ${to} and ${then.name} in ${from}: ${names}.`);
	const backwards: Directed = {
		title: (from, to) => `${to} compared with ${from}`,
		pageTitle: (from, to) => `${listName}: ${to} compared with ${from}`,
		compared: (from, to, scope) => [`The ${to} Police report compared with the ${from} report`, ...scope].join(", "),
		noChanges: "no differences",
		counts: {
			ny: (n, from, to) => `${n} on the list in ${to} but not ${from}`,
			borta: (n, from, to) => `${n} on the list in ${from} but not ${to}`,
			hojd: (n, _from, to) => `${n} more vulnerable in ${to}`,
			sankt: (n, _from, to) => `${n} less vulnerable in ${to}`,
			oforandrad: (n) => `${n} in the same category`,
			delad: (n, from) => `${n} split by ${from}`,
			omklassad: (n, _from, to) =>
				`${plural(n, "area that was not split", "areas that were not split")} had the category risk area in ${to}`,
		},
		statements: {
			ny: ({ areas, from, to }) => `${areas.text} ${were(areas.n)} on the list in ${to} but not in ${from}`,
			borta: ({ areas, from, to }) => `${areas.text} ${were(areas.n)} on the list in ${from} but not in ${to}`,
			hojd: ({ areas, from, to }) =>
				`${areas.text} ${were(areas.n)} assessed as more vulnerable in ${to} than in ${from}`,
			sankt: ({ areas, from, to }) =>
				`${areas.text} ${were(areas.n)} assessed as less vulnerable in ${to} than in ${from}`,
			oforandrad: ({ areas }) => `${areas.text} had the same category`,
			delad: ({ areas, from, parts }) =>
				`${areas.text} ${were(areas.n)} split into ${number(parts)} in the ${from} report`,
			omklassad: ({ areas, to }) =>
				`${plural(areas.n, "area that was not split", "areas that were not split")} had the category risk area in ${to}`,
		},
		withoutTrend: (n) => plural(n, "area without a trend", "areas without a trend"),
		facet: (from) => `Difference from ${from}`,
		column: "Difference",
		names: {
			ny: (from, to) => `on the list in ${to} but not in ${from}`,
			borta: (from, to) => `on the list in ${from} but not in ${to}`,
			hojd: (_from, to) => `assessed as more vulnerable in ${to}`,
			sankt: (_from, to) => `assessed as less vulnerable in ${to}`,
			oforandrad: () => "same category",
			delad: (from) => `area split by ${from}`,
			omklassad: (_from, to) => `risk area in ${to}, not split (abolished category)`,
		},
		explanations: {
			...assessments,
			delad: () =>
				"One area in one report, several in the other. The parts may be in another category than the whole area.",
			omklassad: () => `${abolished} ${saysNothingOfDifferences}`,
		},
		assessed: "Assessed differently by the Police",
		technical: "Different areas or method",
		countedIn: (from, to, isSplit) =>
			isSplit
				? `These numbers count the areas of the ${to} report: a split area is counted once in each category that any of its parts has in ${from}, and areas not on the ${to} list are not counted.`
				: `These numbers count the areas of the ${to} report: areas not on the ${to} list are not counted.`,
		newBoundary: "Boundary differs",
		sentences: {
			ny: (n, names, from, to) => sentence(`${areas(n)} ${was(n)} on the list in ${to} but not in ${from}: ${names}.`),
			borta: (n, names, from, to) =>
				sentence(`${areas(n)} ${was(n)} on the list in ${from} but not in ${to}: ${names}.`),
			hojd: had(areas),
			sankt: had(areas),
			omklassad: (...moved) => `${had(unsplit)(...moved)} ${abolished} ${saysNothingOfDifferences}`,
			delad: (n, names, from, to) => sentence(`${areas(n)} ${was(n)} whole in ${to} and split in ${from}: ${names}.`),
			redrawn: (n, names) =>
				`By our measurement the boundary differs by more than ${percent(REDRAWN_SHARE)} of the area for ${areas(n)}: ${names}.`,
		},
	};
	return {
		comparison: {
			forwards,
			backwards,
			part: {
				name: "part of a split area",
				count: (n) => plural(n, "part of a split area", "parts of split areas"),
			},
			areas: (n) => plural(n, "area", "areas"),
			narrowed: (scope) => sentence(`${list(scope)}:`),
			swap: "Swap order",
			goesBack: (from, to) =>
				`The comparison goes back in time. It shows how the ${to} report differs from the ${from} report, not what has happened.`,
			trends: {
				lead: (year) => `The Police state for ${year}`,
				positive: (n) => `${number(n)} with a positive trend`,
				stable: (n) => `${number(n)} with a stable trend`,
				negative: (n) => `${number(n)} with a negative trend`,
			},
			sameClass: (earlier, later) => `Same category in ${earlier} and ${later}`,
			abolished: "risk area category abolished",
			nothing: "No area in the comparison matches the filters.",
			matrix: {
				title: "Category by category",
				caption: (from, to) => `Rows: category in ${from}. Columns: category in ${to}.`,
				hint: "Select a number to see its areas on the map and in the list.",
				corner: (from, to) => `${from} ↓  ${to} →`,
				total: "total",
				withoutSplits: "Split areas and their parts are not counted in the table.",
				fewer: (then, from, now, to) =>
					`It has ${plural(then, "area", "areas")} fewer than the ${from} report and ${number(now)} fewer than the ${to} report.`,
				cell: (count, from, then, to, now) => `${plural(count, "area", "areas")}. ${band(from, then, to, now)}.`,
			},
			sentences: {
				title: "As running text",
				place: (name, municipality) => `${name} (${municipality})`,
				total: (from, then, to, now) =>
					`The Police list had ${plural(then, "area", "areas")} in ${from} and ${plural(now, "area", "areas")} in ${to}.`,
				oforandrad: (n) => sentence(`${areas(n)} had the same category in both reports.`),
				split: (whole, parts) => `${whole} into ${list(parts)}`,
				partsReassessed: ({ count, names, now, to, wholes, then, from }) =>
					`In ${to} the Police assessed ${names} as ${count === 1 ? `a ${now.name}` : now.plural}. In ${from} ${count === 1 ? "it was" : "they were"} ${count === 1 ? "part" : "parts"} of ${wholes === 1 ? "an area" : "areas"} that the Police assessed as ${then}.`,
				partsOfAbolished: ({ count, names, now, to, wholes, then, from }) =>
					`In ${to} the Police assessed ${names} as ${count === 1 ? `a ${now.name}` : now.plural}. In ${from} ${count === 1 ? "it was" : "they were"} ${count === 1 ? "part" : "parts"} of ${wholes === 1 ? "an area" : "areas"} in the ${then} category, which has been abolished. ${saysNothing}`,
				notRedrawn: `By our measurement no boundary differs by more than ${percent(REDRAWN_SHARE)} of the area.`,
				redrawnUnknown: (years) =>
					`It is not known whether boundaries were redrawn: no boundaries are known for ${list(years.map(String))}.`,
				source: (from, to, address) =>
					`Source: the Swedish Police Authority's reports of ${from} and ${to}, compiled in Lägesbild, ${address}`,
				copy: "Copy the text",
				copied: "The text has been copied.",
				notCopied: "The text could not be copied. Select it and copy it by hand.",
			},
			redrawn: `By our measurement the boundary differs by more than ${percent(REDRAWN_SHARE)} of the area. The category may still be the same.`,
		},
		flow: {
			title: "From report to report",
			assessed: (scope, counts, as) => {
				const said = counts.map(({ count, year }, i) =>
					[areas(count), ...(i === 0 ? [`as ${as[count === 1 ? 0 : 1]}`] : []), `in ${year}`].join(" "),
				);
				return within(scope, `The Police assessed ${list(said)}.`);
			},
			listed: (scope, counts) =>
				within(scope, `The Police list had ${list(counts.map(({ count, year }) => `${areas(count)} in ${year}`))}.`),
			neverListed: (scope) =>
				within(scope, "The Police have not assessed any area as vulnerable in any of the reports."),
			placesOnly: "The diagram shows every category and follows the filters of place alone.",
			hint: "The bands show how many areas kept or changed category, were split, came onto the list or left it. Dashed edge: the area was split, or the category abolished.",
			point:
				"Point at a band to see its areas, or move between bands with the arrow keys. Select one to see it as a comparison.",
			tap: "Tap a band to see its areas on the map, in the comparison of the two reports.",
			label: "Flow between the categories, report by report",
			node: (year, name, count) => `${year}, ${name}: ${plural(count, "area", "areas")}`,
			band,
			count: (count) => plural(count, "area", "areas"),
			parts: (parts, wholes) => `${plural(parts, "part", "parts")} of ${plural(wholes, "split area", "split areas")}`,
			asTable: "The same figures as a table",
			columns: {
				reports: "Reports",
				then: "Category before",
				now: "Category after",
				count: "Number",
				areas: "Areas",
			},
		},
		figures: {
			choose: (year) => `Show the ${year} report`,
			title: (year) => `Figures ${year}`,
			titleOf: (from, to) => `Figures ${from} and ${to}`,
			heading: "Areas in each report",
			rows: "Rows of the table",
			counted: "Areas that are counted",
			classes: { utsatt: "vulnerable", riskomrade: "risk areas", sarskilt_utsatt: "particularly vulnerable" },
			all: "all",
			areas: "areas",
			per: { regions: "by police region", counties: "by county", municipalities: "by municipality" },
			caption: (areas, per) => sentence(`${areas} ${per} in the Police reports`),
			trendCaption: (areas, per, year) => sentence(`${areas} ${per}, by trend according to the ${year} Police report`),
			total: "total",
			difference: (from, to) => `Difference ${to} against ${from}`,
			narrowed: "The figures follow the filters.",
			follows: "The table counts the areas of the selection in each report.",
			silent: {
				classes: (years, names) =>
					`Dash for ${list(years.map(String))}: the ${list(names)} category has been abolished.`,
				trends: (years) => `Dash for ${list(years.map(String))}: the Police state no trend for the areas.`,
			},
			notComparable: `${abolished} The numbers of vulnerable areas before and after are therefore not directly comparable.`,
		},
		outlines: {
			title: "The boundaries",
			show: "Show the boundaries on top of each other",
			version: (name, published) => `${name}, ${published} boundary`,
			reports: (years) => `Used for ${list(years.map(String))}`,
			assumed: (years) => `Borrowed for ${list(years.map(String))}`,
			common: (size, first, second) => `Overlap: ${size}, ${first} and ${second}.`,
			shareOf: (share, published) => `${percent(share)} of the ${published} boundary`,
			shareOfNamed: (share, name) => `${percent(share)} of ${name}`,
			apart: "No overlap.",
			only: "Only one boundary of the area is known.",
		},
		lineage: {
			title: "How the area was split",
			titleOfPart: "The split area it was part of",
			parent: (year) => `Part of, until the ${year} split`,
			siblings: "Parts of the same area",
			parts: (year) => `Split in ${year} into`,
		},
	};
}
