/** Where the name of a place can stand beside its symbol, best first. */
export const NAME_SIDES = ["right", "left", "below", "above"] as const;

export type NameSide = (typeof NAME_SIDES)[number];
