/** Which stations or stops an area is found by: at most two of one kind, first those that bear its name. */
import { multiPolygon, pointToPolygonDistance } from "@turf/turf";
import type { Position } from "geojson";
import type { Location } from "../../src/domain/dataset.ts";
import { degreesOf, metresBetween } from "../basemap/metres.ts";
import type { BoundaryGeometry } from "./draw-boundary.ts";

/** Where one gets on. */
export interface Halt {
	readonly kind: "metro" | "train" | "light-rail" | "tram" | "bus";
	readonly name: string;
	/** Longitude and latitude. */
	readonly at: Position;
}

type Stops = NonNullable<Location["stops"]>;

/** By what one steers first, and what the site calls it. */
const KINDS: readonly { readonly of: readonly Halt["kind"][]; readonly kind: Stops["kind"] }[] = [
	{ of: ["metro"], kind: "metro" },
	{ of: ["train", "light-rail"], kind: "station" },
	{ of: ["tram"], kind: "stop" },
	{ of: ["bus"], kind: "stop" },
];

const MOST = 2;
/** How far outside the outline one still is at the area, in metres. */
const NEAR_M = 350;
/** Stops lie in the streets that an outline follows: so far out is as good as within. */
const EDGE_M = 50;
/** What a place's own middle is called. */
const IN_THE_MIDDLE = /\b(centrum|torg|C)$/i;
/** The timetables hold some that nobody knows. */
const NO_PLACE = /^test\b/i;

/** `area`: its name, or names: "Rinkeby / Tensta". */
export function findStops(halts: readonly Halt[], geometry: BoundaryGeometry, area: string): Stops | undefined {
	// One without an inside is for the check of rings to tell.
	const outline = multiPolygon(geometry.polygons.filter((rings) => rings.every((ring) => ring.length > 3)));
	const [west, south, east, north] = geometry.bbox;
	// Beyond this from the box nothing is measured. A little more than it has to be: the earth is not measured in the same way everywhere.
	const margin = degreesOf(1.1 * NEAR_M, north);
	const near = halts.flatMap((halt) => {
		const [lng = 0, lat = 0] = halt.at;
		if (lng < west - margin.lng || lng > east + margin.lng || lat < south - margin.lat || lat > north + margin.lat)
			return [];
		const outside = pointToPolygonDistance(halt.at, outline, { units: "meters" });
		return outside <= NEAR_M && !NO_PLACE.test(halt.name) ? [{ ...halt, outside }] : [];
	});
	const parts = area.split(" / ");
	const isNamesake = ({ name }: Halt) => parts.some((part) => name.includes(part));
	const isMiddle = ({ name }: Halt) => parts.includes(name) || IN_THE_MIDDLE.test(name);
	const fromMiddle = ({ at }: Halt) => metresBetween(geometry.inner, at);
	for (const { of, kind } of KINDS) {
		const there = near.filter((halt) => of.includes(halt.kind));
		if (there.length === 0) continue;
		const inside = preferred(there, ({ outside }) => outside <= EDGE_M);
		const best = new Set(preferred(preferred(inside, isNamesake), isMiddle));
		const inOrder = inside.toSorted(
			(a, b) => Number(best.has(b)) - Number(best.has(a)) || fromMiddle(a) - fromMiddle(b),
		);
		// A station says where one is by itself; of stops two neighbours do.
		const most = kind === "stop" ? MOST : Math.min(MOST, best.size);
		return { kind, names: [...new Set(inOrder.map(({ name }) => name))].slice(0, most) };
	}
	return undefined;
}

/** Those that meet a condition, or all where none does. */
function preferred<T>(items: readonly T[], meets: (item: T) => boolean): readonly T[] {
	const best = items.filter(meets);
	return best.length > 0 ? best : items;
}
