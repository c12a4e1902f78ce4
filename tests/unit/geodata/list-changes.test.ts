/** The dated changes to the data, as a feed needs them. */
import { expect, it } from "vitest";
import { listChanges } from "../../../geodata/pipeline/list-changes.ts";
import { smallFacts } from "./small-country.ts";

function idsOf(...rows: readonly (readonly [date: string, text: string])[]) {
	const dataChanges = rows.map(([date, text]) => ({ at: "", date, year: undefined, text_sv: text, text_en: text }));
	return listChanges({ ...smallFacts(), dataChanges }).map(({ id, text }) => [text.sv, id] as const);
}

it("A change keeps its name when a word in it is mended, and when others come after it", () => {
	const [[, first] = []] = idsOf(["2026-11-26", "Rätat"]);
	expect(first).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
	const later = new Map(idsOf(["2026-11-26", "Rättat"], ["2026-11-26", "Igen"], ["2027-01-02", "Sist"]));
	expect(later.get("Rättat")).toBe(first);
	expect(new Set(later.values()).size).toBe(3);
});

it("The newest change comes first, of one day too", () => {
	const names = idsOf(["2026-11-26", "a"], ["2026-11-26", "b"], ["2027-01-02", "c"]).map(([name]) => name);
	expect(names).toEqual(["c", "b", "a"]);
});
