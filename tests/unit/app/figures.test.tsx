/** The view in numbers: its table adds up to what filters, headline and reports say, and says why where it cannot. */
import fc from "fast-check";
import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { CLASSIFICATIONS, type Classification } from "../../../src/domain/classification.ts";
import { optionCounts, PLACE_FACETS, type PlaceFacet } from "../../../src/domain/filter.ts";
import { Figures } from "../../../src/features/figures/figures.tsx";
import { columnsOf } from "../../../src/features/figures/table-columns.ts";
import { rowsOf } from "../../../src/features/figures/table-rows.ts";
import { words as sv } from "../../../src/i18n/sv/main-sv.ts";
import { resultSentence } from "../../../src/site/result-sentence.ts";
import { type Site, SiteProvider } from "../../../src/site/site.tsx";
import { filtersOf, isComparing, periodOf } from "../../../src/state/selectors.ts";
import { breakDown } from "../../../src/state/transitions.ts";
import type { Breakdown, View } from "../../../src/state/view.ts";
import { formatView } from "../../../src/state/view-url.ts";
import { view as anyView } from "../../fixtures/arbitrary-views.ts";
import { atlas, only } from "../../fixtures/atlas.ts";
import { factRows, publishedTotals } from "../../fixtures/facts.ts";
import { elementsIn, pageHtml, textsIn } from "../../fixtures/page-html.tsx";
import { comparing, ofArea, ofMunicipality, ofReport } from "../../fixtures/views.ts";
import { messages } from "../../fixtures/words.ts";

const years = atlas.years.map(String);
const counts = [null, ...CLASSIFICATIONS] as const;
const inFigures = (view: View, breakdown: Partial<Breakdown> = {}) =>
	breakDown({ ...view, layout: "figures" }, breakdown);

/** Without the flow. */
function figuresHtml(view: View): string {
	const site = { atlas, view, words: messages[view.locale], addressOf: formatView } as Partial<Site> as Site;
	return renderToString(
		<SiteProvider value={site}>
			<Figures>{undefined}</Figures>
		</SiteProvider>,
	);
}

/** The rows of the table that counts, its head first. */
function tableOf(view: View): string[][] {
	return cellsIn(elementsIn(figuresHtml(view), "table")[0] ?? "");
}

function cellsIn(table: string): string[][] {
	return elementsIn(table, "tr").map((row) => elementsIn(row, "th", "td").map((cell) => textsIn(cell).at(0) ?? ""));
}

describe.each(PLACE_FACETS)("The table of %s", (rows: PlaceFacet) => {
	const column = ({ regions: "region", counties: "county", municipalities: "municipality" } as const)[rows];

	it.each(counts)("has each report's areas of each place, and as their sum the published total: %s", (counted) => {
		const [heads, ...places] = tableOf(inFigures(ofReport(2019), { rows, counted }));
		const total = places.pop();
		const isCounted = (of: Classification | string) => counted === null || of === counted;
		const expected = (name: string) =>
			atlas.years.map((year) => {
				const listed = factRows.filter((row) => row.year === year && row[column] === name);
				return String(listed.filter(({ classification }) => isCounted(classification)).length);
			});
		const said = (cells: readonly string[] = []) => cells.slice(1).map((cell) => (cell === "–" ? "0" : cell));
		expect(heads).toEqual([sv.filters.facets[rows], ...years]);
		for (const place of places) expect(said(place), place[0]).toEqual(expected(place[0] ?? ""));
		expect(total?.[0]).toBe("Summa");
		expect(said(total)).toEqual(
			publishedTotals.map(({ total: all, byClass }) => String(counted === null ? all : byClass[counted])),
		);
		const everListed = new Set(factRows.filter((row) => isCounted(row.classification)).map((row) => row[column]));
		expect(places).toHaveLength(rows === "regions" ? atlas.regions.length : everListed.size);
	});

	it("adds up to the filters' counts and the headline, whatever is filtered", () => {
		fc.assert(
			fc.property(
				anyView.filter(({ subject, embed }) => embed === null && subject.kind !== "municipality"),
				(any) => {
					const view = inFigures(any, { rows, counted: null });
					const columns = columnsOf(atlas, view);
					const places = rowsOf(atlas, view, columns);
					for (const { byPlace, total } of columns) {
						expect(places.reduce((sum, { id }) => sum + (byPlace.get(id)?.total ?? 0), 0)).toBe(total.total);
					}
					const period = periodOf(atlas, view);
					const shown = columns.find(({ year }) => year === period.year);
					const options = optionCounts(atlas, period, filtersOf(view), rows);
					for (const { id } of places) expect(shown?.byPlace.get(id)?.total ?? 0).toBe(options.get(id) ?? 0);
					// Of an area and of changes the headline says something else.
					if (view.subject.kind === "area" || isComparing(view) || shown?.silence === "trends") return;
					const headline = resultSentence(atlas, view, messages[view.locale]);
					expect(headline).toMatch(new RegExp(`: ${shown?.total.total} (område|area)`));
				},
			),
			{ numRuns: 60 },
		);
	});
});

