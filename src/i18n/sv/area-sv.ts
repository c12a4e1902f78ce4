/** The words of an area alone, in Swedish: where it lies. They come with its panel. */
import { createFormats } from "../formats.ts";

const { list } = createFormats("sv");

const genitive = (name: string) => (/[sxz]$/i.test(name) ? name : `${name}s`);

/** None of the sentences has a full stop. */
export const words = {
	directions: {
		n: "norr",
		ne: "nordost",
		e: "öster",
		se: "sydost",
		s: "söder",
		sw: "sydväst",
		w: "väster",
		nw: "nordväst",
	},
	from: (distance: string, direction: string, town: string) => `${distance} ${direction} om ${genitive(town)} centrum`,
	central: (town: string) => `I ${genitive(town)} centrum`,
	/** What follows on one of the two above, for one name and for more. */
	at: {
		metro: (names: readonly string[]) =>
			names.length === 1 ? `, vid tunnelbanestationen ${names[0]}` : `, vid tunnelbanestationerna ${list(names)}`,
		station: (names: readonly string[]) =>
			names.length === 1 ? `, vid stationen ${names[0]}` : `, vid stationerna ${list(names)}`,
		stop: (names: readonly string[]) =>
			names.length === 1 ? `, vid hållplatsen ${names[0]}` : `, vid hållplatserna ${list(names)}`,
	},
};
