/** Fields by what they mean, and words and outlines as the facts have them. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classWord } from "../../../../geodata/import/listed/class-words.ts";
import { cleanOutline } from "../../../../geodata/import/listed/clean-outline.ts";
import { fieldsByMeaning } from "../../../../geodata/import/listed/field-meanings.ts";
import { tidyText } from "../../../../geodata/import/listed/tidy-text.ts";
import { rectangle } from "./import-desk.ts";

function meanings(fields: Readonly<Record<string, string>>, told: Record<string, "ignore" | "name"> = {}) {
	const columns = new Map(Object.entries(fields).map(([name, text]) => [name, [text]]));
	return Object.fromEntries(fieldsByMeaning(columns, new Map(Object.entries(told))));
}

describe("The fields of a file are known by what they mean,", () => {
	const OF_2023 = {
		...{ NAMN: "Husby", KATEGORI: "Utsatt område", ORT: "Stockholm", LOKALPOLIS: "Järva", OMRADESKOD: "531350" },
		...{ POLISOMRAD: "5313", POLISOMR_1: "Stockholm nord", REGION: "Stockholm", REGIONKOD: "5300", SPECIALOMR: "7" },
		...{ AKTUALITET: "2018-10-01", Shape_Leng: "4392.8", Shape_Area: "926258.2" },
	};

	it("in the file of 2023, cut off after ten letters", () => {
		expect(meanings(OF_2023)).toEqual({
			...{ name: "NAMN", class: "KATEGORI", place: "ORT", number: "SPECIALOMR", area: "Shape_Area" },
			...{ perimeter: "Shape_Leng", local_police_area: "LOKALPOLIS", local_police_area_code: "OMRADESKOD" },
			...{ police_area: "POLISOMR_1", police_area_code: "POLISOMRAD", police_region: "REGION" },
			police_region_code: "REGIONKOD",
		});
	});

	it("whatever their case and accents", () => {
		const anyCase = fc.array(fc.boolean(), { minLength: 10, maxLength: 10 });
		fc.assert(
			fc.property(anyCase, (isUpper) => {
				const spell = (name: string) =>
					[...name].map((c, i) => (isUpper[i] ? c.toUpperCase() : c.toLowerCase())).join("");
				const found = meanings({ [spell("namn")]: "Husby", [spell("kategori")]: "Utsatt", [spell("längd")]: "1" });
				expect(found).toEqual({ name: spell("namn"), class: spell("kategori"), perimeter: spell("längd") });
			}),
		);
	});

	it("and one that is not known is named and not guessed", () => {
		expect(() => meanings({ NAMN: "a", KATEGORI: "b", NIVA: "2" })).toThrow(
			/The field NIVA \(“2”\) is not known: say --field NIVA=ignore/,
		);
		expect(meanings({ NAMN: "a", KATEGORI: "b", NIVA: "2" }, { NIVA: "ignore" })).toEqual({
			name: "NAMN",
			class: "KATEGORI",
		});
	});

	it("and two that seem to mean the same, or a name that is missing, are said", () => {
		expect(() => meanings({ NAMN: "a", NAME: "b", KATEGORI: "c" })).toThrow(/NAMN and NAME both seem to mean name/);
		expect(() => meanings({ KATEGORI: "c", ORT: "d" })).toThrow(/No field seems to hold each area's name/);
	});
});

it("Classes are known in one or several, and no other word is taken for one", () => {
	expect(["Utsatt område", "RISKOMRÅDE ", "Särskilt  utsatta områden"].map(classWord)).toEqual([
		"utsatt",
		"riskomrade",
		"sarskilt_utsatt",
	]);
	expect(classWord("Prioriterat område")).toBeUndefined();
});

it("Names lose what a keyboard left behind, and keep their slips", () => {
	expect(tidyText(" Hallunda/ Norsborg ")).toBe("Hallunda / Norsborg");
	expect(tidyText("Tjärna\u00A0 Ängar")).toBe("Tjärna Ängar");
	expect(tidyText("Grevgården")).toBe("Grevgården");
});

describe("An outline", () => {
	const clean = (ring: [number, number][], stated = {}) => cleanOutline("Backen", [[ring]], stated, true);

	it("is closed and without repeated points, in the Police's order", () => {
		const ring = rectangle(500_000, 6_600_000);
		const [first, second, ...others] = ring.slice(0, -1) as [[number, number], [number, number], ...[number, number][]];
		expect(clean([first, second, second, ...others]).polygons).toEqual([[ring]]);
	});

	it("that crosses itself by centimetres is mended, and that is said", () => {
		const ring = rectangle(500_000, 6_600_000);
		const knotted: [number, number][] = [
			...ring.slice(0, 3),
			[501_000, 6_600_500],
			[501_000.2, 6_600_499.8],
			[500_999.8, 6_600_500.2],
			...ring.slice(3),
		];
		const { polygons, remarks } = clean(knotted);
		expect(remarks.join()).toMatch(/crossed or touched itself at/);
		expect(polygons).toHaveLength(1);
	});

	it("that crosses itself by more is refused, with the place", () => {
		const bow: [number, number][] = [
			[500_000, 6_600_000],
			[501_000, 6_601_000],
			[501_000, 6_600_000],
			[500_000, 6_601_000],
			[500_000, 6_600_000],
		];
		expect(() => clean(bow)).toThrow(/The outline of Backen crosses itself at 500500, 6600500/);
	});

	it("that measures otherwise than is stated says both", () => {
		const { mismatch } = clean(rectangle(500_000, 6_600_000), { squareMetres: 2_000_000, perimeter: 4000 });
		expect(mismatch).toMatch(/an area of 2000000\.0 m² is stated, but the outline measures 1000000\.0 m²/);
	});
});
