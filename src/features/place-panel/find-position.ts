/** Where the reader's device is, by the browser, at the reader's wish. Nothing of it is kept. */
import type { LngLat } from "../../domain/dataset.ts";
import type { AskedPlace } from "../../domain/lookup/look-up.ts";
import { isInSweden } from "../../domain/sweden.ts";

export type NoPosition = "refused" | "unavailable" | "timed-out" | "absent" | "outside";

const REASONS: Readonly<Record<number, NoPosition>> = { 1: "refused", 2: "unavailable", 3: "timed-out" };
/** Milliseconds. */
const PATIENCE = 20_000;

/** Never rejects. The uncertainty is the browser's own, in metres. */
export function findPosition(): Promise<AskedPlace | NoPosition> {
	// It is missing on a page that came over no secure connection.
	const { geolocation } = navigator as Partial<Navigator>;
	if (!geolocation) return Promise.resolve("absent");
	return new Promise((resolve) => {
		geolocation.getCurrentPosition(
			({ coords: { longitude, latitude, accuracy } }) => {
				const at: LngLat = [longitude, latitude];
				resolve(isInSweden(at) ? { at, uncertainty: Math.max(1, accuracy) } : "outside");
			},
			({ code }) => resolve(REASONS[code] ?? "unavailable"),
			{ enableHighAccuracy: true, maximumAge: 0, timeout: PATIENCE },
		);
	});
}