describe("In the table", () => {
	it("the region without any area is kept, with noughts", () => {
		const rows = tableOf(inFigures(ofReport(2021)));
		expect(rows.find(([name]) => name === "Nord")).toEqual(["Nord", ...years.map(() => "0")]);
	});

	it("a report without the class has a dash, and why", () => {
		const view = inFigures(ofReport(2025), { counted: "riskomrade" });
		const rows = tableOf(view);
		expect(new Set(rows.slice(1).map((row) => row.at(-1)))).toEqual(new Set(["–"]));
		expect(textsIn(figuresHtml(view))).toContain("Streck för 2025: klassen riskområde är avskaffad.");
	});

	it("the class that took in another is said not to be compared", () => {
		const note =
			"Klassen riskområde avskaffades 2025. Antalet utsatta områden före och efter går därför inte att jämföra rakt av.";
		expect(textsIn(figuresHtml(inFigures(ofReport(2025), { counted: "utsatt" })))).toContain(note);
		for (const counted of [null, "sarskilt_utsatt"] as const) {
			expect(textsIn(figuresHtml(inFigures(ofReport(2025), { counted })))).not.toContain(note);
		}
	});

	it("the report on show is marked, and of a comparison both, with their difference", () => {
		const marked = (view: View) => {
			const html = figuresHtml(view);
			const heads = elementsIn(html, "th").filter((head) => /^<th[^>]* data-chosen="true"/.test(head));
			return heads.flatMap((head) => textsIn(head)[0] ?? []);
		};
		expect(marked(inFigures(ofReport(2019)))).toEqual(["2019"]);
		expect(marked(inFigures(comparing(2021, 2023)))).toEqual(["2021", "2023"]);
		const rows = tableOf(inFigures(comparing(2021, 2023)));
		expect(rows[0]?.at(-1)).toBe("Skillnad 2023 mot 2021");
		expect(rows.map((row) => row.at(-1)).slice(1)).toEqual(["0", "0", "0", "−2", "−1", "0", "+1", "−2"]);
	});

	it("the six that left the list are 6 in 2021 and 0 in 2023", () => {
		const rows = tableOf(inFigures(comparing(2021, 2023, { filters: only({ changes: ["borta"] }) })));
		expect(rows.at(-1)).toEqual(["Summa", "6", "6", "6", "6", "0", "0", "−6"]);
	});

	it("under a filter of change its areas are followed into every report, which is said", () => {
		const view = inFigures(ofReport(2023, { filters: only({ changes: ["ny"] }) }));
		expect(tableOf(view).at(-1)).toEqual(["Summa", "1", "1", "0", "0", "4", "4"]);
		const said = "Ändring sedan 2021: ny på listan. Tabellen räknar områdena i urvalet i varje rapport.";
		expect(textsIn(figuresHtml(view)).join(" ")).toContain(said);
	});

	it("of the first report nothing can have changed, and dashes say why", () => {
		const view = inFigures(ofReport(2015, { filters: only({ changes: ["ny"] }) }));
		expect(tableOf(view).at(-1)).toEqual(["Summa", ...years.map(() => "–")]);
		expect(textsIn(figuresHtml(view))).toContain(
			"Rapporten 2015 är den första. Det finns ingen tidigare att jämföra med.",
		);
	});

	it("nothing is said to be compared that goes back in time and is not", () => {
		const [heads] = tableOf(inFigures(comparing(2025, 2023)));
		expect(heads?.at(-1)).toBe("Skillnad 2023 mot 2025");
	});
});

describe("The trends", () => {
	const trendsOf = (view: View) => {
		const table = elementsIn(figuresHtml(view), "table").find((one) => one.includes("data-trends="));
		return table === undefined ? undefined : cellsIn(table);
	};

	it.each(PLACE_FACETS)("of %s have the rows of the other table, and add up to what it counts", (rows) => {
		for (const counted of [null, "sarskilt_utsatt"] as const) {
			const view = inFigures(ofReport(2025), { rows, counted });
			const sums = trendsOf(view)?.map(([name, ...cells]) => [
				name,
				String(cells.reduce((sum, cell) => sum + Number(cell), 0)),
			]);
			expect(sums?.slice(1)).toEqual(
				tableOf(view)
					.slice(1)
					.map((row) => [row[0], row.at(-1)]),
			);
		}
	});

	it("are not shown of a report that states none, which is said, nor of a comparison", () => {
		const silent = inFigures(ofReport(2019));
		expect(trendsOf(silent)).toBeUndefined();
		expect(textsIn(figuresHtml(silent))).toContain("Polisens rapport 2019 anger ingen trend för områdena.");
		expect(trendsOf(inFigures(comparing(2023, 2025)))).toBeUndefined();
	});
});

