/** Coordinates as people have them, in the forms of maps, registers and links: what is read, and why something is not. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LngLat } from "../../../../src/domain/dataset.ts";
import { mayBeCoordinates } from "../../../../src/domain/lookup/coordinate-hint.ts";
import { fromSweref99tm, toSweref99tm } from "../../../../src/domain/lookup/projections.ts";
import { readCoordinates, readNumberPair } from "../../../../src/domain/lookup/read-coordinates.ts";
import {
	COORDINATE_FORMS,
	type CoordinateStyle,
	writeCoordinates,
} from "../../../../src/domain/lookup/write-coordinates.ts";

const KISTA: LngLat = [17.945, 59.403];

function metresFrom(at: LngLat, text: string): number {
	const read = readCoordinates(text);
	if (read.kind !== "point") throw new Error(`"${text}" is ${read.reason}`);
	const [a, b] = [toSweref99tm(at), toSweref99tm(read.at)];
	return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

const outcome = (text: string) => {
	const read = readCoordinates(text);
	return read.kind === "point" ? read.system : read.reason;
};

/** The same place in all of them, to a metre or two. */
const WRITTEN = {
	"degrees, in any order and with any sign": [
		"59.403, 17.945",
		"59.403,17.945",
		"59.403 17.945",
		"17.945, 59.403",
		"59,403 17,945",
		"59,403, 17,945",
		"59,403,17,945",
		"59,403; 17,945",
		"59.403\t17.945",
		"59.403 / 17.945",
		"(59.403, 17.945)",
		"[17.945, 59.403]",
		"POINT(17.945 59.403)",
		"59.403° N, 17.945° Ö",
		"59.403N 17.945E",
		"59.403N17.945E",
		"N59.403 E17.945",
		"N 59,403 Ö 17,945",
		"17.945 E, 59.403 N",
		"lat 59.403 lon 17.945",
		"lat: 59.403, lng: 17.945",
		"Latitud 59,403 Longitud 17,945",
		"latitude=59.403 longitude=17.945",
		"WGS84 59.403, 17.945",
		"59.403, 17.945 (WGS 84)",
		"+59.403, +17.945",
		"X: 17.945 Y: 59.403",
		"59.403 nord, 17.945 öst",
		"59.403 N, 17.945 o",
	],
	"degrees and minutes": [
		"59° 24.18′ N, 17° 56.7′ E",
		"59°24,18'N 17°56,7'Ö",
		"N 59° 24.18' E 17° 56.7'",
		"N59 24.18 E17 56.7",
		"59 24.18 17 56.7",
		"59:24.18 17:56.7",
	],
	"degrees, minutes and seconds": [
		"59°24'10.8\"N 17°56'42\"E",
		"59° 24′ 10,8″ N, 17° 56′ 42″ Ö",
		"59º24’10.8” N 17º56’42” E",
		"59°24'10.8''N 17°56'42''E",
		"17°56′42″E 59°24′10.8″N",
		"59 24 10.8 17 56 42",
		"59:24:10.8, 17:56:42",
	],
	"SWEREF 99 TM": [
		"6588627 667180",
		"667180 6588627",
		"6588627, 667180",
		"N 6588627 E 667180",
		"N: 6588627, E: 667180",
		"N=6588627 Ö=667180",
		"E 667180 N 6588627",
		"6 588 627, 667 180",
		"6 588 627 667 180",
		"6588627,26 667180,27",
		"6588627.26, 667180.27",
		"SWEREF 99 TM 6588627 667180",
		"SWEREF99TM: N 6588627 E 667180",
		"6588627 667180 (EPSG:3006)",
		"X: 667180 Y: 6588627",
	],
	"RT 90 2.5 gon V": [
		"6588884 1621535",
		"1621535 6588884",
		"X 6588884 Y 1621535",
		"x=6588884, y=1621535",
		"RT90 2.5 gon V: 6588884, 1621535",
		"RT 90 X: 6588884 Y: 1621535",
		"6 588 884 1 621 535",
	],
	"geo: addresses": [
		"geo:59.403,17.945",
		"geo:59.403,17.945,30;u=35",
		"GEO:59.403,17.945?z=15",
		"geo:0,0?q=59.403,17.945(Kista)",
	],
	"links to maps": [
		"https://www.openstreetmap.org/#map=15/59.40300/17.94500",
		"https://www.openstreetmap.org/?mlat=59.40300&mlon=17.94500#map=12/59.3/18.1",
		"https://www.openstreetmap.org/node/1#map=15/59.40300/17.94500&layers=N",
		"https://www.google.com/maps/@59.40300,17.94500,15z",
		"https://www.google.se/maps/place/Kista/@59.3,18.1,14z/data=!3m1!4b1!4m6!3m5!1s0x0:0x0!8m2!3d59.40300!4d17.94500!16zL20",
		"https://www.google.com/maps?q=59.40300,17.94500",
		"https://www.google.com/maps/search/?api=1&query=59.40300%2C17.94500",
		"https://www.google.com/maps/search/59.40300,+17.94500?entry=tts",
		"https://maps.google.com/?ll=59.40300,17.94500&z=15",
		"google.com/maps/@59.40300,17.94500,15z",
		"https://www.bing.com/maps?cp=59.40300~17.94500&lvl=15",
		"https://www.bing.com/maps/?cp=59.3%7E18.1&sp=point.59.40300_17.94500_Kista",
		"https://kartor.eniro.se/?c=59.40300,17.94500&z=14",
		"https://www.hitta.se/kartan!~59.40300,17.94500,14z/tr!i=1",
		"https://example.org/karta?lat=59.40300&lng=17.94500",
		"https://example.org/karta?zoom=3&lon=17.94500&lat=59.40300",
		"https://example.org/#lat=59.403&lng=17.945",
		"https://maps.apple.com/?ll=59.40300,17.94500&q=Kista",
		"https://minkarta.lantmateriet.se/#?e=667180&n=6588627&z=9",
		"https://lagesbild.example/plats/2025/#punkt=59.40300,17.94500",
		"https://lagesbild.example/en/place/2025/#point=59.40300,17.94500",
	],
};

