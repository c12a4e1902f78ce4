/**
 * How large the map is on a sheet of A4, upright and lying, in millimetres. One drawing serves both, since a browser that prints does not
 * say which it will be: it is as large as the larger in either direction, and what is framed lies within what both show.
 */
interface Size {
	readonly width: number;
	readonly height: number;
}

/**
 * Of a report, which is about the country, of a comparison, whose badges hang so far below their places (in CSS pixels), and of all that
 * is about a part of the country.
 */
export const SHEETS = {
	report: { upright: { width: 188, height: 125 }, lying: { width: 150, height: 130 }, below: 0 },
	comparison: { upright: { width: 188, height: 90 }, lying: { width: 150, height: 108 }, below: 48 },
	part: { upright: { width: 188, height: 110 }, lying: { width: 150, height: 120 }, below: 0 },
} as const satisfies Record<string, { readonly upright: Size; readonly lying: Size; readonly below: number }>;

export type Sheet = keyof typeof SHEETS;

const CSS_PIXELS_PER_MM = 96 / 25.4;

/** In CSS pixels: what is drawn, and what of its middle is seen however the sheet lies. */
export function sizesOn(sheet: Sheet): { readonly drawn: Size; readonly seen: Size } {
	const { upright, lying } = SHEETS[sheet];
	const either = (choose: (a: number, b: number) => number): Size => ({
		width: Math.round(choose(upright.width, lying.width) * CSS_PIXELS_PER_MM),
		height: Math.round(choose(upright.height, lying.height) * CSS_PIXELS_PER_MM),
	});
	return { drawn: either(Math.max), seen: either(Math.min) };
}
