/**
 * Whether the reader has told the browser to load no more than it has to. Not every browser knows that, nor do the types. The build
 * also writes it into the head of every page as text, so it may use nothing from outside, and no syntax younger than 2017.
 */
export function savesData(): boolean {
	const { connection } = navigator as { connection?: { saveData?: boolean } };
	if (connection !== undefined && connection.saveData === true) return true;
	return matchMedia("(prefers-reduced-data: reduce)").matches;
}
