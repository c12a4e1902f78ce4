/** The legend and the map: each symbol on the map is explained, and outlines and changes only where they are drawn. */
import fc from "fast-check";
import type { LayerSpecification } from "maplibre-gl";
import { describe, expect, it } from "vitest";
import { words as sv } from "../../../src/i18n/sv/main-sv.ts";
import { LAYERS, SOURCES } from "../../../src/map/ids.ts";
import { boundaryStates } from "../../../src/signs/boundary-state.ts";
import { markedAreas } from "../../../src/signs/change-state.ts";
import type { Sign } from "../../../src/signs/signs-on-show.ts";
import { areasInView } from "../../../src/site/areas-in-view.ts";
import { type LegendEntry, legendEntries } from "../../../src/site/legend-entries.ts";
import type { View } from "../../../src/state/view.ts";
import { view as anyView } from "../../fixtures/arbitrary-views.ts";
import { atlas, only } from "../../fixtures/atlas.ts";
import { comparing, ofArea, ofReport } from "../../fixtures/views.ts";
import { painted, STYLES } from "./painted.ts";

/** Where areas and changes are drawn themselves, and no longer as symbols of places. */
const ZOOM = 12;

const layersFrom = (source: string) =>
	STYLES.light.layers.filter((layer) => "source" in layer && layer.source === source);
const areaLayers = layersFrom(SOURCES.boundaries);
const changeLayers = layersFrom(SOURCES.marks);

/** What a layer's metadata says that it draws; "class" is the class of whatever it fills, "move" what changed for whatever it marks. */
function drawnBy({ metadata }: LayerSpecification): Sign | "class" | "move" | undefined {
	return (metadata as { draws?: Sign | "class" | "move" } | undefined)?.draws;
}

const seen = new Map<string, boolean>();
/** Worked out once for each state, since many boundary versions share one. */
function isSeen({ id, type }: LayerSpecification, state: object): boolean {
	const key = `${id} ${JSON.stringify(state)}`;
	const known =
		seen.get(key) ?? Number(painted(id, `${type === "symbol" ? "icon" : type}-opacity`, state, { zoom: ZOOM })) > 0;
	seen.set(key, known);
	return known;
}

/** The symbols that can be seen on the map. */
function symbolsOnMap(view: View): string[] {
	const onShow = areasInView(atlas, view);
	const states = [...boundaryStates(atlas, onShow).values()];
	const ofAreas = areaLayers.flatMap((layer) => {
		const sign = drawnBy(layer);
		const drawn = states.filter((state) => isSeen(layer, state));
		return drawn.map((state) => (sign === "class" ? { sign, classification: state.drawn } : sign));
	});
	// Their source holds what is marked, and nothing else.
	const ofChanges = changeLayers.flatMap((layer) =>
		markedAreas(onShow).map(({ move }) => ({ sign: drawnBy(layer), isSplit: move.isSplit })),
	);
	const ofTrends = onShow.marksTrends ? onShow.shown.map(({ trend }) => trend && { sign: "trend", trend }) : [];
	return written([...ofAreas, ...ofChanges, ...ofTrends].filter((sign) => sign !== undefined));
}

const legendOf = (view: View) => legendEntries(atlas, view, sv, "areas");
/** What changed is explained by the commonest change. */
const signOf = ({ text, ...sign }: LegendEntry) =>
	sign.sign === "move" ? { sign: sign.sign, isSplit: sign.move.isSplit } : sign;
const symbolsInLegend = (view: View) => written(legendOf(view).map(signOf));
const written = (signs: readonly unknown[]) => [...new Set(signs.map((sign) => JSON.stringify(sign)))];
const entriesOf = (view: View) => legendOf(view).map(({ text }) => text);

describe("In every view", () => {
	it("each symbol on the map has an entry in the legend", () => {
		fc.assert(
			fc.property(anyView, (view) => {
				const explained = symbolsInLegend(view);
				expect(symbolsOnMap(view).filter((sign) => !explained.includes(sign))).toEqual([]);
			}),
		);
	});

	it("nothing is explained that is not on the map, but for the classes of what changed", () => {
		fc.assert(
			fc.property(anyView, (view) => {
				const onMap = symbolsOnMap(view);
				const moves = markedAreas(areasInView(atlas, view)).flatMap(({ move }) => [move.then, move.now]);
				const needless = legendOf(view).filter(
					(entry) => !written([signOf(entry)]).every((one) => onMap.includes(one)),
				);
				expect(needless.filter((entry) => entry.sign !== "class" || !moves.includes(entry.classification))).toEqual([]);
			}),
		);
	});

	it("no two entries say the same", () => {
		fc.assert(
			fc.property(anyView, (view) => {
				const entries = entriesOf(view);
				expect(new Set(entries).size).toBe(entries.length);
			}),
		);
	});
});

it("Every layer of areas and changes says which symbol it draws, but for the casings of outlines", () => {
	const unmarked = [...areaLayers, ...changeLayers].filter((layer) => drawnBy(layer) === undefined);
	expect(unmarked.map(({ id }) => id)).toEqual([LAYERS.otherCasing, LAYERS.casing]);
});

describe("The outline of an area that is not in the report is explained", () => {
	const isExplained = (view: View) => entriesOf(view).includes("Gräns för område som inte är med i rapporten");

	it.each([
		["in a comparison in which areas have left the list", comparing(2017, 2019), true],
		["where the selected area is not in the report", ofArea("andersberg", 2025), true],
		["but not in a report as such", ofReport(2025), false],
		[
			"but not where the filters leave only what is new",
			comparing(2023, 2025, { filters: only({ changes: ["ny"] }) }),
			false,
		],
	])("%s", (_, view, expected) => {
		expect(isExplained(view)).toBe(expected);
	});
});

describe("Other outlines of an area are explained", () => {
	const isExplained = (view: View) => entriesOf(view).includes("Tidigare eller senare gräns");

	it.each([
		["where they are drawn", ofArea("hisings-backa", 2025, { outlines: true }), true],
		["but not where they are not asked for", ofArea("hisings-backa", 2025), false],
		["but not where there are none to draw", ofArea("granangsringen", 2025, { outlines: true }), false],
	])("%s", (_, view, expected) => {
		expect(isExplained(view)).toBe(expected);
	});
});
