/** Where in Sweden a place lies: the country in little and a dot. It is drawn some hundred pixels high, in its own units. */
import type { LngLat } from "../domain/dataset.ts";
import { SWEDEN } from "../domain/sweden.ts";
import picture from "./country-in-little.json";
import { zoomToFit } from "./extents.ts";
import { viewportFor } from "./outline-path.ts";
import type { Shape } from "./shapes.ts";

export interface LittleColours {
	readonly country: string;
	readonly dot: string;
	/** Around the dot. */
	readonly casing: string;
}

export const LITTLE = { width: picture.width, height: picture.height } as const;

const DOT = { radius: 8, casing: 3 };

export function countryInLittle(at: LngLat, { country, dot, casing }: LittleColours): Shape[] {
	const zoom = zoomToFit(SWEDEN, { width: Number.POSITIVE_INFINITY, height: LITTLE.height });
	const [x, y] = viewportFor(SWEDEN, zoom).place(at);
	return [
		{ shape: "path", d: picture.path, x: 0, y: 0, scale: 1, fill: country },
		{ shape: "circle", x, y, radius: DOT.radius, fill: dot, stroke: { colour: casing, width: DOT.casing } },
	];
}
