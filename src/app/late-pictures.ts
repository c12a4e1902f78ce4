/** Parts of the page without a control in them: the page brings them along as HTML, and their scripts come late. */
import { PlaceholderMap } from "../features/map-pane/late-placeholder.ts";
import { latePicture } from "../site/late-picture.tsx";

/** For paper. Their scripts come once the page is loaded, since they know the day and the whole address. */
export const PrintedHead = latePicture(async () => (await import("./printed-head.tsx")).PrintedHead, "after-load");
export const PrintedSource = latePicture(
	async () => (await import("./printed-source.tsx")).PrintedSource,
	"after-load",
);

/** All of them, for whoever renders a page whole. */
export const LATE_PICTURES = [PlaceholderMap, PrintedHead, PrintedSource];
