/** Whether the reader has told the browser to load no more than it has to. Not every browser knows that, nor do the types. */
export function savesData(): boolean {
	const { connection } = navigator as { connection?: { saveData?: boolean } };
	return connection?.saveData === true || matchMedia("(prefers-reduced-data: reduce)").matches;
}
