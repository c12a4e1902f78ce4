/** What changed for one area from report to report. */
import { describe, expect, it } from "vitest";
import { changeHistory } from "../../../src/domain/change-history.ts";
import { area, atlas } from "../../fixtures/atlas.ts";

const kinds = (id: string) => changeHistory(atlas, area(id)).map(({ kind }) => kind);

describe("The history of", () => {
	it.each([
		["gardsten", [undefined, "oforandrad", "sankt", "sankt", "oforandrad", "oforandrad"]],
		["hageby", [undefined, "oforandrad", "borta", undefined, "ny", "oforandrad"]],
		["hovsjo", [undefined, "oforandrad", "hojd", "oforandrad", "hojd", "oforandrad"]],
		["araby", [undefined, "oforandrad", "oforandrad", "sankt", "oforandrad", "omklassad"]],
		["falkagard", [undefined, "borta", undefined, undefined, undefined, undefined]],
	])("%s is %j", (id, expected) => {
		expect(kinds(id)).toEqual(expected);
	});

	it("a part begins with that of the area it was a part of", () => {
		expect(kinds("rissne")).toEqual([undefined, "oforandrad", "hojd", "oforandrad", "oforandrad", "delad"]);
	});

	it("a whole ends with the split", () => {
		expect(kinds("alby-fittja")).toEqual([undefined, "delad", undefined, undefined, undefined, undefined]);
	});
});
