/** Where Sweden lies, mainland and Gotland, in degrees: what the map shows at first, and where its middle can be. */
import type { BBox, LngLat } from "./dataset.ts";

export const SWEDEN: BBox = [10.6, 55.2, 24.3, 69.1];

/** Or just beside it. Nothing that is no number is. */
export function isInSweden([lng, lat]: LngLat): boolean {
	const [west, south, east, north] = SWEDEN;
	return lng >= west && lng <= east && lat >= south && lat <= north;
}
