/** What every panel needs and none owns: the data, the view, the words, and the ways to change the view. */
import { createContext, type RefObject, use } from "react";
import type { Atlas } from "../domain/atlas.ts";
import type { AreaId } from "../domain/dataset.ts";
import type { Messages } from "../i18n/words.ts";
import type { MapScale } from "../signs/signs-on-show.ts";
import type { View } from "../state/view.ts";

/** The map as a canvas, and what has to be said where it is shown. */
export interface Snapshot {
	readonly canvas: HTMLCanvasElement;
	readonly theme: "light" | "dark";
	/** Whose the boundaries and the basemap are. */
	readonly credit: string;
	/** What of the legend it shows. */
	readonly scale: MapScale;
}

export interface SnapshotOptions {
	/** Pixels of the snapshot for each CSS pixel of the map. */
	readonly pixelRatio: number;
	/** The theme to draw it in; otherwise that of the page. */
	readonly theme?: Snapshot["theme"];
}

export interface Site {
	readonly atlas: Atlas;
	readonly view: View;
	/** The view that the reader came to by a link. */
	readonly arrival: View;
	readonly words: Messages;
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
	/** Has the map drawn for a sheet of paper, where there is one. Set by the map's panel. */
	readonly prepareForPrint: RefObject<() => Promise<void>>;
	/** Takes a snapshot of the map; absent as long as no map is drawn. */
	readonly takeSnapshot: ((wish: SnapshotOptions) => Promise<Snapshot>) | undefined;
	/** Sets or clears `takeSnapshot`; for the map's panel. */
	offerSnapshot(take: Site["takeSnapshot"]): void;
}

const SiteContext = createContext<Site | undefined>(undefined);

export const SiteProvider = SiteContext.Provider;

export function useSite(): Site {
	const site = use(SiteContext);
	if (!site) throw new Error("A panel is rendered outside the site");
	return site;
}
