/**
 * The boundaries of every report in the plane of SWEREF 99 TM, in which the Police measure too, indexed so that one place after
 * another can be asked for: which it lies in, and how far it is to an edge.
 */
import { booleanPointInPolygon, multiPolygon } from "@turf/turf";
import Flatbush from "flatbush";
import type { Atlas } from "../atlas.ts";
import { decodePolygons } from "../coordinates.ts";
import type { Assessment, BoundaryVersion, BoundaryVersionId, ReportYear } from "../dataset.ts";
import { type EastNorth, toSweref99tm } from "./projections.ts";

/** The nearest point of an area's edge. A hole has an edge too. */
export interface EdgePoint {
	readonly assessment: Assessment;
	readonly at: EastNorth;
	/** From the place that was asked for. */
	readonly metres: number;
}

export interface Found {
	/** Every area that the place lies in, by name, with the nearest point of its own edge; the edge itself counts as within. */
	readonly within: readonly EdgePoint[];
	/** The nearest edge of all, whether the place lies within it or not; nothing where a report has no area. */
	readonly nearest: EdgePoint | undefined;
}

export interface BoundaryIndex {
	readonly atlas: Atlas;
	find(at: EastNorth, year: ReportYear): Found;
}

export function createBoundaryIndex(atlas: Atlas): BoundaryIndex {
	const shapes = new Map<BoundaryVersionId, Shape>(
		atlas.boundaries.map((boundary) => [boundary.id, shapeOf(boundary)]),
	);
	const reports = new Map(
		atlas.years.map((year) => {
			const drawn = atlas.assessmentsIn(year).flatMap((assessment) => {
				const shape = shapes.get(assessment.boundary);
				return shape ? [{ assessment, shape }] : [];
			});
			const edges = drawn.flatMap(({ assessment, shape }) => shape.edges.map((edge) => ({ ...edge, assessment })));
			return [year, { drawn, findNearest: indexEdges(edges) }] as const;
		}),
	);
	return {
		atlas,
		find(at, year) {
			const report = reports.get(year);
			const around = report?.drawn.filter(({ shape }) => isWithin(at, shape)) ?? [];
			return {
				within: around.flatMap(({ assessment, shape }) => {
					const nearest = nearestOf(at, shape.edges);
					return nearest ? [{ assessment, at: nearest.at, metres: nearest.metres }] : [];
				}),
				nearest: report?.findNearest(at),
			};
		},
	};
}

/** From one end, by so much to the other, in metres. */
interface Edge {
	readonly x: number;
	readonly y: number;
	readonly dx: number;
	readonly dy: number;
}
type OwnEdge = Edge & { readonly assessment: Assessment };

interface Nearest<E> {
	readonly edge: E;
	readonly at: EastNorth;
	readonly metres: number;
}

/** A boundary version in metres. */
interface Shape {
	readonly polygons: ReturnType<typeof multiPolygon>;
	readonly edges: readonly Edge[];
	readonly box: { readonly west: number; readonly south: number; readonly east: number; readonly north: number };
}

function shapeOf({ polygons }: BoundaryVersion): Shape {
	const projected = decodePolygons(polygons).map((rings) =>
		rings.map((ring) => ring.map((at) => [...toSweref99tm(at)])),
	);
	const points = projected.flat(2);
	const [easts, norths] = [points.map(([east = 0]) => east), points.map(([, north = 0]) => north)];
	return {
		polygons: multiPolygon(projected),
		edges: projected.flat().flatMap((ring) =>
			ring.slice(1).map(([x2 = 0, y2 = 0], i) => {
				const [x = 0, y = 0] = ring[i] ?? [];
				return { x, y, dx: x2 - x, dy: y2 - y };
			}),
		),
		box: {
			west: Math.min(...easts),
			south: Math.min(...norths),
			east: Math.max(...easts),
			north: Math.max(...norths),
		},
	};
}

function isWithin([east, north]: EastNorth, { box, polygons }: Shape): boolean {
	if (east < box.west || east > box.east || north < box.south || north > box.north) return false;
	return booleanPointInPolygon([east, north], polygons);
}

function indexEdges(edges: readonly OwnEdge[]): (at: EastNorth) => EdgePoint | undefined {
	if (edges.length === 0) return () => undefined;
	const tree = new Flatbush(edges.length);
	for (const { x, y, dx, dy } of edges) {
		tree.add(Math.min(x, x + dx), Math.min(y, y + dy), Math.max(x, x + dx), Math.max(y, y + dy));
	}
	tree.finish();
	const nearestAmong = (at: EastNorth, found: readonly number[]) =>
		nearestOf(
			at,
			found.map((index) => edges[index]).filter((edge) => edge !== undefined),
		);
	return (at) => {
		const [east, north] = at;
		// The edge with the nearest box need not be the nearest; but the box of one that is nearer lies no further off than it.
		const first = tree.neighbors(east, north, 1);
		const reach = nearestAmong(at, first)?.metres ?? 0;
		const isInReach = (_: number, west: number, south: number, farEast: number, farNorth: number) => {
			const dx = Math.max(west - east, 0, east - farEast);
			const dy = Math.max(south - north, 0, north - farNorth);
			return dx * dx + dy * dy < reach * reach;
		};
		const nearer = tree.search(east - reach, north - reach, east + reach, north + reach, isInReach);
		const nearest = nearestAmong(at, [...first, ...nearer]);
		return nearest && { assessment: nearest.edge.assessment, at: nearest.at, metres: nearest.metres };
	};
}

/** Written for millions of places: it compares squares, and makes nothing before the nearest is known. */
function nearestOf<E extends Edge>([east, north]: EastNorth, edges: readonly E[]): Nearest<E> | undefined {
	let nearest: E | undefined;
	let least = Number.POSITIVE_INFINITY;
	for (const edge of edges) {
		const along = shareAlong(east, north, edge);
		const [toX, toY] = [edge.x + along * edge.dx - east, edge.y + along * edge.dy - north];
		const squared = toX * toX + toY * toY;
		if (squared < least) [nearest, least] = [edge, squared];
	}
	if (!nearest) return undefined;
	const along = shareAlong(east, north, nearest);
	return {
		edge: nearest,
		at: [nearest.x + along * nearest.dx, nearest.y + along * nearest.dy],
		metres: Math.sqrt(least),
	};
}

/** How far along an edge, from 0 to 1, its point is that is nearest to a place. */
function shareAlong(east: number, north: number, { x, y, dx, dy }: Edge): number {
	const squared = dx * dx + dy * dy;
	const share = squared === 0 ? 0 : ((east - x) * dx + (north - y) * dy) / squared;
	return Math.min(1, Math.max(0, share));
}
