/**
 * How the site's own files come that are fetched when they are wanted: scripts with what they import, and their
 * stylesheets. The build puts `fetchLate` around every `import()` (`vite-plugins/late-imports.ts`), so nobody else need
 * know.
 *
 * A browser may keep for as long as the page lives that a module did not come, also one that another module imports or
 * that a `modulepreload` asked for, and no second `import()` asks again. A suffix on an address would help the
 * module at that address, but none that it imports by a name of its own. `fetch` forgets what failed. So all files are
 * fetched before the browser is told of any module that imports them; what it then asks for lies in its cache. A
 * stylesheet that did not come counts as much as a script.
 */
import { fetchOnce, oncePerFile } from "./fetch-file.ts";

const apply = oncePerFile(addStylesheet);

/**
 * What `load` imports, once all its `files` have come: the module itself, and what that imports. Their addresses begin
 * below the site's folder. Rejects where one does not come; another call asks for that one again.
 */
export async function fetchLate<Module>(load: () => Promise<Module>, files: readonly string[] = []): Promise<Module> {
	const urls = files.map((file) => import.meta.env.BASE_URL + file);
	// Those of the page itself have come before any script runs, or are taken away (`src/app/watch-start.ts`).
	const missing = urls.filter((url) => !isOnPage(url));
	const imported = missing.slice(1);
	await Promise.all([
		...missing.slice(0, 1).map(fetchOnce),
		Promise.all(imported.map(fetchOnce)).then(() => imported.filter((url) => !isStylesheet(url)).forEach(readAhead)),
	]);
	// Beside each other: nobody uses what is imported before its styles are there.
	const [module] = await Promise.all([load(), ...missing.filter(isStylesheet).map(apply)]);
	return module;
}

/**
 * Has the browser read what a module imports while the module itself is on its way. Not sooner, since Firefox asks for what
 * a script imports as soon as it is told of that script.
 */
function readAhead(url: string): void {
	const link = document.createElement("link");
	link.rel = "modulepreload";
	link.href = url;
	document.head.append(link);
}

function isStylesheet(url: string): boolean {
	return url.endsWith(".css");
}

function isOnPage(url: string): boolean {
	if (!isStylesheet(url)) return false;
	const links = document.querySelectorAll<HTMLLinkElement>(`link[rel=stylesheet][href="${url}"]`);
	return [...links].some(({ sheet }) => sheet !== null);
}

async function addStylesheet(url: string): Promise<void> {
	const link = document.createElement("link");
	link.rel = "stylesheet";
	link.href = url;
	try {
		await new Promise((resolve, reject) => {
			link.onload = resolve;
			link.onerror = reject;
			document.head.append(link);
		});
	} catch {
		link.remove();
		throw new Error(`${url} is no stylesheet`);
	}
}
