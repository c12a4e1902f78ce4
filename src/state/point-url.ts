/** The place that is asked about, behind the hash sign of its page, which no server sees: `punkt=59.40300,17.94500&osaker=50`. */
import type { AskedPlace } from "../domain/lookup/look-up.ts";
import { isInSweden } from "../domain/sweden.ts";

/** Five decimals of a degree are about a metre. */
const DECIMALS = 5;
/** In metres: what is known less well says nothing of an area. */
const LEAST_CERTAIN = 50_000;

/** As precise as its address tells it. */
export function roundPlace({ at: [lng, lat], uncertainty }: AskedPlace): AskedPlace {
	const rounded = (degrees: number) => Number(degrees.toFixed(DECIMALS));
	return { at: [rounded(lng), rounded(lat)], uncertainty: Math.min(LEAST_CERTAIN, Math.round(uncertainty)) };
}

/** North before east. */
export function formatPoint({ at: [lng, lat] }: AskedPlace): string {
	return `${lat.toFixed(DECIMALS)},${lng.toFixed(DECIMALS)}`;
}

/** Degrees of longitude and latitude. In either order, which Sweden's extent tells; `undefined` for anything that is no place in it. */
export function pointFrom(text: string): AskedPlace["at"] | undefined {
	// What programs and people set around and between numbers, seen or unseen, says nothing.
	const bare = text.replace(/[^\p{L}\p{N}.,;\s-]/gu, "").replace(/^[^\p{L}\p{N}-]+|[^\p{L}\p{N}]+$/gu, "");
	const pair = /^(\d{1,2}(?:[.,]\d{1,12})?)\s*[,;\s]\s*(\d{1,2}(?:[.,]\d{1,12})?)\s*$/.exec(bare);
	if (!pair) return undefined;
	const [first = Number.NaN, second = Number.NaN] = pair.slice(1).map((part) => Number(part.replace(",", ".")));
	const at: AskedPlace["at"] = first > second ? [second, first] : [first, second];
	return isInSweden(at) ? at : undefined;
}

/** Metres. */
export function uncertaintyFrom(text: string): number | undefined {
	const metres = /^(\d{1,6})\s*m?$/i.exec(text.replace(/^[^\p{L}\p{N}-]+|[^\p{L}\p{N}]+$/gu, ""))?.[1];
	return metres === undefined ? undefined : Math.min(LEAST_CERTAIN, Number(metres));
}
