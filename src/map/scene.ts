/** What the map is asked to show: the view as far as it concerns the map, and the words that it speaks. */
import type { Change } from "../domain/change.ts";
import type { AreaId, Assessment, ReportYear } from "../domain/dataset.ts";
import type { Tally } from "../domain/statistics.ts";
import type { MarkedKind } from "../signs/change-symbols.ts";
import type { Theme } from "../signs/palette.ts";

export interface MapCamera {
	readonly zoom: number;
	readonly lat: number;
	readonly lng: number;
}

export interface MapWords {
	/** What the map is, for a screen reader. */
	map(year: ReportYear): string;
	/** A city symbol's short name, under the symbol. */
	cityName(name: string, others: number): string;
	/** All that a city symbol says, for a screen reader and on hover. `others`: how many municipalities besides the one it is named after. */
	city(name: string, others: number, tally: Tally, changes: ReadonlyMap<MarkedKind, number>): string;
	/** Name, class and report of an area and, in a comparison, what changed; a line each. */
	area(assessment: Assessment, change: Change | undefined): readonly string[];
}

export interface Scene {
	readonly year: ReportYear;
	/** The areas that the filters leave. */
	readonly shown: readonly Assessment[];
	/** Areas to outline though the report no longer lists them, as they were listed last. */
	readonly departed: readonly Assessment[];
	/** What changed for each area, where two reports are compared; then the areas are marked with it. */
	readonly changes: ReadonlyMap<AreaId, Change> | undefined;
	readonly selected: AreaId | undefined;
	/** Whether every outline that the selected area and its relatives have had is drawn. */
	readonly outlines: boolean;
	/** Where the reader has put the camera; `null`: frame what `frame` names. */
	readonly camera: MapCamera | null;
	/** The areas to frame; none: all of Sweden. */
	readonly frame: readonly AreaId[];
	readonly theme: Theme["name"];
	readonly words: MapWords;
}
