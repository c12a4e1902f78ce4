/** What a table is like is guessed as a person would: delimiter, names, columns and system. */
import { describe, expect, it } from "vitest";
import { guessText } from "../../../../../src/domain/lookup/table/guess-table.ts";

const lines = (...rows: string[]) => rows.join("\n");

/** The likeliest reading, with the delimiter: "; lat+lon wgs84" by the numbers of its columns. */
function guess(text: string): string {
	const { delimiter, hasHeader, guesses } = guessText(text);
	const choice = guesses[0]?.choice;
	const columns = choice?.kind === "pair" ? `${choice.columns.join("+")} ${choice.system}` : `${choice?.column}`;
	return `${JSON.stringify(delimiter)} ${hasHeader ? "named" : "unnamed"} ${columns}`;
}

describe("A table", () => {
	it.each([
		["commas and points", lines("id,lat,lon", "1,59.403,17.945", "2,57.7,11.97"), '"," named 1+2 wgs84'],
		["semicolons and decimal commas", lines("id;lon;lat", "1;17,945;59,403"), '";" named 2+1 wgs84'],
		["tabs", lines("lat\tlon", "59,403\t17,945", "57,7\t11,97"), '"\\t" named 0+1 wgs84'],
		["bars", lines("a|b|c", "x|59.403|17.945"), '"|" named 1+2 wgs84'],
		["SWEREF 99 TM, east first", lines("E;N", "667180;6588627", "319000;6400000"), '";" named 1+0 sweref99tm'],
		["RT 90, x to the north", lines("X;Y", "6588884;1621535"), '";" named 0+1 rt90'],
		["no names", lines("59.403,17.945", "57.7,11.97"), '"," unnamed 0+1 wgs84'],
		["one row alone", "59.403,17.945", '"," unnamed 0+1 wgs84'],
		["both numbers in one cell", lines("namn;koordinat", "Kista;59.403, 17.945", "Åby;58.66, 16.18"), '";" named 1'],
		["pasted lines", lines("59,403 17,945", "57,7 11,97"), '"\\t" unnamed 0'],
		["pasted degrees", lines("59°24'10.8\"N 17°56'42\"E", "57°42′N 11°58′Ö"), '"\\t" unnamed 0'],
		["one column in quotes", lines('"plats"', '"59.403, 17.945"', '"57.7, 11.97"'), '"\\t" named 0'],
		["links", lines("plats;länk", "Kista;https://www.google.com/maps/@59.403,17.945,15z"), '";" named 1'],
		["cells in quotes", lines('"id","lat","lon"', '"a, b","59.403","17.945"'), '"," named 1+2 wgs84'],
		[
			"numbers that are no coordinates beside them",
			lines("kundnr;pris;lat;lon;år", "6588627;17,9;59,403;17,945;2019", "6500000;18;57,7;11,97;2020"),
			'";" named 2+3 wgs84',
		],
	])("with %s", (_, text, expected) => {
		expect(guess(text)).toBe(expected);
	});

	it("in two systems offers both", () => {
		const { guesses } = guessText(lines("lat;lon;N;E", "59,403;17,945;6588627;667180"));
		const pairs = guesses.flatMap(({ choice }) => (choice.kind === "pair" ? [choice] : []));
		expect(pairs.map(({ system }) => system)).toEqual(["wgs84", "sweref99tm"]);
	});

	it("with some rows that cannot be read is guessed by the others", () => {
		expect(guess(lines("lat;lon", "59,4;17,9", ";", "fel;fel", "57,7;11,97", "48,85;2,29", "58;16,1"))).toBe(
			'";" named 0+1 wgs84',
		);
	});

	it("without places is said to have none", () => {
		expect(guessText(lines("namn;antal", "Kista;5", "Åby;7")).guesses).toEqual([]);
	});

	it("that is empty is nothing", () => {
		expect(guessText("")).toEqual({ delimiter: "\t", hasHeader: false, guesses: [] });
	});
});
