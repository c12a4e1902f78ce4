/** What the reports say of the place that is asked about, worked out and put into words. It comes late, with all that this takes. */
import type { Atlas } from "../domain/atlas.ts";
import type { ReportYear } from "../domain/dataset.ts";
import type { AskedPlace, PlaceAnswer } from "../domain/lookup/look-up.ts";
import { type CoordinateForm, writeCoordinates } from "../domain/lookup/write-coordinates.ts";
import type { ClassSymbolKind } from "./class-symbol.tsx";
import { lookUpPlace } from "./place-lookup.ts";
import { markOf, type PlaceSpeech, resultOfPlace } from "./place-sentences.ts";

export interface SaidOfPlace {
	readonly answer: PlaceAnswer;
	readonly speech: PlaceSpeech;
	/** What a report says, and whose it is; without a full stop. */
	sentence(year: ReportYear): string;
	mark(year: ReportYear): ClassSymbolKind;
	/** Its coordinates. */
	write(form: CoordinateForm): string;
}

export function sayOfPlace(atlas: Atlas, place: AskedPlace, speech: PlaceSpeech): SaidOfPlace {
	const answer = lookUpPlace(atlas, place);
	const inReport = (year: ReportYear) => answer.reports.find((report) => report.year === year);
	const style = { decimalSign: speech.locale === "sv" ? "," : ".", letters: speech.place.coordinates.letters } as const;
	return {
		answer,
		speech,
		sentence(year) {
			const report = inReport(year);
			return report ? resultOfPlace(report, speech) : "";
		},
		mark(year) {
			const report = inReport(year);
			return report ? markOf(report) : "unlisted";
		},
		write: (form) => writeCoordinates(place.at, form, style),
	};
}
