/** What the map is asked to show: a picture, and where to look at it from. */
import type { Change } from "../domain/change.ts";
import type { Assessment, LngLat, ReportYear } from "../domain/dataset.ts";
import type { Period } from "../domain/filter.ts";
import type { AreasOnShow } from "../signs/areas-on-show.ts";
import type { Frame } from "../signs/frames.ts";
import type { Theme } from "../signs/palette.ts";
import type { PlaceGroup } from "../signs/place-groups.ts";
import type { PlaceCount } from "../signs/place-symbol.ts";

export interface MapCamera {
	readonly zoom: number;
	readonly lat: number;
	readonly lng: number;
}

export interface MapWords {
	/** What the map is, for a screen reader. */
	map(year: ReportYear): string;
	/** Of the marker of a place that is asked about, and of the offers to ask about one and to have the map's middle there. */
	readonly marker: string;
	readonly ask: string;
	readonly moveHere: string;
	/** What stands beside a symbol's number. */
	placeName(group: PlaceGroup): string;
	/** That a place has been zoomed in on, with the number of its areas that the report lists. */
	shows(group: PlaceGroup, listed: number): string;
	/** All that a symbol says, for a screen reader and on hover. */
	place(group: PlaceGroup, count: PlaceCount, period: Period): string;
	number(value: number): string;
	/** Name, class and report of an area and, in a comparison, what changed; a line each. */
	area(assessment: Assessment, change: Change | undefined, period: Period): readonly string[];
}

/**
 * All that is drawn. It is drawn anew when it is another object, so whoever makes scenes keeps it while nothing in it
 * changes.
 */
export interface Picture extends AreasOnShow {
	readonly theme: Theme["name"];
	readonly words: MapWords;
}

/** A place that is asked about, and how far in metres it may be from there. */
export interface PlaceOnMap {
	readonly at: LngLat;
	readonly uncertainty: number;
}

export interface Scene {
	readonly picture: Picture;
	/** Where the reader has put the camera; `null`: the whole frame. */
	readonly camera: MapCamera | null;
	readonly frame: Frame;
	readonly place: PlaceOnMap | undefined;
}
