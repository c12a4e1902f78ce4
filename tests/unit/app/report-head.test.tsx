/** The head of a report: whose list it is, what its classes mean, and what the Police say in it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Locale } from "../../../src/domain/locale.ts";
import type { View } from "../../../src/state/view.ts";
import { viewOrText as anyView } from "../../fixtures/arbitrary-views.ts";
import { atlas } from "../../fixtures/atlas.ts";
import { elementsIn, pageHtml, textsIn } from "../../fixtures/page-html.tsx";
import { ofReport } from "../../fixtures/views.ts";

/** The text of the page's head of the report; nothing where it has none. */
async function headOf(view: View): Promise<string> {
	const head = elementsIn(await pageHtml(view), "section").find((section) => section.includes("report-head"));
	return textsIn(head ?? "").join(" ");
}

const everyReport = atlas.years.flatMap((year) =>
	(["sv", "en"] as const).map((locale): [number, Locale, View] => [year, locale, ofReport(year, { locale })]),
);

describe("At the head of every report", () => {
	it.each(everyReport)(
		"%i in %s stands what the Police say in it, in which document and since when",
		async (year, locale, view) => {
			const report = atlas.report(view.subject.kind === "report" ? view.subject.year : atlas.newest);
			const head = await headOf(view);
			expect(report.year).toBe(year);
			expect(head).toContain(report.finding[locale]);
			expect(head).toContain(report.title);
			expect(head).toContain(report.published.slice(0, 4));
		},
	);

	it.each(everyReport)("%i in %s stands what each class means, according to the Police", async (_, locale, view) => {
		const head = await headOf(view);
		for (const meaning of Object.values(atlas.definitions.classes)) expect(head).toContain(meaning[locale]);
		expect(head).toMatch(locale === "sv" ? /Enligt Polisen/ : /According to the Police/);
	});
});

it("The counts of June 2019 stand beside those of the report before", async () => {
	const head = await headOf(ofReport(2019));
	expect(head).toContain("Jämfört med 2017: 60 områden mot 61, varav 22 särskilt utsatta mot 23.");
	expect(head).toContain("Underlag från 97 lokalpolisområden.");
});

it("The first report is compared with none", async () => {
	expect(await headOf(ofReport(2015))).not.toContain("Jämfört med");
});

it("Only a report has such a head", async () => {
	await fc.assert(
		fc.asyncProperty(anyView, async (view) => {
			const isReport = !view.embed && (view.subject.kind === "newest" || view.subject.kind === "report");
			expect((await headOf(view)) !== "").toBe(isReport);
		}),
		{ numRuns: 40 },
	);
});
