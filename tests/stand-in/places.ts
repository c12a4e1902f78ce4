/** Places in the town that the stand-in draws, for tests that look at pixels there. No area lies near. */

/** Nothing but the thing itself is drawn at these. */
export const STREET_AT = [17.94, 59.36] as const;
export const PARK_AT = [17.937, 59.359] as const;
/** Land beside the streets, within the town. */
export const BESIDE_AT = [17.943, 59.359] as const;
