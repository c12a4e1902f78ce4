/**
 * The ground around an area in outline, for pictures that are drawn before there is a map: water, edges, roads and railways
 * as the basemap's tiles have them.
 */
import { bboxClip, simplify } from "@turf/turf";
import type { Feature, LineString, MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import { overlap } from "../domain/boxes.ts";
import type { BBox } from "../domain/dataset.ts";
import { worldSize } from "../domain/mercator.ts";
import { GROUND_KINDS, type Ground, type GroundKind } from "../signs/ground.ts";
import type { Viewport } from "../signs/outline-path.ts";

export interface GroundFeature {
	readonly kind: GroundKind;
	/** In degrees. */
	readonly geometry: Polygon | MultiPolygon | LineString | MultiLineString;
	readonly box: BBox;
}

/** In a picture of more ground than this from side to side, in shares of the world, edges would only make it grey: 14 km in Sweden. */
const MOST_GROUND_WITH_EDGES = 5600 / worldSize(14);
/** In pixels of the viewport. */
const TOLERANCE = 2;

export function groundOf(features: readonly GroundFeature[]): Ground {
	const drawn = new Map<string, ReturnType<Ground>>();
	return (box, viewport, unit) => {
		const key = [...box, viewport.width, unit].join();
		const known = drawn.get(key) ?? draw(features, box, viewport, unit);
		drawn.set(key, known);
		return known;
	};
}

function draw(features: readonly GroundFeature[], box: BBox, viewport: Viewport, unit: number): ReturnType<Ground> {
	const within = features.filter((feature) => overlap(feature.box, box));
	const isWide = box[2] - box[0] > MOST_GROUND_WITH_EDGES * 360;
	return GROUND_KINDS.filter((kind) => kind !== "edges" || !isWide).flatMap((kind) => {
		const d = within
			.filter((feature) => feature.kind === kind)
			.flatMap(({ geometry }) => linesOf(bboxClip({ type: "Feature", properties: {}, geometry }, [...box])))
			.map((line) => pathOf(line, viewport, unit, kind === "water"))
			.join("");
		return d === "" ? [] : [{ kind, d }];
	});
}

function linesOf({ geometry }: Feature<Polygon | MultiPolygon | LineString | MultiLineString>): readonly Position[][] {
	switch (geometry.type) {
		case "LineString":
			return [geometry.coordinates];
		case "MultiLineString":
		case "Polygon":
			return geometry.coordinates;
		case "MultiPolygon":
			return geometry.coordinates.flat();
	}
}

/** In whole units, each step from the point before. */
function pathOf(line: readonly Position[], viewport: Viewport, unit: number, isClosed: boolean): string {
	if (line.length < 2) return "";
	const pixels = line.map(([lng = 0, lat = 0]) => [...viewport.place([lng, lat])]);
	const { coordinates } = simplify(
		{ type: "LineString", coordinates: pixels },
		{ tolerance: TOLERANCE * unit, highQuality: false },
	);
	let [x, y] = [0, 0];
	const steps = coordinates.flatMap(([toX = 0, toY = 0], i) => {
		const [dx, dy] = [Math.round(toX / unit) - x, Math.round(toY / unit) - y];
		if (i > 0 && dx === 0 && dy === 0) return [];
		[x, y] = [x + dx, y + dy];
		return [i === 0 ? `M${dx} ${dy}l` : `${dx} ${dy}`];
	});
	const [start = "", ...others] = steps;
	return others.length === 0 ? "" : `${start}${others.join(" ").replaceAll(" -", "-")}${isClosed ? "z" : ""}`;
}
