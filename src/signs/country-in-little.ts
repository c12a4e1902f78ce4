/** Where in Sweden a place lies: the country in little, its county, and a dot with a town's name below. Some hundred pixels high, in its own units. */
import type { LngLat } from "../domain/dataset.ts";
import { SWEDEN } from "../domain/sweden.ts";
import picture from "./country-in-little.json";
import { zoomToFit } from "./extents.ts";
import { viewportFor } from "./outline-path.ts";
import type { Shape } from "./shapes.ts";

export interface LittleColours {
	readonly country: string;
	readonly county: string;
	readonly dot: string;
	/** Around the dot. */
	readonly casing: string;
	readonly name: string;
}

export interface LittlePlace {
	readonly at: LngLat;
	/** Of its county, as in the dataset. */
	readonly county: string;
	readonly town: string;
}

const NAME = { size: 22, line: 30 } as const;

export const LITTLE = { width: picture.width, height: picture.height + NAME.line } as const;

const DOT = { radius: 4.5, casing: 2 };
const COUNTIES: Readonly<Record<string, string>> = picture.counties;

/** The country alone, without the line for a name. */
export const COUNTRY = { width: picture.width, height: picture.height, path: picture.path } as const;

const viewport = viewportFor(SWEDEN, zoomToFit(SWEDEN, { width: Number.POSITIVE_INFINITY, height: picture.height }));

/** Where a place lies in the picture. */
export function placeInLittle(at: LngLat): readonly [x: number, y: number] {
	return viewport.place(at);
}

export function countryInLittle({ at, county, town }: LittlePlace, colours: LittleColours): Shape[] {
	const [x, y] = placeInLittle(at);
	const whole = { shape: "path", x: 0, y: 0, scale: 1 } as const;
	return [
		{ ...whole, d: picture.path, fill: colours.country },
		{ ...whole, d: COUNTIES[county] ?? "", fill: colours.county },
		{
			shape: "circle",
			x,
			y,
			radius: DOT.radius,
			fill: colours.dot,
			stroke: { colour: colours.casing, width: DOT.casing },
		},
		{
			shape: "text",
			text: town,
			x: picture.width / 2,
			y: LITTLE.height - 6,
			size: NAME.size,
			weight: 600,
			fill: colours.name,
		},
	];
}
