/** The numbered roads, one line and one number where the source has two on each other: "E4/E20". */
import type { LineString, Position } from "geojson";
import type { BasemapKind } from "../../src/domain/basemap-schema.ts";
import { LineIndex } from "./line-index.ts";
import { linesApart } from "./lines-apart.ts";
import type { SourceFeature } from "./read-layer.ts";

export interface Road {
	readonly kind: BasemapKind<"roads">;
	readonly ref: string;
	readonly geometry: LineString;
}

type SourceRoad = SourceFeature<"roads-sweden">;

const KINDS = { motorway: "european", riksvag: "national", lansvag: "county" } as const;
/** Roads of one course that were simplified apart, or begin and end at other points. */
const APART = { within: 40, atLeast: 300 } as const;

export function roadsOnce(roads: readonly SourceRoad[]): Road[] {
	const inOrder = roads.toSorted((a, b) => rankOf(a.properties.ref) - rankOf(b.properties.ref));
	const refsOf = new Map<string, Set<string>>();
	for (const { properties, geometry } of inOrder) {
		for (const segment of segmentsOf(geometry)) {
			const key = keyOf(segment);
			refsOf.set(key, (refsOf.get(key) ?? new Set()).add(properties.ref));
		}
	}
	const drawn = new Set<string>();
	const index = new LineIndex(APART.within);
	return inOrder.flatMap(({ properties, geometry }) =>
		[...stretchesOf(geometry, drawn, refsOf)].flatMap(({ ref, line }) =>
			linesApart([line], APART, index).map((rest) => ({ kind: KINDS[properties.kind], ref, geometry: rest })),
		),
	);
}

/** A road's line in stretches with the same numbers, without what has been drawn for another number. */
function stretchesOf(line: LineString, drawn: Set<string>, refsOf: ReadonlyMap<string, ReadonlySet<string>>) {
	const stretches: { ref: string; line: LineString }[] = [];
	let isOpen = false;
	for (const segment of segmentsOf(line)) {
		const key = keyOf(segment);
		if (drawn.has(key)) {
			isOpen = false;
			continue;
		}
		drawn.add(key);
		const ref = [...(refsOf.get(key) ?? [])].join("/");
		const last = stretches.at(-1);
		if (isOpen && last?.ref === ref) last.line.coordinates.push(segment[1]);
		else stretches.push({ ref, line: { type: "LineString", coordinates: [...segment] } });
		isOpen = true;
	}
	return stretches;
}

function segmentsOf({ coordinates }: LineString): [Position, Position][] {
	return coordinates.slice(1).map((to, i) => [coordinates[i] ?? to, to]);
}

function keyOf(segment: readonly [Position, Position]): string {
	return segment.map(String).toSorted().join();
}

/** European roads first, then the country's by number. */
function rankOf(ref: string): number {
	return ref.startsWith("E") ? Number(ref.slice(1)) : 1000 + Number(ref);
}
