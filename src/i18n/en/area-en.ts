/** The words of an area alone, in English. */
import { createFormats } from "../formats.ts";
import type { AreaWords } from "../words.ts";

const { list } = createFormats("en");

export const words: AreaWords = {
	directions: {
		n: "north",
		ne: "north-east",
		e: "east",
		se: "south-east",
		s: "south",
		sw: "south-west",
		w: "west",
		nw: "north-west",
	},
	from: (distance, direction, town) => `${distance} ${direction} of central ${town}`,
	central: (town) => `In central ${town}`,
	at: {
		metro: (names) =>
			names.length === 1 ? `, by the metro station ${names[0]}` : `, by the metro stations ${list(names)}`,
		station: (names) =>
			names.length === 1 ? `, by the railway station ${names[0]}` : `, by the railway stations ${list(names)}`,
		stop: (names) => (names.length === 1 ? `, by the stop ${names[0]}` : `, by the stops ${list(names)}`),
	},
};