describe.each(Object.entries(WRITTEN))("Kista in %s", (_, texts) => {
	it.each(texts)("%s", (text) => {
		expect(metresFrom(KISTA, text)).toBeLessThan(2);
	});

	it.each(texts)("%s is taken for coordinates while it is typed", (text) => {
		expect(mayBeCoordinates(text)).toBe(true);
	});
});

describe("What is read says", () => {
	it.each([
		["59.403, 17.945", "wgs84", "number"],
		["59° 24.18′ N, 17° 56.7′ E", "wgs84", "minutes"],
		["59°24'10.8\"N 17°56'42\"E", "wgs84", "seconds"],
		["6588627 667180", "sweref99tm", "number"],
		["6588884 1621535", "rt90", "number"],
		["geo:59.403,17.945", "wgs84", "link"],
		["https://minkarta.lantmateriet.se/#?e=667180&n=6588627&z=9", "sweref99tm", "link"],
	])("that %s is %s, by its %s", (text, system, form) => {
		expect(readCoordinates(text)).toMatchObject({ system, form });
	});

	it.each([
		["59.40300, 17.94500", 0.6],
		["59.4, 17.94500", 0.6],
		["59.40, 17.94", 556],
		["59°24'10\"N 17°56'42\"E", 15],
		["N 59° 24' E 17° 57'", 927],
		["59N 18E", 55_600],
		["6588627 667180", 0.5],
		["geo:59.403,17.945;u=35", 35],
	])("how far off it may be: %s by %d m", (text, metres) => {
		const read = readCoordinates(text);
		expect(read.kind === "point" && Number(read.uncertainty.toPrecision(2))).toBeCloseTo(
			Number(metres.toPrecision(2)),
			1,
		);
	});
});

describe("What is not read is told why", () => {
	it.each([
		["", "not-coordinates"],
		["Husby", "not-coordinates"],
		["Storgatan 5, 12", "not-coordinates"],
		["59.403", "not-coordinates"],
		["59 17", "not-coordinates"],
		["5 12", "not-coordinates"],
		["2015 2025", "not-coordinates"],
		["073-123 45 67", "not-coordinates"],
		["59.403, 17.945, 30.5", "not-coordinates"],
		["59°70'N 17°56'E", "not-coordinates"],
		["48.8584, 2.2945", "outside"],
		["59.403 S, 17.945 E", "outside"],
		["59.403, -17.945", "outside"],
		["59.403 N 17.945 V", "outside"],
		["N 17.945 E 59.403", "outside"],
		["geo:48.85,2.29", "outside"],
		["https://www.google.com/maps/@48.8584,2.2945,15z", "outside"],
		["5500000 600000", "outside"],
		["RT 90 6588627 667180", "outside"],
		["6588627 147180", "local-grid"],
		["N 6588627 E 147180", "local-grid"],
		["59.403 N, 17.945 N", "ambiguous"],
		["https://maps.app.goo.gl/abcDEF123", "link-without-point"],
		["https://www.openstreetmap.org/way/123", "link-without-point"],
		["https://example.org/?lat=abc&lng=def", "link-without-point"],
	])("%s: %s", (text, reason) => {
		expect(outcome(text)).toBe(reason);
	});
});