describe("A row leads", () => {
	const leadsTo = (view: View, name: string) => {
		const row = rowsOf(atlas, view, columnsOf(atlas, view)).find((one) => one.name === name);
		return row && formatView(row.open(view));
	};

	it.each<[string, Breakdown["rows"], string, string]>([
		["from a region to its municipalities", "regions", "Syd", "/rapport/2019/?region=syd&vy=siffror&per=kommun"],
		[
			"from a county to its municipalities",
			"counties",
			"Skåne län",
			"/rapport/2019/?lan=skane-lan&vy=siffror&per=kommun",
		],
		["from a municipality to its page", "municipalities", "Malmö", "/kommun/malmo/2019/"],
	])("%s", (_, rows, name, address) => {
		expect(leadsTo(inFigures(ofReport(2019), { rows }), name)).toBe(address);
	});

	it("and stays in the comparison", () => {
		expect(leadsTo(inFigures(comparing(2021, 2023)), "Syd")).toBe(
			"/jamfor/2021-2023/?region=syd&vy=siffror&per=kommun",
		);
	});
});

describe("The choice of table", () => {
	const optionsOf = (view: View, label: string) => {
		const nav = elementsIn(figuresHtml(view), "nav").find((one) => one.includes(`aria-label="${label}"`)) ?? "";
		return elementsIn(nav, "a").map((link) => ({
			name: textsIn(link)[0],
			address: /href="([^"]*)"/.exec(link)?.[1]?.replaceAll("&amp;", "&"),
			isCurrent: link.includes("aria-current"),
		}));
	};

	it("has an address for each kind of row, and keeps what is counted", () => {
		const view = inFigures(ofReport(2019), { rows: "counties", counted: "utsatt" });
		expect(optionsOf(view, sv.figures.rows)).toEqual([
			{ name: "Polisregion", address: "/rapport/2019/?vy=siffror&antal=utsatt", isCurrent: false },
			{ name: "Län", address: "/rapport/2019/?vy=siffror&per=lan&antal=utsatt", isCurrent: true },
			{ name: "Kommun", address: "/rapport/2019/?vy=siffror&per=kommun&antal=utsatt", isCurrent: false },
		]);
	});

	it("offers all, and the classes that the filters leave, the severest first", () => {
		const names = (view: View) => optionsOf(view, sv.figures.counted).map(({ name }) => name);
		expect(names(inFigures(ofReport(2025)))).toEqual(["Alla", "Särskilt utsatta", "Riskområden", "Utsatta"]);
		expect(names(inFigures(ofReport(2025, { filters: only({ classifications: ["utsatt"] }) })))).toEqual([]);
	});

	it("is not of rows where a municipality is the page", () => {
		const view = inFigures(ofMunicipality("botkyrka", 2025));
		expect(optionsOf(view, sv.figures.rows)).toEqual([]);
		expect(tableOf(view)).toEqual([
			["Kommun", ...years],
			["Botkyrka", "2", "3", "4", "4", "4", "4"],
			["Summa", "2", "3", "4", "4", "4", "4"],
		]);
	});
});

describe("Beside the figures", () => {
	it.each([ofReport(2019), ofReport(2025, { locale: "en" })])(
		"of a report there is no list, and they have the filters",
		async (view) => {
			const html = await pageHtml(inFigures(view));
			expect(html).not.toContain('data-testid="panel"');
			expect(html).not.toContain('data-testid="areas"');
			const [, figures = ""] = html.split('data-testid="figures"');
			expect(figures).toContain("data-filters");
		},
	);

	it.each([ofArea("husby", 2019), ofMunicipality("botkyrka", 2019), comparing(2017, 2019)])(
		"of $subject.kind its panel stays",
		async (view) => {
			expect(await pageHtml(inFigures(view))).toContain('data-testid="panel"');
		},
	);
});

describe("Without script", () => {
	it("a report's page has the table of every kind of row, and by region of every class", async () => {
		const [page = ""] = elementsIn(await pageHtml(ofReport(2019)), "noscript");
		const captions = elementsIn(page, "caption").map((caption) => textsIn(caption)[0]);
		expect(captions.slice(1)).toEqual([
			"Områden per polisregion i Polisens rapporter",
			"Områden per län i Polisens rapporter",
			"Områden per kommun i Polisens rapporter",
			"Särskilt utsatta områden per polisregion i Polisens rapporter",
			"Riskområden per polisregion i Polisens rapporter",
			"Utsatta områden per polisregion i Polisens rapporter",
		]);
		const totals = elementsIn(page, "tfoot").map((foot) => cellsIn(foot)[0]?.slice(1));
		expect(totals[0]).toEqual(publishedTotals.map(({ total }) => String(total)));
		expect(totals[3]).toEqual(publishedTotals.map(({ byClass }) => String(byClass.sarskilt_utsatt)));
		expect(page).toContain('href="/kommun/botkyrka/2019/"');
	});
});
