/** The words of a place that is asked about, in English. */
import { createFormats } from "../formats.ts";
import type { PlaceWords } from "../words.ts";

const { list } = createFormats("en");

export const words: PlaceWords = {
	kinds: {
		municipality: "municipality",
		town: "town",
		district: "district",
		station: "station",
		stop: "stop",
	},
	point: "place by its coordinates",
	in: (kind, municipality) => `${kind} in ${municipality}`,
	nearestArea: (name, distance, direction) => `${name}, ${distance} to the ${direction}`,
	inArea: (names, year) => `in ${list(names)} by the ${year} report`,
	atEdgeOf: (names, year) => `in or beside ${list(names)} in the ${year} report`,
	inNone: (year) => `no area in the ${year} report`,
	inNoneNearest: (year, nearest) => `no area in the ${year} report; nearest ${nearest}`,
	inMiddle: (answer) => `its middle: ${answer}`,
	none: "in no area",
	noneNearest: (nearest) => `in no area, nearest ${nearest}`,
	lies: (name, classification) => `in ${name} (${classification})`,
	toEdge: (distance) => `${distance} from the boundary`,
	borrowed: "borrowed boundary",
	result: {
		named: (name, classification) => `${name} (${classification})`,
		within: (year, areas) => `Police report ${year}: the place lies in ${list(areas)}`,
		atEdge: (year, areas) =>
			`Police report ${year}: the place lies in or beside ${list(areas)}, too near the boundary to tell with certainty`,
		outside: (year, nearest) => `Police report ${year}: the place lies in no area, nearest ${nearest}`,
		empty: (year) => `Police report ${year}: no areas`,
	},
	answer: {
		within: (year, names) => `In the ${year} report the place lies in ${list(names)}`,
		outside: (year) => `In the ${year} report the place lies in no area`,
		empty: (year) => `The ${year} report has no areas`,
		nearest: "Nearest area",
		nearestDetail: (distance, direction) => `its boundary runs ${distance} to the ${direction}`,
		withinDetail: (classification, distance) => `${classification}, ${distance} to its boundary`,
		assumed: (name) => `The boundary around ${name} is borrowed from a later report: how it ran then is not known`,
		borderCase: (distance) =>
			`The place lies ${distance} from a boundary. So near, it cannot be told with certainty on which side it lies`,
		uncertain: (distance, metres) =>
			`The place is known to within ${metres}, and the nearest boundary is ${distance} away. So it cannot be told with certainty on which side it lies`,
		known: (metres) => `The place is known to within ${metres}`,
		limits:
			"The boundaries are drawn to describe areas. They say nothing of a single building or person, and are no ground for decisions about anybody.",
	},
	reports: "The place in each report",
	changed: "What has changed for the place",
	unchanged: "Nothing has changed for the place between the reports",
	changes: {
		listed: (from, to, names) => `${from}–${to}: ${list(names)} came onto the list, and the place lies there`,
		unlisted: (from, to, names) => `${from}–${to}: ${list(names)}, where the place lay, left the list`,
		redrawnIn: (from, to, names) =>
			`${from}–${to}: the boundary around ${list(names)} was redrawn, and the place lies inside since ${to}`,
		redrawnOut: (from, to, names) =>
			`${from}–${to}: the boundary around ${list(names)} was redrawn, and the place lies outside since ${to}`,
		split: (from, to, before, after) =>
			`${from}–${to}: ${list(before)} was split, and the place lies in ${list(after)}`,
		splitIn: (from, to, whole, after) =>
			`${from}–${to}: ${whole} was split, and the place, which lay outside, lies in ${list(after)}`,
		splitOut: (from, to, whole, before) =>
			`${from}–${to}: ${whole} was split, and the place, which lay in ${list(before)}, lies outside the parts`,
		reassessed: (from, to, names, before, after) =>
			`${from}–${to}: the Police assessed ${list(names)} as ${after} instead of ${before}`,
		abolished: (from, to, names, before, after) =>
			`${from}–${to}: the category ${before} was abolished, and ${list(names)} counts as ${after}`,
	},
	coordinates: {
		title: "Coordinates",
		forms: {
			decimal: "WGS84, degrees",
			minutes: "WGS84, minutes",
			seconds: "WGS84, seconds",
			sweref99tm: "SWEREF 99 TM",
			rt90: "RT 90 2.5 gon V",
			geo: "geo address",
		},
		letters: { north: "N", east: "E" },
	},
	ask: {
		title: "Ask about a place",
		another: "Ask about another place",
		intro:
			"Type coordinates or paste a link to a map, or search for a name in the field at the top. You can also click on the map and then on “What applies here?”; on a touch screen, hold your finger on the place.",
		privacy:
			"What you ask about stays in your browser. In the address the place stands behind #, which no server sees.",
		withoutScript:
			"To ask about a place, JavaScript is needed. All areas are in the list, and the boundaries in the files.",
		field: "Coordinates or a link to a map",
		example: (degrees) => `for instance ${degrees}`,
		button: "Show the place",
		file: "Many places? Look up a whole file",
		unread: {
			"not-coordinates": "That cannot be read as coordinates. Type degrees with decimals, or N and E in SWEREF 99 TM.",
			ambiguous: "The coordinates may be several places. Write out N and E, or which system they are in.",
			outside: "The coordinates lie outside Sweden.",
			"local-grid":
				"The coordinates are in a local zone of SWEREF 99, and they do not show which. Convert them to SWEREF 99 TM or degrees.",
			"link-without-point": "There are no coordinates in the link. Open the map, and copy the coordinates.",
		},
	},
	position: {
		button: "My position",
		asking: "Asking your device where you are…",
		found: (metres) => `Your device gives the place to within ${metres}`,
		refused:
			"The browser does not give out your position: it has been refused here. You can allow it in the browser’s settings.",
		unavailable: "Your device could not find out where you are. Type coordinates, or point at the map.",
		"timed-out": "Your device did not answer in time. Try again, or point at the map.",
		absent: "The browser can give no position here. Type coordinates, or point at the map.",
		outside: "By your device you are outside Sweden, where the Police’s reports have no areas.",
		kept: "The position is not kept.",
	},
	failed: "The answer could not be worked out, because a file did not come.",
};