describe("Two cells of a table", () => {
	it("are read in the system that the column is said to be in", () => {
		expect(readNumberPair("59,403", "17,945", "wgs84")).toMatchObject({ kind: "point", system: "wgs84" });
		expect(readNumberPair("6588627", "667180", "rt90")).toEqual({ kind: "unreadable", reason: "outside" });
	});

	it("are read in the system that they fit where none is said", () => {
		expect(readNumberPair("667180.27", "6588627.26")).toMatchObject({ kind: "point", system: "sweref99tm" });
	});

	it("may have letters and signs", () => {
		expect(readNumberPair("59° 24,18′ N", "17° 56,7′ Ö")).toMatchObject({ kind: "point", form: "minutes" });
	});
});

const STYLES: readonly CoordinateStyle[] = [
	{ decimalSign: ",", letters: { north: "N", east: "Ö" } },
	{ decimalSign: ".", letters: { north: "N", east: "E" } },
];
/** Anywhere in the country, and a little beside it. */
const somewhere = fc
	.tuple(
		fc.double({ min: 270_000, max: 900_000, noNaN: true }),
		fc.double({ min: 6_140_000, max: 7_650_000, noNaN: true }),
	)
	.map((at) => fromSweref99tm(at))
	.filter(([lng, lat]) => lng > 10.7 && lng < 24.2 && lat > 55.3 && lat < 69);

describe("Printing and reading agree", () => {
	it("in every form and style, to two metres", () => {
		fc.assert(
			fc.property(somewhere, fc.constantFrom(...COORDINATE_FORMS), fc.constantFrom(...STYLES), (at, form, style) => {
				expect(metresFrom(at, writeCoordinates(at, form, style))).toBeLessThan(2.2);
			}),
			{ numRuns: 1000 },
		);
	});

	it("and what is printed is taken for coordinates", () => {
		fc.assert(
			fc.property(somewhere, fc.constantFrom(...COORDINATE_FORMS), fc.constantFrom(...STYLES), (at, form, style) => {
				expect(mayBeCoordinates(writeCoordinates(at, form, style))).toBe(true);
			}),
		);
	});

	it.each([
		["decimal", "59,40300; 17,94500"],
		["minutes", "59°24,180′ N 17°56,700′ Ö"],
		["seconds", "59°24′10,8″ N 17°56′42,0″ Ö"],
		["sweref99tm", "N 6588627 E 667180"],
		["rt90", "X 6588884 Y 1621535"],
		["geo", "geo:59.40300,17.94500"],
	] as const)("as %s: %s", (form, text) => {
		expect(writeCoordinates(KISTA, form, { decimalSign: ",", letters: { north: "N", east: "Ö" } })).toBe(text);
	});
});

describe("Whatever is typed", () => {
	const pieces = fc.array(
		fc.oneof(
			fc.constantFrom(
				"59",
				".",
				",",
				" ",
				"°",
				"'",
				'"',
				"N",
				"E",
				"Ö",
				"-",
				";",
				"/",
				"geo:",
				"https://",
				"?q=",
				"%",
				"%2",
				"@",
				"#map=",
			),
			fc.string({ unit: "grapheme", maxLength: 6 }),
			fc.integer().map(String),
		),
		{ maxLength: 40 },
	);

	it("is read or told why not, and nothing breaks", () => {
		fc.assert(
			fc.property(pieces, (parts) => {
				const text = parts.join("");
				expect(["point", "unreadable"]).toContain(readCoordinates(text).kind);
				expect(typeof mayBeCoordinates(text)).toBe("boolean");
			}),
			{ numRuns: 2000 },
		);
	});

	it("is a place in Sweden if it is one", () => {
		fc.assert(
			fc.property(fc.double(), fc.double(), (a, b) => {
				const read = readNumberPair(String(a), String(b));
				if (read.kind !== "point") return;
				const [lng, lat] = read.at;
				expect(lng > 9 && lng < 26 && lat > 54 && lat < 70).toBe(true);
			}),
		);
	});

	it.each(["Husby", "Rinkeby Tensta", "Vårby, Huddinge", "65 områden", "rapport 2025", "E4", "Botkyrka 31"])(
		"%s is a search for a name",
		(text) => {
			expect(mayBeCoordinates(text)).toBe(false);
		},
	);
});
