/** The railways, each track once though the sources draw some twice, and the country's own where no finer one is known. */
import { simplify } from "@turf/turf";
import type { LineString } from "geojson";
import type { BasemapKind } from "../../src/domain/basemap-schema.ts";
import { LineIndex } from "./line-index.ts";
import { linesApart } from "./lines-apart.ts";
import type { SourceFeature } from "./read-layer.ts";

export interface Railway {
	readonly kind: BasemapKind<"rails">;
	readonly isTunnel: boolean;
	readonly geometry: LineString;
	/** Whether it is one of the country's main lines, whole, for views from afar; or in all detail, for those from near. */
	readonly isForAfar: boolean;
}

/** Two tracks of a line are one line, and so are the same track in two sources. */
const APART = { within: 15, atLeast: 60 } as const;
/** The country's railways lie some ten metres off. */
const APART_FROM_COUNTRY = { within: 40, atLeast: 150 } as const;

/** Half of what the country's railways are off: about five metres. */
const UNSEEN_DEG = 0.00005;

const KINDS = { metro: "metro", light_rail: "light-rail", tram: "tram" } as const;

export function railways(
	country: readonly SourceFeature<"rail-sweden">[],
	near: readonly SourceFeature<"rail-near-areas">[],
	local: readonly SourceFeature<"local-rail">[],
): Railway[] {
	const inCountry = new LineIndex(APART_FROM_COUNTRY.within);
	const fine = new LineIndex(APART.within);
	const nearby = near.flatMap(({ properties: { tunnel }, geometry }) =>
		linesApart([geometry], APART, fine).map((line) => ({ isTunnel: tunnel === 1, geometry: line })),
	);
	for (const { geometry } of nearby) inCountry.add(geometry);
	const common = { isForAfar: false } as const;
	return [
		...country
			.filter(({ properties: { usage } }) => usage === "main" || usage === "branch")
			.map(({ geometry }) => ({ kind: "rail", isTunnel: false, geometry, isForAfar: true }) as const),
		...country.flatMap(({ geometry }) =>
			linesApart([geometry], APART_FROM_COUNTRY, inCountry).map((line) => ({
				...common,
				kind: "rail" as const,
				isTunnel: false,
				geometry: simplify(line, { tolerance: UNSEEN_DEG, highQuality: true }),
			})),
		),
		...nearby.map((railway) => ({ ...common, kind: "rail" as const, ...railway })),
		// Commuter trains run on the railways.
		...(["metro", "light_rail", "tram"] as const).flatMap((kind) =>
			linesApart(
				local.filter(({ properties }) => properties.kind === kind).map(({ geometry }) => geometry),
				APART,
			).map((geometry) => ({ ...common, kind: KINDS[kind], isTunnel: false, geometry })),
		),
	];
}
