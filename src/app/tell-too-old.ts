/**
 * Says that the browser is too old where it knows no modules, and so runs nothing of the site's own script. The build
 * writes this function into the head of every page as text, so it may use nothing but its arguments, and no syntax younger
 * than 2015. `words`: what is said in each language.
 */
export function tellTooOld(words: Readonly<Record<string, string>>): void {
	if ("noModule" in HTMLScriptElement.prototype) return;
	addEventListener("DOMContentLoaded", () => {
		const root = document.documentElement;
		const text = words[root.lang];
		// Script that does not run is as good as none.
		delete root.dataset.script;
		delete root.dataset.waits;
		if (text === undefined) return;
		const note = document.createElement("p");
		note.className = "static";
		note.setAttribute("role", "alert");
		note.textContent = text;
		document.body.insertBefore(note, document.body.firstChild);
	});
}
