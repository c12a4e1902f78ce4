/** Whether the reader wants streets, kept on the device together with whom they were told would be asked. */
const KEY = "lagesbild.streets";

export type StreetsChoice = "on" | "off";

/** None if the reader has not chosen, or chose when the site asked another server than it does now. */
export function readStreetsChoice(asks: string | undefined): StreetsChoice | undefined {
	try {
		const [choice, told] = (localStorage.getItem(KEY) ?? "").split(" ");
		if (told !== nameOf(asks)) return undefined;
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
