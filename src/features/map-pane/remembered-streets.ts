/**
 * Whether the reader wants the street overlay, kept on the device with the server that they were notified would be
 * asked.
 */
import { STORED_KEYS } from "../../site/stored-keys.ts";

const KEY = STORED_KEYS.streets;

export type StreetsChoice = "on" | "off";

/** None if the reader has not chosen, or chose when the site asked another server than it does now. */
export function readStreetsChoice(asks: string | undefined): StreetsChoice | undefined {
	try {
		const [choice, notifiedOf] = (localStorage.getItem(KEY) ?? "").split(" ");
		if (notifiedOf !== nameOf(asks)) return undefined;
		return choice === "on" || choice === "off" ? choice : undefined;
	} catch {
		return undefined;
	}
}

export function storeStreetsChoice(choice: StreetsChoice, asks: string | undefined): void {
	try {
		localStorage.setItem(KEY, `${choice} ${nameOf(asks)}`);
	} catch {
		// A browser may refuse storage altogether; then the choice lasts as long as the page.
	}
}

function nameOf(asks: string | undefined): string {
	return asks ?? "own";
}
