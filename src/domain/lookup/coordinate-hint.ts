/**
 * Whether a text may be coordinates or a link to a map, and so is worth reading as such. It is asked at every letter that is
 * typed and has to be small; reading is left to `read-coordinates.ts`, which comes when this says so.
 */

/** What stands beside numbers: the letters and names of axes, degrees, minutes and seconds, and names of systems. */
const BESIDE_NUMBERS =
	/epsg: ?\d+|point|sweref ?99(?: ?tm)?|rt ?90(?: ?2[.,]5 ?gon ?v(?:äst)?)?|wgs ?84|lat(?:itude?)?|lo?ng?(?:itude?)?|n(?:ord|orth)?|öst|east|s(?:yd|outh)?|väst|west|[eövwoxy]|[°º˚'"′″’”:=()[\],;./|+−-]|\s/giu;

export function mayBeCoordinates(text: string): boolean {
	const typed = text.normalize("NFC").trim();
	if (/^(?:geo:|https?:\/\/|(?:\w[\w-]*\.)+\w+\/)\S*$/i.test(typed)) return true;
	const isNumbersAlone = /^\d+$/.test(typed.replace(BESIDE_NUMBERS, ""));
	return isNumbersAlone && /\d\D+\d/.test(typed);
}
