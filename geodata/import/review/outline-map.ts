/** A small map of an area: its old outline dashed, its new one filled, north up, and how long a distance is. */
import { boxOf, type Polygons } from "../../pipeline/measure.ts";

const SIZE = 240;
const MARGIN = 12;

/** An SVG, whose colours are those of the page. Either outline may be missing. */
export function outlineMap(old: Polygons | undefined, now: Polygons | undefined, title: string): string {
	const [west, south, east, north] = boxOf([...(old ?? []), ...(now ?? [])]);
	const span = Math.max(east - west, north - south, 1);
	const scale = (SIZE - 2 * MARGIN) / span;
	const [left, top] = [(SIZE - (east - west) * scale) / 2, (SIZE - (north - south) * scale) / 2];
	const place = ([x = 0, y = 0]: readonly number[]) =>
		`${((x - west) * scale + left).toFixed(1)} ${((north - y) * scale + top).toFixed(1)}`;
	const path = (polygons: Polygons, name: string) =>
		`<path class="${name}" d="${polygons
			.flat()
			.map((ring) => `M${ring.map(place).join("L")}Z`)
			.join("")}"/>`;
	const metres = roundLength(span / 3);
	const bar = (metres * scale).toFixed(1);
	return [
		`<svg viewBox="0 0 ${SIZE} ${SIZE + 22}" role="img" aria-label="${title}">`,
		now ? path(now, "now") : "",
		old ? path(old, "old") : "",
		`<g transform="translate(${MARGIN} ${SIZE + 4})"><path class="bar" d="M0 0v4h${bar}v-4"/><text x="0" y="16">${metres} m</text></g>`,
		"</svg>",
	].join("");
}

/** 1, 2 or 5 with noughts, at most the length. */
function roundLength(metres: number): number {
	const power = 10 ** Math.floor(Math.log10(metres));
	return power * ([5, 2, 1].find((step) => step * power <= metres) ?? 1);
}
