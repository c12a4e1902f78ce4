/** A place written out in the forms in which people pass places on. What is written can be read by `read-coordinates.ts`. */
import type { LngLat } from "../dataset.ts";
import { toRt90, toSweref99tm } from "./projections.ts";

export const COORDINATE_FORMS = ["decimal", "minutes", "seconds", "sweref99tm", "rt90", "geo"] as const;
export type CoordinateForm = (typeof COORDINATE_FORMS)[number];

/** What differs between languages. */
export interface CoordinateStyle {
	readonly decimalSign: "," | ".";
	/** The letters of north and east. */
	readonly letters: { readonly north: string; readonly east: string };
}

/** About a metre in each form, north before east. A `geo:` address is for programs, and the same in every style. */
export function writeCoordinates([lng, lat]: LngLat, form: CoordinateForm, style: CoordinateStyle): string {
	const { north, east } = style.letters;
	const number = (value: number, decimals: number) => value.toFixed(decimals).replace(".", style.decimalSign);
	switch (form) {
		case "decimal":
			return `${number(lat, 5)}${style.decimalSign === "," ? "; " : ", "}${number(lng, 5)}`;
		case "minutes":
			return [`${writeMinutes(lat, number)} ${north}`, `${writeMinutes(lng, number)} ${east}`].join(" ");
		case "seconds":
			return [`${writeSeconds(lat, number)} ${north}`, `${writeSeconds(lng, number)} ${east}`].join(" ");
		case "sweref99tm":
			return writeGrid(toSweref99tm([lng, lat]), ["N", "E"]);
		case "rt90":
			return writeGrid(toRt90([lng, lat]), ["X", "Y"]);
		case "geo":
			return `geo:${lat.toFixed(5)},${lng.toFixed(5)}`;
	}
}

type WriteNumber = (value: number, decimals: number) => string;

/** Rounded before it is taken apart, so that there are never sixty minutes. */
function writeMinutes(degrees: number, number: WriteNumber): string {
	const thousandths = Math.round(degrees * 60_000);
	return `${Math.floor(thousandths / 60_000)}°${number((thousandths % 60_000) / 1000, 3)}′`;
}

function writeSeconds(degrees: number, number: WriteNumber): string {
	const tenths = Math.round(degrees * 36_000);
	const minutes = Math.floor((tenths % 36_000) / 600);
	return `${Math.floor(tenths / 36_000)}°${minutes}′${number((tenths % 600) / 10, 1)}″`;
}

function writeGrid([east, north]: readonly [number, number], [first, second]: readonly [string, string]): string {
	return `${first} ${Math.round(north)} ${second} ${Math.round(east)}`;
}
