/** The pin that marks the place that is asked about: its tip is at the origin, its head above, with a light dot in it. In CSS pixels. */
export const PIN = { width: 28, height: 38 } as const;

const HEAD = { y: -24, radius: 13 } as const;
const NECK = { x: 10, y: HEAD.y + 9 } as const;

export const PIN_PATH = `M0 -1L${-NECK.x} ${NECK.y}A${HEAD.radius} ${HEAD.radius} 0 1 1 ${NECK.x} ${NECK.y}Z`;
/** In the middle of the head, and as light as the pin's rim, so that no writing of the map is read through it. */
export const PIN_DOT = { y: HEAD.y, radius: 4 } as const;
