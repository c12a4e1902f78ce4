/** Where symbols and names stand: none covers another, each is named, and none is further from its place than it must be. */
import { describe, expect, it } from "vitest";
import { NO_FILTERS } from "../../../src/domain/filter.ts";
import { spanOfCountry } from "../../../src/signs/country-span.ts";
import { AREA_ZOOM, boxOfAreas, zoomToFit } from "../../../src/signs/extents.ts";
import { type Box, badgeBoxes, crosses, listBoxes, nameBox, symbolBox } from "../../../src/signs/place-boxes.ts";
import { countPlaces } from "../../../src/signs/place-count.ts";
import { groupsAt } from "../../../src/signs/place-groups.ts";
import { layOut, type PlacedGroup } from "../../../src/signs/place-layout.ts";
import { areasInView } from "../../../src/site/areas-in-view.ts";
import { atlas } from "../../fixtures/atlas.ts";
import { comparing } from "../../fixtures/views.ts";
import { onScreen, type Point, pairsOf } from "../map/screen-distance.ts";

/** What the buttons at the edge take of a map. */
const CONTROLS = 64;
const USUAL_PHONE = { width: 390, height: 460 };
const PHONE = { width: 320, height: 280 };
const SCREEN = { width: 1000, height: 600 };
const maps = [PHONE, USUAL_PHONE, SCREEN].flatMap((size) => {
	const first = Math.floor(zoomToFit(boxOfAreas(atlas, []), size) * 4) / 4;
	return Array.from({ length: (AREA_ZOOM - first) * 4 }, (_, i) => ({ size, zoom: first + i / 4 }));
});

const middleOf = ({ group, offset: [dx, dy] }: PlacedGroup, zoom: number): Point => {
	const [x, y] = onScreen(group.centre, zoom);
	return [x + dx, y + dy];
};
const symbolOf = (placed: PlacedGroup, zoom: number) => symbolBox(middleOf(placed, zoom), placed);
const nameOf = (placed: PlacedGroup, zoom: number) => nameBox(middleOf(placed, zoom), placed, placed.side);
const badgesOf = (placed: PlacedGroup, zoom: number) => badgeBoxes(middleOf(placed, zoom), placed, placed.side);

function meet(a: Box, b: Box): boolean {
	const share = (low: number, high: number, otherLow: number, otherHigh: number) =>
		Math.min(high, otherHigh) - Math.max(low, otherLow) > 1e-6;
	return share(a.left, a.right, b.left, b.right) && share(a.top, a.bottom, b.top, b.bottom);
}

