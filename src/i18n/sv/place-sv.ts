/** The words of a place that is asked about, in Swedish. They come with its panel and with the search. */
import { createFormats } from "../formats.ts";

const { list } = createFormats("sv");

/** No sentence of one line has a full stop. */
export const words = {
	kinds: {
		municipality: "kommun",
		town: "tätort",
		district: "stadsdel",
		station: "station",
		stop: "hållplats",
	},
	/** A point by its coordinates, in a list. */
	point: "plats enligt koordinater",
	in: (kind: string, municipality: string) => `${kind} i ${municipality}`,
	nearestArea: (name: string, distance: string, direction: string) => `${name}, ${distance} åt ${direction}`,
	inArea: (names: readonly string[], year: number) => `i ${list(names)} enligt rapporten ${year}`,
	atEdgeOf: (names: readonly string[], year: number) => `i eller vid ${list(names)} i rapporten ${year}`,
	inNone: (year: number) => `inget område i rapporten ${year}`,
	inNoneNearest: (year: number, nearest: string) => `inget område i rapporten ${year}; närmast ${nearest}`,
	/** `answer`: one of the four above, of a place that is larger than a point. */
	inMiddle: (answer: string) => `mitten: ${answer}`,
	none: "i inget område",
	noneNearest: (nearest: string) => `i inget område, närmast ${nearest}`,
	lies: (name: string, classification: string) => `i ${name} (${classification})`,
	toEdge: (distance: string) => `${distance} från gränsen`,
	borrowed: "lånad gräns",
	/** What a report says, where it stands by itself. */
	result: {
		named: (name: string, classification: string) => `${name} (${classification})`,
		within: (year: number, areas: readonly string[]) => `Polisens rapport ${year}: platsen ligger i ${list(areas)}`,
		atEdge: (year: number, areas: readonly string[]) =>
			`Polisens rapport ${year}: platsen ligger i eller intill ${list(areas)}, för nära gränsen för att säga säkert`,
		outside: (year: number, nearest: string) =>
			`Polisens rapport ${year}: platsen ligger inte i något område, närmast ${nearest}`,
		empty: (year: number) => `Polisens rapport ${year}: inga områden`,
	},
	/** The answer for the report on show. */
	answer: {
		within: (year: number, names: readonly string[]) => `I rapporten ${year} ligger platsen i ${list(names)}`,
		outside: (year: number) => `I rapporten ${year} ligger platsen inte i något område`,
		empty: (year: number) => `Rapporten ${year} har inga områden`,
		nearest: "Närmaste område",
		nearestDetail: (distance: string, direction: string) => `gränsen går ${distance} åt ${direction}`,
		withinDetail: (classification: string, distance: string) => `${classification}, ${distance} till områdets gräns`,
		assumed: (name: string) => `Gränsen för ${name} är lånad från en senare rapport: hur den gick då är inte känt`,
		borderCase: (distance: string) =>
			`Platsen ligger ${distance} från en gräns. Så nära går det inte att säga säkert på vilken sida den ligger`,
		uncertain: (distance: string, metres: string) =>
			`Platsen är känd på ${metres} när, och det är ${distance} till närmaste gräns. Därför går det inte att säga säkert på vilken sida den ligger`,
		known: (metres: string) => `Platsen är känd på ${metres} när`,
		limits:
			"Gränserna är ritade för att beskriva områden. De säger inget om en enskild byggnad eller person, och passar inte som grund för beslut om någon.",
	},
	reports: "Platsen i varje rapport",
	changed: "Vad som har ändrats för platsen",
	unchanged: "Inget har ändrats för platsen mellan rapporterna",
	changes: {
		listed: (from: number, to: number, names: readonly string[]) =>
			`${from}–${to}: ${list(names)} kom med på listan, och platsen ligger där`,
		unlisted: (from: number, to: number, names: readonly string[]) =>
			`${from}–${to}: ${list(names)}, där platsen låg, lämnade listan`,
		redrawnIn: (from: number, to: number, names: readonly string[]) =>
			`${from}–${to}: gränsen för ${list(names)} ritades om, och platsen ligger innanför sedan ${to}`,
		redrawnOut: (from: number, to: number, names: readonly string[]) =>
			`${from}–${to}: gränsen för ${list(names)} ritades om, och platsen ligger utanför sedan ${to}`,
		split: (from: number, to: number, before: readonly string[], after: readonly string[]) =>
			`${from}–${to}: ${list(before)} delades, och platsen ligger i ${list(after)}`,
		splitIn: (from: number, to: number, whole: string, after: readonly string[]) =>
			`${from}–${to}: ${whole} delades, och platsen, som låg utanför, ligger i ${list(after)}`,
		splitOut: (from: number, to: number, whole: string, before: readonly string[]) =>
			`${from}–${to}: ${whole} delades, och platsen, som låg i ${list(before)}, ligger utanför delarna`,
		reassessed: (from: number, to: number, names: readonly string[], before: string, after: string) =>
			`${from}–${to}: Polisen bedömde ${list(names)} som ${after} i stället för ${before}`,
		abolished: (from: number, to: number, names: readonly string[], before: string, after: string) =>
			`${from}–${to}: klassen ${before} avskaffades, och ${list(names)} räknas som ${after}`,
	},
	coordinates: {
		title: "Koordinater",
		forms: {
			decimal: "WGS84, grader",
			minutes: "WGS84, minuter",
			seconds: "WGS84, sekunder",
			sweref99tm: "SWEREF 99 TM",
			rt90: "RT 90 2,5 gon V",
			geo: "geo-adress",
		},
		letters: { north: "N", east: "Ö" },
	},
	ask: {
		title: "Fråga om en plats",
		another: "Fråga om en annan plats",
		intro:
			"Skriv koordinater eller klistra in en länk till en karta, eller sök på ett namn i sökrutan överst. Du kan också klicka på kartan och välja ”Vad gäller här?”; på en pekskärm håller du fingret på platsen.",
		privacy: "Det du frågar om stannar i webbläsaren. I adressen står platsen efter #, som ingen server ser.",
		withoutScript: "För att fråga om en plats behövs JavaScript. Alla områden finns i listan, och gränserna i filerna.",
		field: "Koordinater eller länk till en karta",
		/** `degrees`: those of a place, as they are written. */
		example: (degrees: string) => `till exempel ${degrees}`,
		button: "Visa platsen",
		file: "Har du många platser? Slå upp en hel fil",
		unread: {
			"not-coordinates":
				"Det där går inte att läsa som koordinater. Skriv grader med decimaler, eller N och E i SWEREF 99 TM.",
			ambiguous: "Koordinaterna kan vara flera platser. Skriv ut N och Ö, eller vilket system de är i.",
			outside: "Koordinaterna ligger utanför Sverige.",
			"local-grid":
				"Koordinaterna är i en lokal zon av SWEREF 99, och vilken syns inte på dem. Räkna om dem till SWEREF 99 TM eller grader.",
			"link-without-point": "I länken står inga koordinater. Öppna kartan, och kopiera koordinaterna.",
		},
	},
	position: {
		button: "Min position",
		asking: "Frågar din enhet var du är …",
		found: (metres: string) => `Din enhet anger platsen på ${metres} när`,
		refused:
			"Webbläsaren lämnar inte ut din position: den har nekats här. Du kan tillåta det i webbläsarens inställningar.",
		unavailable: "Din enhet kunde inte ta reda på var du är. Skriv koordinater, eller peka på kartan.",
		"timed-out": "Din enhet svarade inte i tid. Försök igen, eller peka på kartan.",
		absent: "Webbläsaren kan inte ange någon position här. Skriv koordinater, eller peka på kartan.",
		outside: "Enligt din enhet är du utanför Sverige, och där har Polisens rapporter inga områden.",
		kept: "Positionen sparas inte.",
	},
	failed: "Svaret kunde inte räknas fram, eftersom en fil inte kom fram.",
};
