/** The map panel of a report: Sweden, and over each city its symbol as on the map, with the number of its areas. */
import type { Atlas } from "../../domain/atlas.ts";
import type { Assessment, ReportYear } from "../../domain/dataset.ts";
import { tally } from "../../domain/statistics.ts";
import { cityGroups } from "../../signs/city-groups.ts";
import { citySymbol, diameter } from "../../signs/city-symbol.ts";
import { PLACES } from "../../signs/extents.ts";
import { viewportFor } from "../../signs/outline-path.ts";
import { THEMES } from "../../signs/palette.ts";
import type { Rect } from "./area-map-panel.ts";
import { shapesSvg } from "./shapes-svg.ts";

const theme = THEMES.light;
/** At this level of the map symbols keep clear of each other; the map panel shows the same, larger. */
const LEVEL = 3.5;

/** `country`: Sweden's outline as an SVG file whose view box is Sweden's box on the map. */
export function countryMapPanel(atlas: Atlas, year: ReportYear, country: string, rect: Rect): string {
	const map = viewportFor(PLACES.sweden, LEVEL);
	const enlarged = Math.min(rect.width / map.width, rect.height / map.height);
	const [left, top] = [
		rect.x + (rect.width - map.width * enlarged) / 2,
		rect.y + (rect.height - map.height * enlarged) / 2,
	].map((side) => side.toFixed(1));
	const listed = atlas.assessmentsIn(year);
	const symbols = cityGroups(atlas, LEVEL).flatMap(({ areas, centre }) => {
		const counted = listed.filter(({ area }) => areas.includes(area));
		return counted.length > 0 ? [symbol(counted, map.place(centre))] : [];
	});
	return `<g data-part="country" transform="translate(${left} ${top}) scale(${enlarged.toFixed(4)})">${land(country, map)}${symbols.join("")}</g>`;
}

function land(country: string, { width, height }: { width: number; height: number }): string {
	const [, across, down, shape] = /viewBox="0 0 ([\d.]+) ([\d.]+)".*?( d="[^"]*")/s.exec(country) ?? [];
	if (shape === undefined) throw new Error("The country's SVG has lost its outline");
	const scale = [width / Number(across), height / Number(down)].map((side) => side.toFixed(5));
	return `<path transform="scale(${scale.join(" ")})" fill="${theme.land}" stroke="${theme.coast}" stroke-width="2" fill-rule="evenodd"${shape}/>`;
}

function symbol(counted: readonly Assessment[], [x, y]: readonly [number, number]): string {
	const counts = tally(counted);
	const shapes = citySymbol(counts, diameter(counts.total), theme);
	return `<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)})">${shapesSvg(shapes)}</g>`;
}
