import { describe, expect, it } from "vitest";
import { words as areaWords } from "../../../src/i18n/sv/area-sv.ts";
import { words } from "../../../src/i18n/sv/main-sv.ts";
import { words as placeWords } from "../../../src/i18n/sv/place-sv.ts";
import { lookUpPlace } from "../../../src/site/place-lookup.ts";
import { changeLine, lengthText, reportLine, resultOfPlace, shortAnswer } from "../../../src/site/place-sentences.ts";
import { atlas } from "../../fixtures/atlas.ts";

const speech = { locale: "sv", words, place: placeWords, area: areaWords } as const;

function ask(lat: number, lng: number, uncertainty = 0) {
	const answer = lookUpPlace(atlas, { at: [lng, lat], uncertainty });
	const lines = answer.reports.map((report) => reportLine(report, speech).replaceAll("\u00a0", " "));
	const newest = answer.reports.at(-1);
	return {
		lines,
		short: newest && shortAnswer(newest, speech).replaceAll("\u00a0", " "),
		result: newest && resultOfPlace(newest, speech).replaceAll("\u00a0", " "),
		changes: answer.changes.map((change) => changeLine(atlas, change, speech)),
	};
}

describe("What is said of a place", () => {
	it("names the area that it lies in, with its class and the way to the boundary", () => {
		expect(ask(59.4093, 17.9257).lines.at(-1)).toMatch(/^i Husby \(särskilt utsatt område\), \d+ m från gränsen$/);
	});

	it("says for a report without boundaries that its boundary is borrowed", () => {
		expect(ask(59.4093, 17.9257).lines[0]).toMatch(/^i Husby \(.*\), \d+ m från gränsen, lånad gräns$/);
	});

	it("names the nearest area where it lies in none, with distance and direction", () => {
		expect(ask(59.403, 17.945).short).toMatch(/^inget område i rapporten 2025; närmast Husby, \d+ m åt nordväst$/);
	});

	it("does not claim to know a place near a boundary better than it is known", () => {
		expect(ask(59.403, 17.945, 1000).short).toBe("i eller vid Husby i rapporten 2025");
	});

	it("says what changed for the place, and when", () => {
		const { changes } = ask(59.4093, 17.9257);
		for (const line of changes) expect(line).toMatch(/^\d{4}–\d{4}: \p{L}/u);
	});
});

describe("By itself, what is said of a place says whose report it is, and", () => {
	it("in which area of which class the place lies", () => {
		expect(ask(59.4093, 17.9257).result).toBe("Polisens rapport 2025: platsen ligger i Husby (särskilt utsatt område)");
	});

	it("which area is nearest, and where, if it lies in none", () => {
		expect(ask(59.403, 17.945).result).toMatch(
			/^Polisens rapport 2025: platsen ligger inte i något område, närmast Husby, \d+ m åt nordväst$/,
		);
	});

	it("that it cannot be told, within how well the place is known", () => {
		expect(ask(59.403, 17.945, 1000).result).toBe(
			"Polisens rapport 2025: platsen ligger i eller intill Husby (särskilt utsatt område), för nära gränsen för att säga säkert",
		);
	});
});

describe("A length", () => {
	it.each([
		[0, "0 m"],
		[7.4, "7 m"],
		[99.6, "100 m"],
		[344, "340 m"],
		[999, "1,0 km"],
		[12_345, "12,3 km"],
	])("of %d m is written %s", (metres, text) => {
		expect(lengthText(metres, "sv").replaceAll("\u00a0", " ")).toBe(text);
	});
});
