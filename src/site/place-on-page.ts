/**
 * Reads off the page where the reader is, and takes a place up again. A region is a part of the page that lists or describes
 * areas and may scroll by itself; it is taken up when its content is there, which for one that comes late is later.
 */
import type { Place, RegionPlace } from "../state/place.ts";

const REGION = "[data-region]";

export function readPlace(): Place {
	const regions: Record<string, RegionPlace> = {};
	for (const region of document.querySelectorAll<HTMLElement>(REGION)) {
		const folds = foldsOf(region).map(({ open }) => open);
		regions[region.dataset.region ?? ""] = { scrolled: region.scrollTop, folds };
	}
	const place = { scrolled: document.documentElement.scrollTop, regions };
	const row = document.activeElement?.closest<HTMLElement>("a[data-area]");
	const region = row?.closest<HTMLElement>(REGION);
	const { area } = row?.dataset ?? {};
	if (!row || !region || area === undefined) return place;
	const nth = rowsOf(region, area).indexOf(row);
	return { ...place, row: { region: region.dataset.region ?? "", area, nth, top: row.getBoundingClientRect().top } };
}

/**
 * `lost`: the area that was opened is not listed any more, so that there is no place to return to. `focused`: its link has the
 * focus; where that is not where it was, since the list is another by now, it is brought into view.
 */
export function takeUpPlace({ scrolled, regions, row }: Place, region: HTMLElement): "focused" | "scrolled" | "lost" {
	const name = region.dataset.region ?? "";
	// A list may be looked at in another region now than the one in which the area was opened.
	const hasRow = row !== undefined && (row.region === name || !document.querySelector(`[data-region="${row.region}"]`));
	const links = hasRow ? rowsOf(region, row.area) : [];
	const link = links[row?.nth ?? 0] ?? links[0];
	if (hasRow && !link) return "lost";
	const own = regions[name];
	const folds = foldsOf(region);
	if (own && own.folds.length === folds.length) {
		for (const [i, fold] of folds.entries()) fold.open = own.folds[i] ?? fold.open;
	}
	// Whatever else has come or gone, the row is not in a closed one.
	for (const fold of folds) if (link && fold.contains(link)) fold.open = true;
	region.scrollTop = own?.scrolled ?? 0;
	document.documentElement.scrollTop = scrolled;
	if (!link || !row) return "scrolled";
	link.focus({ preventScroll: true });
	// Parts of a pixel differ by themselves.
	if (Math.abs(link.getBoundingClientRect().top - row.top) > 1) link.scrollIntoView({ block: "nearest" });
	return "focused";
}

/**
 * Of a region of the page, with its heading in view. Where the page scrolls as a whole, it begins at its own top if the region
 * begins in sight there, which shows both the map and what the region is about.
 */
export function beginAtTop(region: HTMLElement): void {
	region.scrollTop = 0;
	const { top } = region.getBoundingClientRect();
	const { scrollTop, clientHeight } = document.documentElement;
	if (top + scrollTop < clientHeight) scrollTo(0, 0);
	else if (top < 0) region.scrollIntoView();
	region.querySelector("h1, h2")?.scrollIntoView({ block: "nearest" });
}

function foldsOf(region: HTMLElement): HTMLDetailsElement[] {
	return [...region.querySelectorAll("details")];
}

function rowsOf(region: HTMLElement, area: string): HTMLElement[] {
	return [...region.querySelectorAll<HTMLElement>(`a[data-area="${area}"]`)];
}
