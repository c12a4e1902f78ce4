/** The map panel of a report: the country about its areas, and over each police region its symbol as on the map. */
import type { Atlas } from "../../domain/atlas.ts";
import type { ReportYear } from "../../domain/dataset.ts";
import { boxOfAreas, PLACES, zoomToFit } from "../../signs/extents.ts";
import { type Viewport, viewportFor } from "../../signs/outline-path.ts";
import { signColours, THEMES } from "../../signs/palette.ts";
import { countPlaces } from "../../signs/place-count.ts";
import { groupsByRegion } from "../../signs/place-groups.ts";
import { layOut, type PlacedGroup } from "../../signs/place-layout.ts";
import { namePlace, type PlaceCount, placeSymbol, radiusOf, TYPE, writtenName } from "../../signs/place-symbol.ts";
import { shapesSvg } from "../../signs/shapes-svg.ts";
import type { Rect } from "./area-map-panel.ts";

const theme = THEMES.light;
/** A preview is shown small, so its symbols are larger than the map's. */
const ENLARGED = 1.7;
/** Around the areas: for symbols and names, which go beyond them. */
const PADDING = { x: 70, y: 40 } as const;
const ANCHORS = { left: "start", center: "middle", right: "end" } as const;

/** `country`: Sweden's outline as an SVG file whose view box is Sweden's box on the map. */
export function countryMapPanel(atlas: Atlas, year: ReportYear, country: string, rect: Rect): string {
	const box = boxOfAreas(atlas, []);
	const zoom = zoomToFit(box, { width: rect.width - 2 * PADDING.x, height: rect.height - 2 * PADDING.y });
	const map = viewportFor(box, zoom);
	const [left, top] = [(rect.width - map.width) / 2, (rect.height - map.height) / 2];
	const regions = groupsByRegion(atlas);
	const counts = countPlaces(regions, {
		...{ year, period: { year, since: undefined }, shown: atlas.assessmentsIn(year), removed: [] },
		...{
			changes: undefined,
			marksMethod: false,
			marksTrends: false,
			countsRemoved: false,
			selected: undefined,
			outlines: false,
		},
	});
	const symbols = layOut(regions, zoom - Math.log2(ENLARGED)).flatMap((placed) => {
		const count = counts.get(placed.group);
		return count && count.number > 0 ? [symbol(placed, count, map)] : [];
	});
	const { x, y, width, height } = rect;
	return `<svg x="${x}" y="${y}" width="${width}" height="${height}" overflow="hidden" data-part="country"><g transform="translate(${left.toFixed(1)} ${top.toFixed(1)})">${land(country, map)}${symbols.join("")}</g></svg>`;
}

function land(country: string, map: Viewport): string {
	const [, across, down, shape] = /viewBox="0 0 ([\d.]+) ([\d.]+)".*?( d="[^"]*")/s.exec(country) ?? [];
	if (shape === undefined) throw new Error("The country's SVG has lost its outline");
	const [west, south, east, north] = PLACES.sweden;
	const [[left, top], [right, bottom]] = [map.place([west, north]), map.place([east, south])];
	const scale = [(right - left) / Number(across), (bottom - top) / Number(down)].map((side) => side.toFixed(5));
	return `<path transform="translate(${left.toFixed(1)} ${top.toFixed(1)}) scale(${scale.join(" ")})" fill="${theme.land}" stroke="${theme.coast}" stroke-width="1" fill-rule="evenodd"${shape}/>`;
}

function symbol({ group, offset, side }: PlacedGroup, count: PlaceCount, map: Viewport): string {
	const [x, y] = map.place(group.centre);
	const [dx, dy] = offset;
	const name = namePlace(side, radiusOf(count));
	const place = `translate(${(x + dx * ENLARGED).toFixed(1)} ${(y + dy * ENLARGED).toFixed(1)}) scale(${ENLARGED})`;
	const attributes = `x="${name.x.toFixed(1)}" y="${name.y}" text-anchor="${ANCHORS[name.align]}" font-size="${TYPE.size}"`;
	const text = `${writtenName(group.kind, group.name)} ${count.number}`;
	return `<g transform="${place}">${shapesSvg(placeSymbol(count, side, offset, signColours(theme)))}<text ${attributes} font-weight="${TYPE.nameWeight}" fill="${theme.page.ink}" stroke="${theme.land}" stroke-width="3" paint-order="stroke">${text}</text></g>`;
}
