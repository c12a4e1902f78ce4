/**
 * The map's script and its worker's, which come beside each other and not one after the other. Whoever knows that there will be a map
 * calls it early, so that they are on their way while the page is put together.
 */
import { fetchOnce } from "../../data/fetch-file.ts";
import { WORKER_URL } from "../../map/worker-url.ts";

export async function loadMap(): Promise<typeof import("../../map/area-map.ts")> {
	// The map notices where it does not come.
	fetchOnce(WORKER_URL).catch(() => undefined);
	const map = await import("../../map/area-map.ts");
	map.prepareAreaMaps();
	return map;
}
