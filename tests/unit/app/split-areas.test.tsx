/** A comparison's page on split areas: each with its own class and year, and what the filter counts beside them. */
import { describe, expect, it } from "vitest";
import { pageHtml, textsIn } from "../../fixtures/page-html.tsx";
import { comparing } from "../../fixtures/views.ts";

const textsOf = async (from: number, to: number) => textsIn(await pageHtml(comparing(from, to)));

describe("In a comparison's list", () => {
	it("a whole has the class that the earlier report gave it, and its part the class of the later one", async () => {
		const texts = await textsOf(2023, 2025);
		const besideName = (name: string) => texts[texts.lastIndexOf(name) + 1];
		expect(besideName("Rinkeby / Tensta")).toBe("Stockholm · särskilt utsatt område 2023");
		expect(besideName("Hjulsta")).toBe("utsatt område 2025");
		expect(texts.join(" ")).not.toContain("särskilt utsatt område 2023, utsatt område 2025");
	});

	it("what has the same class stands under the years of both reports, the earlier one first", async () => {
		expect(await textsOf(2021, 2023)).toContain("Samma klass 2021 och 2023");
		expect(await textsOf(2023, 2021)).toContain("Samma klass 2021 och 2023");
	});
});

describe("Under the earlier class stands what its counts leave out", () => {
	it.each([
		[
			2023,
			2025,
			"Här räknas områdena i rapporten 2025: delarna av ett delat område räknas var för sig, och områden som har lämnat listan räknas inte.",
		],
		[2021, 2023, "Här räknas områdena i rapporten 2023: områden som har lämnat listan räknas inte."],
		[
			2025,
			2023,
			"Här räknas områdena i rapporten 2023: ett delat område räknas en gång i varje klass som någon av dess delar har 2025, och områden som inte finns på listan 2023 räknas inte.",
		],
		[2023, 2021, "Här räknas områdena i rapporten 2021: områden som inte finns på listan 2021 räknas inte."],
	])("from %i to %i", async (from, to, note) => {
		// Beside the table the filters stand open.
		expect(textsIn(await pageHtml(comparing(from, to, { layout: "table" })))).toContain(note);
	});
});
