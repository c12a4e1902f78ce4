/** What reports say of a place, in words. No sentence has a full stop. */
import type { Atlas } from "../domain/atlas.ts";
import type { Locale } from "../domain/locale.ts";
import type { ReportAnswer } from "../domain/lookup/look-up.ts";
import type { PlaceChange } from "../domain/lookup/place-changes.ts";
import { LANGUAGE_NAMES } from "../i18n/language-names.ts";
import type { AreaWords, Messages, PlaceWords } from "../i18n/words.ts";
import type { ClassSymbolKind } from "./class-symbol.tsx";

export interface PlaceSpeech {
	readonly locale: Locale;
	readonly words: Messages;
	readonly place: PlaceWords;
	readonly area: AreaWords;
}

/** Whole metres, tens of metres from 100 m on, kilometres with one decimal from 1 000 m on; a line does not break within it. */
export function lengthText(metres: number, locale: Locale): string {
	const inUnit = (unit: string, value: number, decimals: number) =>
		new Intl.NumberFormat(LANGUAGE_NAMES[locale].tag, {
			style: "unit",
			unit,
			minimumFractionDigits: decimals,
			maximumFractionDigits: decimals,
		}).format(value);
	const rounded = metres < 100 ? Math.round(metres) : Math.round(metres / 10) * 10;
	const text = rounded < 1000 ? inUnit("meter", rounded, 0) : inUnit("kilometer", metres / 1000, 1);
	return text.replace(" ", "\u00a0");
}

/** "Husby, 900 m åt nordväst" */
function nearestText({ nearest }: ReportAnswer, { locale, place, area }: PlaceSpeech): string | undefined {
	if (!nearest) return undefined;
	return place.nearestArea(
		nearest.assessment.name,
		lengthText(nearest.metres, locale),
		area.directions[nearest.direction],
	);
}

/** In a row of a list: "inget område i rapporten 2025; närmast Husby, 900 m åt nordväst", or the area that it lies in. */
export function shortAnswer(answer: ReportAnswer, speech: PlaceSpeech): string {
	const { place } = speech;
	const names = answer.within.map(({ assessment }) => assessment.name);
	const nearest = nearestText(answer, speech);
	if (names.length > 0)
		return answer.isBorderCase ? place.atEdgeOf(names, answer.year) : place.inArea(names, answer.year);
	if (answer.nearest && answer.isBorderCase) return place.atEdgeOf([answer.nearest.assessment.name], answer.year);
	return nearest === undefined ? place.inNone(answer.year) : place.inNoneNearest(answer.year, nearest);
}

/** By itself, and so with whose report it is: "Polisens rapport 2025: platsen ligger i Husby (särskilt utsatt område)". */
export function resultOfPlace(answer: ReportAnswer, speech: PlaceSpeech): string {
	const { year, within, nearest, isBorderCase } = answer;
	const { words, place } = speech;
	const { result } = place;
	const beside = nearest && isBorderCase ? [nearest] : [];
	const named = [...within, ...beside].map(({ assessment: { name, classification } }) =>
		result.named(name, words.classifications[classification].name),
	);
	if (named.length > 0) return isBorderCase ? result.atEdge(year, named) : result.within(year, named);
	const near = nearestText(answer, speech);
	return near === undefined ? result.empty(year) : result.outside(year, near);
}

/** The class of the area that the place lies in. */
export function markOf({ within: [first] }: ReportAnswer): ClassSymbolKind {
	return first ? first.assessment.classification : "unlisted";
}

/** What one report says, for the list of all: where, with which class, how far from the edge. */
export function reportLine(answer: ReportAnswer, speech: PlaceSpeech): string {
	const { place, words, locale } = speech;
	if (answer.within.length === 0) {
		const nearest = nearestText(answer, speech);
		if (nearest === undefined) return place.none;
		const isBorrowed = answer.nearest?.assessment.boundaryBasis === "assumed";
		return [place.noneNearest(nearest), ...(isBorrowed ? [place.borrowed] : [])].join(", ");
	}
	return answer.within
		.map(({ assessment: { name, classification, boundaryBasis }, metres }) =>
			[
				place.lies(name, words.classifications[classification].name),
				place.toEdge(lengthText(metres, locale)),
				...(boundaryBasis === "assumed" ? [place.borrowed] : []),
			].join(", "),
		)
		.join("; ");
}

/** What happened to the place between two reports, and why. */
export function changeLine(
	atlas: Atlas,
	{ from, to, kind, why, change, then, now }: PlaceChange,
	speech: PlaceSpeech,
): string {
	const { place, words } = speech;
	const nameOf = (sides: typeof then) => sides.map(({ name }) => name);
	const [before, after] = [nameOf(then), nameOf(now)];
	const whole = (change.then ?? change.now ?? then[0] ?? now[0])?.name ?? atlas.area(change.area).name;
	const classOf = (sides: typeof then) =>
		[...new Set(sides.map(({ classification }) => words.classifications[classification].name))].join(", ");
	switch (why) {
		case "listed":
			return place.changes.listed(from, to, after);
		case "unlisted":
			return place.changes.unlisted(from, to, before);
		case "redrawn":
			return kind === "entered"
				? place.changes.redrawnIn(from, to, after.length > 0 ? after : [whole])
				: place.changes.redrawnOut(from, to, before.length > 0 ? before : [whole]);
		case "split":
			if (kind === "stayed") return place.changes.split(from, to, before, after);
			return kind === "entered"
				? place.changes.splitIn(from, to, whole, after)
				: place.changes.splitOut(from, to, whole, before);
		case "class":
			return change.kind === "omklassad"
				? place.changes.abolished(from, to, after, classOf(then), classOf(now))
				: place.changes.reassessed(from, to, after, classOf(then), classOf(now));
	}
}
