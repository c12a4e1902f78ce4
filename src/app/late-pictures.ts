/** The parts of the page that nothing in them answers, which it brings along: their scripts come late, and most only for another view. */
import { PlaceholderMap } from "../features/map-pane/late-placeholder.ts";
import { latePicture } from "../site/late-picture.tsx";

/** On paper. Their script comes with the page loaded, since it knows the day and the whole address. */
export const PrintedHead = latePicture(async () => (await import("./printed-head.tsx")).PrintedHead, "after-load");
export const PrintedSource = latePicture(
	async () => (await import("./printed-source.tsx")).PrintedSource,
	"after-load",
);

/** All of them, for whoever renders a page whole. */
export const LATE_PICTURES = [PlaceholderMap, PrintedHead, PrintedSource];
