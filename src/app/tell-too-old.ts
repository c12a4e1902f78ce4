/**
 * Says that the browser is too old where the site's own script cannot: because the browser knows no modules, or cannot
 * read or run this one. The build writes this function into the head of every page as text, so it may use nothing but its
 * arguments, and no syntax younger than 2015. `words`: what is said in each language.
 */
export function tellTooOld(words: Readonly<Record<string, string>>, isOutdated: () => boolean): void {
	const root = document.documentElement;
	let isTold = false;
	const tell = () => {
		const text = words[root.lang];
		if (isTold || text === undefined || root.dataset.script === "live" || !isOutdated()) return;
		isTold = true;
		// Script that does not run is as good as none.
		delete root.dataset.script;
		delete root.dataset.waits;
		const note = document.createElement("p");
		note.className = "static";
		note.setAttribute("role", "alert");
		note.textContent = text;
		document.body.insertBefore(note, document.body.firstChild);
	};
	addEventListener(
		"error",
		({ target }) => {
			// What runs and fails is told to the window. A file that does not come is told to its element, and not of the browser.
			if (!(target instanceof Element)) tell();
		},
		true,
	);
	if (!("noModule" in HTMLScriptElement.prototype)) addEventListener("DOMContentLoaded", tell);
}
