/** Where the stand-in draws its streets, and places among them for tests that look at pixels there. */

/** The middles of the towns: the first has no area near, the others have some. */
export const TOWNS = [
	[17.94, 59.36],
	[17.9, 59.395],
	[18.05, 59.33],
	[13.01, 55.59],
	[11.97, 57.71],
	[17.6, 59.19],
	[14.82, 56.89],
] as const;

/** Nothing but the thing itself is drawn at these, in the first town. */
export const STREET_AT = TOWNS[0];
export const PARK_AT = [17.937, 59.359] as const;
/** Land beside the streets, within the town. */
export const BESIDE_AT = [17.943, 59.359] as const;
