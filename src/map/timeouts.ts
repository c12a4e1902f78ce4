/** How long the map waits for what may not come, in milliseconds, and why just so long. */

/**
 * The basemap's host, which is our own, answers at once or hardly ever; what it owes is then missed, and asked for
 * again at the reader's wish.
 */
export const BASEMAP_STALL_TIMEOUT_MS = 10_000;

/** After this long on the fallback the picture counts as complete: the rest of the basemap will come or not. */
export const BASEMAP_LATE_TIMEOUT_MS = 3000;

/** A worker whose file comes from our own host and that has not answered for so long on the slowest of devices will not. */
export const WORKER_TIMEOUT_MS = 45_000;

/** For an answer of a street server that the reader is waiting for. */
export const STREETS_PROBE_TIMEOUT_MS = 4000;

/** The basemap comes back in the place of streets that are awaited; for less it would flicker. */
export const STREETS_LATE_TIMEOUT_MS = 1000;

/** Streets that are awaited in vain are withdrawn. */
export const STREETS_GONE_TIMEOUT_MS = 15_000;

/** Longer than that, so that it is the withdrawal that ends the waiting for an archive's tiles. */
export const STREETS_STALL_TIMEOUT_MS = 20_000;

/** Who has asked for a print is given the map as far as it has come: the areas come at once, and the ground nearly always. */
export const PRINT_TIMEOUT_MS = 6000;
