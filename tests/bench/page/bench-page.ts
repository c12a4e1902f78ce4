/**
 * The page that measurements run in. It counts what is sent to workers from the start, and hands the measurements to the
 * driver; with `?first=` it makes one map at once and says how long after the page was asked for it was seen.
 */
import "../../../src/ui/base.css";
import { derivedStyles } from "../../../src/app/derived-styles.ts";
import { type Bench, createBench } from "./bench.ts";
import { FIRST_PICTURES, firstPicture } from "./first-picture.ts";
import { atlasOf, loadRealDataset } from "./stage.ts";
import { countUploads } from "./uploads.ts";
import { countWorkerMessages } from "./worker-messages.ts";

declare global {
	interface Window {
		bench: Bench;
		/** Milliseconds from the request for the page. */
		firstPictureAt: number;
	}
}

countWorkerMessages();
countUploads();
const styles = document.createElement("style");
styles.textContent = derivedStyles();
document.head.append(styles);
const asked = new URLSearchParams(location.search).get("first");
const first = FIRST_PICTURES.find((kind) => kind === asked);
if (first) {
	const { at, remove } = await firstPicture(first, atlasOf(await loadRealDataset(), undefined));
	// The driver leaves the page now. A map that is still asking for tiles would take that for a fault of the basemap.
	remove();
	window.firstPictureAt = at;
} else {
	window.bench = await createBench();
}
