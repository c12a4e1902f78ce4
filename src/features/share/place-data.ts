/** What the reports say of a place as files: a row, or a point, for each report. */
import type { Atlas } from "../../domain/atlas.ts";
import { CSV_FORMS, type CsvFormName } from "../../domain/export/csv.ts";
import type { ExportWording } from "../../domain/export/wording.ts";
import type { AskedPlace } from "../../domain/lookup/look-up.ts";
import { answerPlace, RESULT_COLUMNS, valuesOf, writeHeader, writeRow } from "../../domain/lookup/table/result-row.ts";
import { boundaryIndexOf } from "../../site/place-lookup.ts";

const DECIMALS = 5;

export function writePlaceTable(atlas: Atlas, place: AskedPlace, form: CsvFormName): string {
	const number = (value: number) => value.toFixed(DECIMALS).replace(".", CSV_FORMS[form].decimalSign);
	const [lng, lat] = place.at;
	const own = [number(lat), number(lng), String(place.uncertainty)];
	const rows = answersOf(atlas, place).map((answer) => writeRow(own, answer.year, answer, form));
	return [CSV_FORMS[form].start, writeHeader(["latitud", "longitud", "osakerhet_m"], form), ...rows].join("");
}

export function writePlaceGeojson(atlas: Atlas, place: AskedPlace, wording: ExportWording): string {
	const features = answersOf(atlas, place).map((answer) => {
		const values = valuesOf(answer.year, answer);
		return {
			type: "Feature",
			geometry: { type: "Point", coordinates: place.at },
			properties: {
				osakerhet_m: place.uncertainty,
				...Object.fromEntries(RESULT_COLUMNS.map((column, i) => [column, values[i] ?? null])),
				kalla: wording.source([atlas.report(answer.year)]),
			},
		};
	});
	return JSON.stringify({ type: "FeatureCollection", features });
}

function answersOf(atlas: Atlas, place: AskedPlace) {
	return atlas.years.map((year) => answerPlace(place, boundaryIndexOf(atlas), year));
}
