/**
 * Where readers are in the page of a view, as far as its address does not say it: how far they have scrolled, what they have
 * unfolded, and which area they were about to open. History keeps it with its entries, so it is plain data; how it is read off
 * a page and taken up again is the page's business.
 */
export interface Place {
	/** Of the page as a whole, in CSS pixels. */
	readonly scrolled: number;
	/** By name, those that were on show. */
	readonly regions: Readonly<Record<string, RegionPlace>>;
	/** The link to an area that had the focus, which is the one that was followed, if any was. */
	readonly row?: RowPlace;
}

/** Of a part of the page that can be scrolled by itself. */
export interface RegionPlace {
	readonly scrolled: number;
	/** Whether each of its folds is open, in their order. */
	readonly folds: readonly boolean[];
}

export interface RowPlace {
	/** The region that it is in. */
	readonly region: string;
	readonly area: string;
	/** Among the region's links to the same area. */
	readonly nth: number;
	/** CSS pixels below the top of the window. */
	readonly top: number;
}