describe.each(maps)("At zoom $zoom of a map $size.width pixels wide", ({ size, zoom }) => {
	const placed = layOut(groupsAt(atlas, zoom, size), zoom);

	it("no symbol or name covers another, in whatever report", () => {
		const boxes = placed.flatMap((one) => [
			{ of: `${one.group.name} symbol`, box: symbolOf(one, zoom) },
			{ of: `${one.group.name} name`, box: nameOf(one, zoom) },
		]);
		const covered = pairsOf(boxes).filter(([a, b]) => meet(a.box, b.box));
		expect(covered.map(([a, b]) => `${a.of} / ${b.of}`)).toEqual([]);
	});

	it("in a comparison nor does the badge of what changed", () => {
		const groups = groupsAt(atlas, zoom, size);
		const onShow = areasInView(atlas, comparing(2021, 2023, { marksMethod: true }));
		const compared = layOut(groups, zoom, countPlaces(groups, onShow));
		const boxes = compared.flatMap((one) => [
			{ of: `${one.group.name} symbol`, box: symbolOf(one, zoom) },
			{ of: `${one.group.name} name`, box: nameOf(one, zoom) },
			...badgesOf(one, zoom).map((box) => ({ of: `${one.group.name} badge`, box })),
		]);
		const covered = pairsOf(boxes).filter(([a, b]) => meet(a.box, b.box));
		expect(covered.map(([a, b]) => `${a.of} / ${b.of}`)).toEqual([]);
		expect(boxes.length).toBeGreaterThan(2 * compared.length);
	});

	it("nor do the names of the few areas that a filter leaves", () => {
		const onShow = areasInView(atlas, comparing(2021, 2023, { filters: { ...NO_FILTERS, changes: ["borta"] } }));
		const groups = groupsAt(atlas, zoom, size);
		const compared = layOut(groups, zoom, countPlaces(groups, onShow));
		const boxes = compared.flatMap((one) => {
			const middle = middleOf(one, zoom);
			return [symbolOf(one, zoom), nameOf(one, zoom), ...badgesOf(one, zoom), ...listBoxes(middle, one, one.side)].map(
				(box) => ({ of: one.group.name, box }),
			);
		});
		const covered = pairsOf(boxes).filter(([a, b]) => a.of !== b.of && meet(a.box, b.box));
		expect(covered.map(([a, b]) => `${a.of} / ${b.of}`)).toEqual([]);
		expect(compared.some(({ list }) => list.height > 0)).toBe(true);
	});

	it("no line from a place to its symbol goes through a name that is shown", () => {
		const views = [
			comparing(2021, 2023, { filters: { ...NO_FILTERS, changes: ["borta"] } }),
			comparing(2021, 2023, { marksMethod: true }),
		];
		const groups = groupsAt(atlas, zoom, size);
		const within = spanOfCountry(boxOfAreas(atlas, []), zoom, size.width, CONTROLS);
		const compared = views.map((view) => {
			const counts = countPlaces(groups, areasInView(atlas, view));
			const isShown = ({ group }: PlacedGroup) => {
				const { number = 0, moves = [] } = counts.get(group) ?? {};
				return number > 0 || moves.length > 0;
			};
			return layOut(groups, zoom, counts, within).filter(isShown);
		});
		const crossed = [placed, ...compared].flatMap((layout) =>
			layout.flatMap((one) => {
				const [from, to] = [onScreen(one.group.centre, zoom), middleOf(one, zoom)];
				return layout
					.filter((other) =>
						[nameOf(other, zoom), ...listBoxes(middleOf(other, zoom), other, other.side)].some((box) =>
							crosses(from, to, box),
						),
					)
					.map(({ group }) => `${one.group.name} through ${group.name}`);
			}),
		);
		expect(crossed).toEqual([]);
	});

	it("every symbol is at its place or within 100 pixels of it, and most are at it", () => {
		const distances = placed.map(({ offset: [x, y] }) => Math.hypot(x, y));
		expect(Math.max(...distances)).toBeLessThanOrEqual(100);
		expect(distances.filter((distance) => distance === 0).length).toBeGreaterThan(placed.length / 2);
	});

	it("the largest keeps its place", () => {
		const largest = placed.reduce((a, b) => (b.group.areas.length > a.group.areas.length ? b : a));
		expect(largest.offset).toEqual([0, 0]);
	});
});

it("On the narrowest phone the names of all regions end within a map that fits the country", () => {
	const zoom = Math.floor(zoomToFit(boxOfAreas(atlas, []), { width: 200, height: 220 }) * 4) / 4;
	const [west, south, east, north] = boxOfAreas(atlas, []);
	const [left, right] = [onScreen([west, north], zoom)[0], onScreen([east, south], zoom)[0]];
	const spare = (PHONE.width - (right - left)) / 2;
	const within = spanOfCountry([west, south, east, north], zoom, PHONE.width, 0);
	const placed = layOut(groupsAt(atlas, zoom, PHONE), zoom, undefined, within);
	const outside = placed.filter((one) => {
		const name = nameOf(one, zoom);
		return name.left < left - spare || name.right > right + spare;
	});
	expect(outside.map(({ group }) => group.name)).toEqual([]);
});
