/** The picture of a report: Sweden, and over each city its symbol as on the map, with the number of its areas. */
import type { Atlas } from "../../domain/atlas.ts";
import { CLASSIFICATIONS } from "../../domain/classification.ts";
import type { Assessment, ReportYear } from "../../domain/dataset.ts";
import { type Tally, tally } from "../../domain/statistics.ts";
import { cityGroups, diameter } from "../../signs/city-groups.ts";
import { RING_THICKNESS, SYMBOL_SIDE } from "../../signs/city-symbol.ts";
import { PLACES } from "../../signs/extents.ts";
import { paperFor } from "../../signs/outline-path.ts";
import { THEMES } from "../../signs/palette.ts";
import type { Frame } from "./area-map-panel.ts";
import { textLine } from "./text-block.ts";

const theme = THEMES.light;
/** At this level of the map symbols keep clear of each other; the plate shows the same, larger. */
const LEVEL = 3.5;

/** `country`: Sweden's outline as an SVG file whose view box is Sweden's box on the map. */
export function countryPlate(atlas: Atlas, year: ReportYear, country: string, frame: Frame): string {
	const map = paperFor(PLACES.sweden, LEVEL);
	const enlarged = Math.min(frame.width / map.width, frame.height / map.height);
	const [left, top] = [
		frame.x + (frame.width - map.width * enlarged) / 2,
		frame.y + (frame.height - map.height * enlarged) / 2,
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
	if (shape === undefined) throw new Error("The country's picture has lost its outline");
	const scale = [width / Number(across), height / Number(down)].map((side) => side.toFixed(5));
	return `<path transform="scale(${scale.join(" ")})" fill="${theme.land}" stroke="${theme.coast}" stroke-width="2" fill-rule="evenodd"${shape}/>`;
}

function symbol(counted: readonly Assessment[], [x, y]: readonly [number, number]): string {
	const counts = tally(counted);
	const side = diameter(counts.total);
	return [
		`<g transform="translate(${x.toFixed(1)} ${y.toFixed(1)})">`,
		`<circle r="${(side / 2 + 1).toFixed(1)}" fill="${theme.halo}"/>`,
		...rings(counts, side),
		`<g text-anchor="middle">${textLine(String(counts.total), 0, 4.6, { size: 13, bold: true, colour: theme.label })}</g></g>`,
	].join("");
}

/** A part of the ring per class, from the top and strictest first. */
function rings(counts: Tally, side: number): string[] {
	let start = 0;
	return CLASSIFICATIONS.toReversed().flatMap((classification) => {
		const share = counts.byClass[classification] / counts.total;
		if (share === 0) return [];
		const thickness = (RING_THICKNESS[classification] * side) / SYMBOL_SIDE;
		const radius = (side - thickness) / 2;
		const round = 2 * Math.PI * radius;
		const ring = `<circle r="${radius.toFixed(2)}" fill="none" stroke="${theme.classes[classification].fill}" stroke-width="${thickness.toFixed(2)}" transform="rotate(${(start * 360 - 90).toFixed(2)})" stroke-dasharray="${(share * round).toFixed(2)} ${round.toFixed(2)}"/>`;
		start += share;
		return [ring];
	});
}
