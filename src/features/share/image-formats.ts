/** The formats in which the map is exported: their sizes, and how each is laid out. */

export interface ImageFormat {
	/** In pixels. */
	readonly width: number;
	readonly height: number;
	/** Pixels of the image for each CSS pixel of its layout: how much larger text and symbols are drawn than on the page. */
	readonly enlarged: number;
	/** How much larger the type may be than it mostly is, where there is little to say. */
	readonly largestType: number;
	/** The width of the column of text beside the map, in CSS pixels; without, text stands above and below it. */
	readonly column?: number;
}

export const FORMATS = {
	/** As news and social media show a link. */
	wide: { width: 1200, height: 675, enlarged: 1.5, largestType: 1.2, column: 288 },
	/** As a phone is held. */
	upright: { width: 1080, height: 1350, enlarged: 2, largestType: 1.2 },
	/** Lying, at 300 pixels an inch. */
	a4: { width: 3508, height: 2480, enlarged: 3.125, largestType: 1.4, column: 350 },
} as const satisfies Record<string, ImageFormat>;

export type FormatName = keyof typeof FORMATS;
export const FORMAT_NAMES = Object.keys(FORMATS) as FormatName[];

/** The sides of a layout, in CSS pixels. */
export function layoutSize({ width, height, enlarged }: ImageFormat) {
	return { width: width / enlarged, height: height / enlarged };
}
