/** The code that embeds a view in another page: an iframe and nothing else, no script. */
import { escapeMarkup } from "../../domain/escape-markup.ts";

/** Of the iframe, in pixels. Lower, the map is too small to read; higher, no screen shows it whole. */
export const HEIGHTS = { least: 320, most: 1200, first: 480 } as const;

export interface EmbedCode {
	/** The whole address of the embedded view. */
	readonly address: string;
	/** What the embed shows, for screen readers. */
	readonly title: string;
	readonly height: number;
}

export function embedCode({ address, title, height }: EmbedCode): string {
	return `<iframe src="${escapeMarkup(address)}" title="${escapeMarkup(title)}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`;
}

/** A height as somebody types it, in whole pixels and within what makes sense; nothing where it is not. */
export function heightFrom(text: string): number | undefined {
	const height = /^\d{1,5}$/.test(text.trim()) ? Number(text) : Number.NaN;
	return height >= HEIGHTS.least && height <= HEIGHTS.most ? height : undefined;
}
