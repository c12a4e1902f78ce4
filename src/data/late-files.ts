/**
 * How the site's own files come that are fetched when they are wanted: scripts with what they import, and their
 * stylesheets. The build puts `fetchLate` around every `import()` (`vite-plugins/late-imports.ts`), so nobody else need
 * know.
 *
 * A browser may keep for as long as the page lives that a module did not come, also one that another module imports or
 * that a `modulepreload` asked for, and no second `import()` asks again. A suffix on an address would help the
 * module at that address, but none that it imports by a name of its own. `fetch` forgets what failed. So all files are
 * fetched before the browser is told of any module; what it then asks for lies in its cache. A stylesheet that did not
 * come counts as much as a script.
 */
import { fetchIntoCache } from "./fetch-file.ts";

const arriving = new Map<string, Promise<void>>();

/**
 * What `load` imports, once all its `files` have come; their addresses begin below the site's folder. Rejects where one
 * does not come; another call asks for that one again.
 */
export async function fetchLate<Module>(load: () => Promise<Module>, files: readonly string[] = []): Promise<Module> {
	await Promise.all(files.map((file) => arrival(import.meta.env.BASE_URL + file)));
	return load();
}

function arrival(url: string): Promise<void> {
	const known = arriving.get(url);
	if (known) return known;
	const asked = url.endsWith(".css") ? addStylesheet(url) : fetchIntoCache(url);
	arriving.set(url, asked);
	asked.catch(() => arriving.delete(url));
	return asked;
}

async function addStylesheet(url: string): Promise<void> {
	// Those of the page itself have come before any script runs, or are taken away (`src/app/watch-start.ts`).
	const links = document.querySelectorAll<HTMLLinkElement>(`link[rel=stylesheet][href="${url}"]`);
	if ([...links].some(({ sheet }) => sheet !== null)) return;
	await fetchIntoCache(url);
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
