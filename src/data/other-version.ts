/**
 * Tells a file that is gone for good, with the version that it was of, from one that did not come this time. A version is
 * known by the script that its pages begin with. The build also writes these functions into every page as text, for
 * where that script is what is gone; so neither may use anything of this file, nor syntax younger than 2017.
 */

/** Whether the host has published another version of the site since this page was loaded. */
export async function hasOtherVersion(): Promise<boolean> {
	const entryOf = (page: Document) => {
		const entry = page.querySelector("script[type=module][src]");
		return entry === null ? undefined : entry.getAttribute("src");
	};
	try {
		// Past the browser's cache and into it, so that loading the page anew brings what came here.
		const response = await fetch(location.href, { cache: "reload", signal: AbortSignal.timeout(10_000) });
		const published = entryOf(new DOMParser().parseFromString(await response.text(), "text/html"));
		return published !== undefined && published !== entryOf(document);
	} catch (_unreachable) {
		// Without a network nothing is known, and nothing is claimed.
		return false;
	}
}

/** Loads the page anew, as whatever version the host has. */
export function reloadPage(): void {
	location.reload();
}
