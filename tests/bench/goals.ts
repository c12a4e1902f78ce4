/** What is held. Ratios are between medians of one run; the few goals in milliseconds are wide, as machines differ. */
export const GOALS = {
	/** A change of report on screen, in plain repaints of the same map. */
	yearSwitch: 1.1,
	/** One frame of script in milliseconds, and how far beyond it a noisy machine may be. */
	filterToggle: 8,
	filterToggleMargin: 3,
	/** Milliseconds that nothing may hold the page up, with thousands of areas. */
	freeze: 200,
	/** Megabytes that a file of a million places may need beyond one of ten thousand. */
	lookupMemory: 120,
	/** Bytes, compressed. */
	firstViewBesidesScripts: 250_000,
	entryScripts: 105_000,
	/** The start, in that of the plain map. */
	firstPaint: 1,
	largestPaint: 0.7,
	blocking: 1,
	mapReady: 1,
	/** Cumulative, as browsers count it. */
	layoutShift: 0.02,
	/** Seconds. */
	readableOnSlowLine: 2,
	usableOnSlowLine: 4,
	/** Milliseconds from an input to the picture that answers it, by Core Web Vitals. */
	interaction: 200,
	/** What the map adds to it where the processor draws it, in repaints of a plain map. */
	interactionWithMap: 1.3,
} as const;

/** How often each page is opened; on a slow line it takes long. */
export const STARTS = 7;
export const STARTS_ON_SLOW_LINE = 3;
/** 1.6 Mbit/s. */
export const SLOW_LINE = { latency: 150, bytesPerSecond: 200_000 } as const;
/** Visits in which every choice is made. */
export const VISITS = 4;

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
