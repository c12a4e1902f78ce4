/** What is held. Ratios are between medians of one run; the few goals in milliseconds are wide, as machines differ. */
export const GOALS = {
	/** A change of report on screen, in plain repaints of the same map. */
	yearSwitch: 1.3,
	/** Its script, in Leaflet canvas restylings of the same boundaries. */
	scriptOfFew: 1,
	scriptOfMany: 0.25,
	/** First areas on screen, in empty maps. */
	firstPicture: 1.3,
	/** One frame of script in milliseconds, and how far beyond it a noisy machine may be. */
	filterToggle: 8,
	filterToggleMargin: 3,
	/** Milliseconds that nothing may hold the page up, with thousands of areas. */
	freeze: 200,
	/** Megabytes that a file of a million places may need beyond one of ten thousand. */
	lookupMemory: 120,
	/** Bytes, compressed. */
	firstViewBesidesScripts: 400_000,
	entryScripts: 110_000,
} as const;

/** How often each variant is measured and counted. */
export const ROUNDS = 24;
/** Of what takes long: fresh maps, crowds of areas on screen, and the largest dataset, of which nothing is judged. */
export const FRESH_MAPS = 8;
export const ROUNDS_OF_CROWD = 6;
export const ROUNDS_OF_LARGEST = 3;

/** Synthetic areas: a large country, and more than anyone has. */
export const MANY = 6_000;
export const LARGEST = 60_000;
/** Opening it and switching a few times. */
export const LARGEST_LIMIT_MS = 90_000;

/** Places in a file that is looked up: a small one, and the largest that a sheet holds. */
export const LOOKUP_FEW = 10_000;
export const LOOKUP_MANY = 1_000_000;
