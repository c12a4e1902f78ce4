/** Shapes of the country as short SVG paths: in whole pixels, each step from the point before, and coarse enough for their size. */
import { polygon, simplify } from "@turf/turf";
import type { LngLat } from "../../src/domain/dataset.ts";
import { mercator } from "../../src/domain/mercator.ts";
import { SWEDEN } from "../../src/domain/sweden.ts";
import { areaOf } from "../pipeline/measure.ts";

/** The picture of the country, in pixels. */
export interface Frame {
	readonly width: number;
	readonly height: number;
	place(at: LngLat): [x: number, y: number];
}

/** How far a line may move, and below what size an island or lake is left out, in pixels and square pixels. */
export interface Fineness {
	readonly tolerance: number;
	readonly smallest: number;
}

/** In Web Mercator, as the map has it. */
export function frameOfCountry(height: number): Frame {
	const [west, north] = mercator([SWEDEN[0], SWEDEN[3]]);
	const [east, south] = mercator([SWEDEN[2], SWEDEN[1]]);
	const scale = height / (south - north);
	return {
		width: (east - west) * scale,
		height,
		place(at) {
			const [x, y] = mercator(at);
			return [(x - west) * scale, (y - north) * scale];
		},
	};
}

export function pathsOf(
	rings: readonly (readonly LngLat[])[],
	frame: Frame,
	{ tolerance, smallest }: Fineness,
): string {
	return rings
		.flatMap((ring) => {
			const points = ring.map(frame.place);
			if (areaOf([[points]]) < smallest) return [];
			const [simple = []] = simplify(polygon([points]), { tolerance, highQuality: true }).geometry.coordinates;
			const [start, ...rest] = simple.slice(0, -1).map(([x = 0, y = 0]) => [Math.round(x), Math.round(y)] as const);
			if (!start) return [];
			let from = start;
			const steps = rest.map((to) => {
				const step = `${to[0] - from[0]} ${to[1] - from[1]}`;
				from = to;
				return step;
			});
			return [`M${start.join(" ")}l${steps.join(" ").replaceAll(" -", "-")}z`];
		})
		.join("");
}
