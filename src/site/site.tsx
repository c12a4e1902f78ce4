/** What every panel needs and none owns: the data, the view, the words, and the ways to change the view. */
import { createContext, type RefObject, use } from "react";
import type { Atlas } from "../domain/atlas.ts";
import type { AreaId, BBox } from "../domain/dataset.ts";
import type { Messages } from "../i18n/words.ts";
import type { View } from "../state/view.ts";
import type { PlaceInquiry } from "./use-place-inquiry.ts";

/** What the map on the page shows as the reader has moved it. */
export interface MapInSight {
	readonly bounds: BBox;
	readonly hasStreets: boolean;
}

export interface Site {
	readonly atlas: Atlas;
	readonly view: View;
	/** The view that the reader came to by a link. */
	readonly arrival: View;
	readonly words: Messages;
	/** About the place that the view asks about. */
	readonly inquiry: PlaceInquiry;
	/** A choice, which Back undoes. */
	choose(change: (view: View) => View): void;
	/** A choice that leads back to the list as it was left. */
	comeBack(change: (view: View) => View): void;
	/**
	 * Puts the reader where they left this view, as far as that is in the region that something is in whose content is there now.
	 * Says whether they have the focus there, have only been brought there, or have no such place.
	 */
	takeUpPlace(inside: HTMLElement): "focused" | "scrolled" | "none";
	/** A movement, such as a drag, which Back passes over. */
	adjust(change: (view: View) => View): void;
	addressOf(view: View): string;
	/** Points at areas on the map, where there is one; at none to point at nothing. Set by the map's panel. */
	readonly pointAt: RefObject<(areas: readonly AreaId[]) => void>;
	/** Nothing while there is no map. Set by the map's panel. */
	readonly mapInSight: RefObject<MapInSight | undefined>;
	/** Has the map drawn for a sheet of paper, where there is one. Set by the map's panel. */
	readonly prepareForPrint: RefObject<() => Promise<void>>;
	/** What had the focus when the subject, or how it is shown, was chosen. Set by the page. */
	readonly opener: RefObject<Element | null>;
}

const SiteContext = createContext<Site | undefined>(undefined);

export const SiteProvider = SiteContext.Provider;

export function useSite(): Site {
	const site = use(SiteContext);
	if (!site) throw new Error("A panel is rendered outside the site");
	return site;
}
