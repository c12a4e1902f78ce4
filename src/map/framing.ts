/** How the map frames a box: with which room around it, and in MapLibre's terms. */
import type { LngLatBoundsLike } from "maplibre-gl";
import type { BBox } from "../domain/dataset.ts";
import { NEAREST_FRAMING } from "./frames.ts";

/** Room around what is framed, more at the top, where the page's buttons lie on the map. The still picture keeps the same (`still-picture.module.css`). */
export function roomIn(container: HTMLElement) {
	const room = Math.min(48, container.clientWidth / 24, container.clientHeight / 24);
	return { padding: { top: room + 40, right: room, bottom: room, left: room }, maxZoom: NEAREST_FRAMING };
}

export function boundsOf([west, south, east, north]: BBox): LngLatBoundsLike {
	return [west, south, east, north];
}
