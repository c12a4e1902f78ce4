/** Where the name of a place can stand beside its symbol, best first: in a narrow map a name at the side would end outside. */
export const NAME_SIDES = ["right", "left", "below", "above"] as const;
const IN_NARROW_MAP = ["above", "below", "right", "left"] as const;
/** In CSS pixels. */
const NARROW = 360;

export type NameSide = (typeof NAME_SIDES)[number];

export function nameSidesIn(mapWidth: number): readonly NameSide[] {
	return mapWidth < NARROW ? IN_NARROW_MAP : NAME_SIDES;
}
