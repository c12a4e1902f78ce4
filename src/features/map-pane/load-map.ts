/**
 * The map's script, its worker's, and the head of its basemap, which come beside each other and not one after the other. Whoever knows that
 * there will be a map calls it early, so that they are on their way while the page is put together.
 */
import { BASEMAP_URL } from "../../data/addresses.ts";
import { fetchFile, fetchOnce } from "../../data/fetch-file.ts";
import { ARCHIVE_HEAD_RANGE, workerUrl } from "../../map/first-files.ts";

let isHeadAsked = false;
let head: Promise<Response> | undefined;

export async function loadMap(): Promise<typeof import("../../map/area-map.ts")> {
	// The map notices where it does not come.
	fetchOnce(workerUrl()).catch(() => undefined);
	if (!isHeadAsked) {
		isHeadAsked = true;
		head = fetchHead();
		// Who reads the basemap asks again where it did not come.
		head.catch(() => undefined);
	}
	const map = await import("../../map/area-map.ts");
	// Of several that have waited, it is not known who goes on first; a map may follow at once.
	map.prepareAreaMaps(BASEMAP_URL, head);
	head = undefined;
	return map;
}

/** Read at once, since nobody may want it for a while. */
async function fetchHead(): Promise<Response> {
	const answer = await fetchFile(BASEMAP_URL, { cache: "no-store", headers: { range: ARCHIVE_HEAD_RANGE } });
	const { status, headers } = answer;
	// A host that answers no ranges would send it all.
	if (status !== 206) {
		await answer.body?.cancel();
		return new Response(null, { headers });
	}
	return new Response(await answer.arrayBuffer(), { status, headers });
}
