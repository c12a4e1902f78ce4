/**
 * The map's script, its worker's, and its basemap, which come beside each other and not one after the other. Whoever knows that there will
 * be a map calls it early, so that they are on their way while the page is put together.
 */
import { BASEMAP_URL } from "../../data/addresses.ts";
import { fetchOnce } from "../../data/fetch-file.ts";
import { workerUrl } from "../../map/worker-url.ts";

type Basemap = ReturnType<typeof import("../../map/basemap/open-basemap.ts").openBasemap>;

let isBasemapAsked = false;
let basemap: Basemap | undefined;

export async function loadMap(): Promise<typeof import("../../map/area-map.ts")> {
	// The map notices where it does not come.
	fetchOnce(workerUrl()).catch(() => undefined);
	if (!isBasemapAsked) {
		isBasemapAsked = true;
		basemap = openBasemap();
		// The map opens it again where that did not succeed.
		basemap.catch(() => undefined);
	}
	const map = await import("../../map/area-map.ts");
	// Of several that have waited, it is not known who goes on first; a map may follow at once.
	map.prepareAreaMaps(BASEMAP_URL, basemap);
	basemap = undefined;
	return map;
}

async function openBasemap(): Basemap {
	const module = await import("../../map/basemap/open-basemap.ts");
	return module.openBasemap(BASEMAP_URL);
}
