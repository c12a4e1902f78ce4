/**
 * Asks for the files of the map while the page is still being put together, where it has a map and the reader does not save data: after
 * all that the page itself needs, and with less weight. As files and not as modules: see `src/data/late-files.ts`. The build writes
 * this function into the head of every page as text, so it may use nothing but its arguments, and no syntax younger than 2017.
 * The site's own script learns from the mark `data-map` on the page that they are on their way. `name`: of the tag that lists their addresses; `layoutKey`: by which the address asks for something else than the
 * map; `query`: the address's.
 */
export function askForMap(name: string, layoutKey: string, savesData: () => boolean, query: string): void {
	document.addEventListener(
		"readystatechange",
		() => {
			const list = document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`);
			if (list === null || savesData() || new URLSearchParams(query).has(layoutKey)) return;
			document.documentElement.dataset.map = "";
			for (const address of list.content.split(" ")) {
				const link = document.createElement("link");
				link.rel = "preload";
				link.as = "fetch";
				link.crossOrigin = "";
				link.setAttribute("fetchpriority", "low");
				link.href = address;
				document.head.append(link);
			}
		},
		{ once: true },
	);
}

/** The tag's name. */
export const MAP_FILES = "map-files";
