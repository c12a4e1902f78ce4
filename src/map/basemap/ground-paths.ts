/**
 * The basemap as paths, for a map that is drawn as an SVG: what its tiles hold of land, water and ways, and the names of places.
 * In CSS pixels of the map.
 */
import { VectorTile, type VectorTileFeature } from "@mapbox/vector-tile";
import { PbfReader } from "pbf";
import { BASEMAP_ZOOMS, type BasemapKind, type BasemapLayer } from "../../domain/basemap-schema.ts";
import type { BBox } from "../../domain/dataset.ts";
import { mercator, worldSize } from "../../domain/mercator.ts";
import { tileAt } from "../../domain/tile-at.ts";
import { openArchive } from "../tiles/pmtiles-source.ts";
import { BASEMAP_STALL_TIMEOUT_MS } from "../timeouts.ts";

/** In the order in which they are drawn. */
export const GROUND_PARTS = ["neighbour", "sweden", "lake", "sea", "edges", "roads", "rails", "borders"] as const;
export type GroundPart = (typeof GROUND_PARTS)[number];

export interface GroundPlace {
	readonly name: string;
	readonly kind: BasemapKind<"places">;
	readonly at: readonly [x: number, y: number];
	readonly population: number;
}

export interface GroundPaths {
	/** A path of each part that there is. */
	readonly parts: ReadonlyMap<GroundPart, string>;
	/** Towns, municipalities and districts. */
	readonly places: readonly GroundPlace[];
}

/** Closer than this to the point before, in CSS pixels, a point is left out. */
const STEP = 0.5;

/** Rejects where the file does not come or is damaged. `bounds`: what the map shows at the zoom. */
export async function readGroundPaths(url: string, bounds: BBox, zoom: number): Promise<GroundPaths> {
	const archive = await openArchive(url, { stallTimeout: BASEMAP_STALL_TIMEOUT_MS });
	const [west, south, east, north] = bounds;
	const z = Math.min(BASEMAP_ZOOMS.last, Math.max(BASEMAP_ZOOMS.first, Math.round(zoom)));
	const [first, last] = [tileAt([west, north], z), tileAt([east, south], z)];
	const columns = Array.from({ length: last.x - first.x + 1 }, (_, i) => first.x + i);
	const rows = Array.from({ length: last.y - first.y + 1 }, (_, i) => first.y + i);
	const corner = mercator([west, north]);
	const parts = new Map<GroundPart, string>();
	const places: GroundPlace[] = [];
	const tiles = rows.flatMap((y) => columns.map((x) => ({ x, y })));
	for (const { x, y, tile } of await Promise.all(
		tiles.map(async (at) => ({ ...at, tile: await archive.getZxy(z, at.x, at.y) })),
	)) {
		if (!tile) continue;
		const side = worldSize(zoom) / 2 ** z;
		const [left, top] = [x * side - corner[0] * worldSize(zoom), y * side - corner[1] * worldSize(zoom)];
		for (const [layer, { length, extent, feature }] of layersOf(tile.data)) {
			for (let i = 0; i < length; i++) {
				const one = feature(i);
				const lines = one
					.loadGeometry()
					.map((line) =>
						line.map((point) => [left + (point.x / extent) * side, top + (point.y / extent) * side] as const),
					);
				const part = partOf(layer, one);
				if (part)
					parts.set(part, `${parts.get(part) ?? ""}${lines.map((line) => pathOf(line, one.type === 3)).join("")}`);
				const at = lines[0]?.[0];
				// Beyond its edge a tile repeats what lies in its neighbour.
				const isOwn = at && at[0] >= left && at[0] < left + side && at[1] >= top && at[1] < top + side;
				if (layer === "places" && at && isOwn) places.push(placeOf(one, at));
			}
		}
	}
	return {
		parts: new Map(GROUND_PARTS.flatMap((part) => (parts.get(part) ? [[part, parts.get(part) ?? ""]] : []))),
		places,
	};
}

function layersOf(content: ArrayBuffer) {
	const { layers } = new VectorTile(new PbfReader(new Uint8Array(content)));
	return Object.entries(layers).map(
		([id, layer]) =>
			[
				id as BasemapLayer,
				{ length: layer.length, extent: layer.extent, feature: (i: number) => layer.feature(i) },
			] as const,
	);
}

function partOf(layer: BasemapLayer, { properties: { kind, tunnel } }: VectorTileFeature): GroundPart | undefined {
	switch (layer) {
		case "land":
			return kind === ("neighbour" satisfies BasemapKind<"land">) ? "neighbour" : "sweden";
		case "water":
			return kind === ("lake" satisfies BasemapKind<"water">) ? "lake" : "sea";
		case "district-edges":
			return "edges";
		case "roads":
			return kind === ("street" satisfies BasemapKind<"roads">) ? "edges" : "roads";
		case "rails":
			return tunnel === undefined ? "rails" : undefined;
		case "borders":
			return kind === ("municipality" satisfies BasemapKind<"borders">) ? undefined : "borders";
		default:
			return undefined;
	}
}

function placeOf({ properties }: VectorTileFeature, at: GroundPlace["at"]): GroundPlace {
	const { name, kind, population } = properties;
	return {
		name: String(name),
		kind: kind as GroundPlace["kind"],
		at,
		population: typeof population === "number" ? population : 0,
	};
}

/** Rings are turned as the tiles have them, so that holes stay holes by the rule of non-zero winding. */
function pathOf(points: readonly (readonly [number, number])[], isClosed: boolean): string {
	let path = "";
	let from: readonly [number, number] | undefined;
	for (const [i, [x, y]] of points.entries()) {
		const isEnd = i === points.length - 1;
		if (from && !isEnd && Math.abs(x - from[0]) < STEP && Math.abs(y - from[1]) < STEP) continue;
		path += `${from ? "L" : "M"}${x.toFixed(1)} ${y.toFixed(1)}`;
		from = [x, y];
	}
	return `${path}${isClosed ? "z" : ""}`;
}
