/** The pin that marks the place that is asked about: its tip is at the origin, its head above, with a hole in it. In CSS pixels. */
export const PIN = { width: 28, height: 38 } as const;

const HEAD = { y: -24, radius: 13, hole: 5 } as const;

const arc = (radius: number, x: number, y: number, sweep: 0 | 1) => `A${radius} ${radius} 0 1 ${sweep} ${x} ${y}`;

export const PIN_PATH = [
	`M0 -1L-10 ${HEAD.y + 9}`,
	arc(HEAD.radius, 10, HEAD.y + 9, 1),
	"Z",
	`M${-HEAD.hole} ${HEAD.y}`,
	arc(HEAD.hole, HEAD.hole, HEAD.y, 0),
	arc(HEAD.hole, -HEAD.hole, HEAD.y, 0),
	"Z",
].join("");
