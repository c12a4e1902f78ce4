/**
 * Whether the reader wants the street overlay, kept on the device with the server that they were notified would be
 * asked.
 */
import { STORED_KEYS } from "../../site/stored-keys.ts";

const KEY = STORED_KEYS.streets;

const CHOICES = ["on", "off"] as const;
export type StreetsChoice = (typeof CHOICES)[number];

/** None if the reader has not chosen, or chose when the site asked another server than it does now. */
export function readStreetsChoice(asks: string | undefined): StreetsChoice | undefined {
	try {
		const stored = localStorage.getItem(KEY);
		return CHOICES.find((choice) => stored === write(choice, asks));
	} catch {
		return undefined;
	}
}

export function storeStreetsChoice(choice: StreetsChoice, asks: string | undefined): void {
	try {
		localStorage.setItem(KEY, write(choice, asks));
	} catch {
		// A browser may refuse storage altogether; then the choice lasts as long as the page.
	}
}

function write(choice: StreetsChoice, asks = "own"): string {
	return `${choice} ${asks}`;
}
