/** The words for what changes between reports, in English. */
import type { Formats } from "../formats.ts";
import type { ChangeWords } from "../words.ts";

export function changeWords({ plural, list, numeral, percent, sentence }: Formats): ChangeWords {
	const areas = (n: number) => `${numeral(n)} ${n === 1 ? "area" : "areas"}`;
	return {
		changes: {
			ny: { name: "new on the list", explanation: (from, to) => `On the list in ${to} but not in ${from}.` },
			borta: { name: "no longer on the list", explanation: (from, to) => `On the list in ${from} but not in ${to}.` },
			hojd: {
				name: "higher class",
				explanation: (from, to) => `The Police judged the area more vulnerable in ${to} than in ${from}.`,
			},
			sankt: {
				name: "lower class",
				explanation: (from, to) => `The Police judged the area less vulnerable in ${to} than in ${from}.`,
			},
			oforandrad: { name: "same class", explanation: (from, to) => `The same class in ${from} and ${to}.` },
			delad: {
				name: "area divided",
				explanation: () => "One area in one report, several in the other. A new division, not a new judgement.",
			},
			omklassad: {
				name: "class abolished",
				explanation: () => "The class risk area was removed in 2025. A change of method, not an improvement.",
			},
		},
		comparison: {
			title: (from, to) => `From ${from} to ${to}`,
			pageTitle: (from, to) => `Vulnerable areas: what changed from ${from} to ${to}`,
			totals: (from, then, to, now) =>
				`${from}: ${plural(then, "area", "areas")}. ${to}: ${plural(now, "area", "areas")}.`,
			narrowed: "With the chosen filters:",
			swap: "Swap order",
			backwards: (from, to) =>
				`The comparison goes back in time, from ${from} to ${to}: what is new here has in reality left the list.`,
			parts: (names) => `into ${list(names)}`,
			fromTo: (then, now) => `from ${then} to ${now}`,
			assessed: "Judged anew",
			technical: "New division or method",
			nothing: "No change fits the filters.",
			matrix: {
				title: "Class by class",
				caption: (from, to) => `Rows: class in ${from}. Columns: class in ${to}.`,
				hint: "Press a number to see its areas in map and list.",
				corner: (from, to) => `${from} ↓  ${to} →`,
				sides: { outside: "not on the list", division: "by division" },
				total: "total",
				cell: (count, then, now) => `${plural(count, "area", "areas")}: ${then} → ${now}`,
			},
			sentences: {
				title: "In words",
				place: (name, municipality) => `${name} (${municipality})`,
				total: (from, then, to, now) =>
					`The Police's list had ${plural(then, "area", "areas")} in ${from} and ${plural(now, "area", "areas")} in ${to}.`,
				ny: (n, names) => sentence(`${areas(n)} came onto the list: ${names}.`),
				borta: (n, names) => sentence(`${areas(n)} left the list: ${names}.`),
				hojd: (n, names, then, now) => sentence(`${areas(n)} went from ${then} to ${now}, a higher class: ${names}.`),
				sankt: (n, names, then, now) => sentence(`${areas(n)} went from ${then} to ${now}, a lower class: ${names}.`),
				oforandrad: (n) => sentence(`${areas(n)} had the same class in both reports.`),
				delad: (n, names) => sentence(`${areas(n)} ${n === 1 ? "was" : "were"} divided: ${names}.`),
				divided: (whole, parts) => `${whole} into ${list(parts)}`,
				throughDivision: (names, then, now) => `By the division ${names} went from ${then} to ${now}.`,
				omklassad: (n, names, then, now) =>
					sentence(
						`${areas(n)} went from ${then}, a class that has been abolished, to ${now}: ${names}. This is a change of method, not an improvement.`,
					),
				backwards: {
					ny: (n, names, from, to) =>
						sentence(`${areas(n)} ${n === 1 ? "was" : "were"} on the list in ${to} but not in ${from}: ${names}.`),
					moved: (n, names, from, then, to, now) =>
						sentence(`${areas(n)} had the class ${now} in ${to} and ${then} in ${from}: ${names}.`),
					delad: (n, names, from, to) =>
						sentence(`${areas(n)} ${n === 1 ? "was" : "were"} undivided in ${to} and divided in ${from}: ${names}.`),
				},
				redrawn: (n, names) => sentence(`${areas(n)} got a new boundary: ${names}.`),
				notRedrawn: "No area got a new boundary.",
				redrawnUnknown: (years) =>
					`Whether boundaries were redrawn is not known: the Police have not published the boundaries of ${list(years.map(String))}.`,
				source: (from, to, address) =>
					`Source: the Swedish Police Authority's situation pictures of ${from} and ${to}, compiled in Lägesbild, ${address}`,
				copy: "Copy the text",
				copied: "The text has been copied.",
				notCopied: "The text could not be copied. Select it and copy it by hand.",
			},
			redrawn: {
				title: "New boundary",
				explanation: "The outline differs by more than 1 per cent of the area. The class may be the same all the same.",
			},
		},
		flow: {
			title: "From report to report",
			hint: "The bands show how the areas moved between the classes, onto the list and off it. Point at a band or go between them with the arrow keys; what is chosen is shown as a comparison.",
			label: "Flow between the classes in the six reports",
			outside: "outside the list",
			node: (year, name, count) => `${year}, ${name}: ${plural(count, "area", "areas")}`,
			band: (from, then, to, now) => `${from} ${then} → ${to} ${now}`,
			count: (count) => plural(count, "area", "areas"),
			parts: (parts, wholes) =>
				`${plural(parts, "part", "parts")} of ${plural(wholes, "divided area", "divided areas")}`,
			nothing: "Point at a band to see which areas it is.",
			asTable: "The same figures as a table",
			columns: { reports: "Reports", then: "Class then", now: "Class after", count: "Number", areas: "Areas" },
		},
		figures: {
			title: (year) => `Figures ${year}`,
			titleOf: (from, to) => `Figures ${from} and ${to}`,
			narrowed: "The figures follow the filters.",
			facets: { regions: "By police region", counties: "By county", municipalities: "By municipality" },
			caption: (place, year) => `${place}, report of ${year}`,
			captionOf: (place, from, to) => `${place}, reports of ${from} and ${to}`,
			all: "all",
			empty: "No area in the report fits the filters.",
		},
		outlines: {
			title: "The boundaries",
			show: "Show the boundaries over each other",
			hide: "Show only this boundary",
			drawing: (name, published) => `${name}, boundary of ${published}`,
			reports: (years) => `Used for ${list(years.map(String))}`,
			assumed: (years) => `Borrowed for ${list(years.map(String))}`,
			common: (size, first, second) => `Common ground: ${size}, ${first} and ${second}.`,
			shareOf: (share, published) => `${percent(share)} of the boundary of ${published}`,
			shareOfNamed: (share, name) => `${percent(share)} of ${name}`,
			apart: "No common ground.",
			only: "The Police have published only one boundary of the area.",
		},
		lineage: {
			title: "Division",
			parent: (year) => `Part of, until the division of ${year}`,
			siblings: "Parts of the same area",
			parts: (year) => `Divided in ${year} into`,
			inReport: (year, name) => `${sentence(name)} ${year}`,
		},
	};
}
