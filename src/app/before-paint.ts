/**
 * What has to be known before the page is painted: whether there is script at all, which appearance the reader chose,
 * or in an embed the page around it, and whether the address says more than the page can know, such as filters. The
 * build writes this function into the head of every page as text, so it may use nothing but its
 * arguments, and no syntax younger than 2015.
 */
export function beforePaint(
	key: string,
	appearances: readonly string[],
	themeKey: string,
	themeWords: Readonly<Record<string, string>>,
	query: string,
): void {
	const root = document.documentElement;
	root.dataset.script = "";
	// What the page lists may not be what was asked for: nobody should see it flash by.
	if (query !== "") root.dataset.waits = "";
	if (root.dataset.frame !== undefined) {
		const asked = new URLSearchParams(query).get(themeKey);
		for (const theme in themeWords) if (themeWords[theme] === asked) root.dataset.theme = theme;
		return;
	}
	try {
		const chosen = localStorage.getItem(key);
		if (chosen !== null && appearances.indexOf(chosen) >= 0) root.dataset.theme = chosen;
	} catch (_refused) {
		// A browser may refuse storage altogether; then the page looks as the device is set.
	}
}
