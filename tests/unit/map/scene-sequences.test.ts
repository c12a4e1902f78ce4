/** For any sequence of scenes, what the map holds equals what a new map holds that shows the last of them alone. */
import fc from "fast-check";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { mapWords, sceneOf } from "../../../src/features/map-pane/view-scene.ts";
import { words as sv } from "../../../src/i18n/sv/main-sv.ts";
import { BasemapFallback } from "../../../src/map/basemap/fallback.ts";
import { LAYERS } from "../../../src/map/ids.ts";
import { mapStyle } from "../../../src/map/map-style.ts";
import { Painter } from "../../../src/map/painter.ts";
import { Pointing } from "../../../src/map/pointing.ts";
import type { Picture } from "../../../src/map/scene.ts";
import { styleParts } from "../../../src/map/style-parts.ts";
import { THEMES, type Theme } from "../../../src/signs/palette.ts";
import { START } from "../../../src/state/view.ts";
import { view } from "../../fixtures/arbitrary-views.ts";
import { area, atlas } from "../../fixtures/atlas.ts";
import { FakeMapLibre, type Held } from "../../fixtures/fake-maplibre.ts";

/** Parts look for the focus when the map has moved. */
beforeAll(() =>
	vi.stubGlobal(
		"document",
		new (class extends EventTarget {
			readonly activeElement = null;
			readonly hidden = false;
		})(),
	),
);
afterAll(() => vi.unstubAllGlobals());

const words = mapWords(sv);
const STYLES = {
	light: mapStyle(atlas, THEMES.light, "/basemap.pmtiles"),
	dark: mapStyle(atlas, THEMES.dark, "/basemap.pmtiles"),
};
const styleIn = ({ name }: Theme) => STYLES[name];
const ignore = () => undefined;

interface TestMap {
	readonly maplibre: FakeMapLibre;
	readonly painter: Painter;
	readonly pointing: Pointing;
}

/** A map with all parts that write to MapLibre, whose style and tiles have come. */
function mapShowing(picture: Picture): TestMap {
	const maplibre = new FakeMapLibre(styleIn(THEMES[picture.theme]));
	const map = maplibre.asMap;
	const pointing = new Pointing(
		atlas,
		map,
		{ show: ignore, hide: ignore, hideSoon: ignore },
		{ onSelect: ignore, onName: ignore, onEmpty: ignore },
	);
	const parts = [...styleParts(atlas, map), pointing, new BasemapFallback(map, ignore)];
	const painter = new Painter(map, { parts, picture, styleIn, onStyle: ignore });
	maplibre.loadStyle();
	tilesCome({ maplibre });
	return { maplibre, painter, pointing };
}

/** Tiles of the basemap with the districts' names have come. */
function tilesCome({ maplibre }: Pick<TestMap, "maplibre">): void {
	maplibre.fire("sourcedata", { sourceId: "basemap", tile: { hasData: () => true } });
	maplibre.setTilesAwaited(false);
}

type Step = (map: TestMap) => void;

const theme = fc.constantFrom("light" as const, "dark" as const);
const picture: fc.Arbitrary<Picture> = fc
	.tuple(view, theme)
	.map(([anyView, name]) => sceneOf(atlas, anyView, name, words).picture);

/** What happens to a map between two scenes. */
function stepAmong(pictures: readonly Picture[]): fc.Arbitrary<Step> {
	const next = fc.constantFrom(...pictures);
	return fc.oneof(
		{
			weight: 3,
			arbitrary: next.map(
				(shown): Step =>
					({ painter }) =>
						painter.show(shown),
			),
		},
		fc.subarray(atlas.areas.map(({ id }) => id)).map(
			(areas): Step =>
				({ pointing }) =>
					pointing.pointAt(areas, () => undefined),
		),
		fc.double({ min: 4, max: 15, noNaN: true }).map(
			(zoom): Step =>
				({ maplibre }) =>
					maplibre.setZoom(zoom),
		),
		fc.tuple(theme, fc.option(next)).map(
			([name, meanwhile]): Step =>
				({ painter }) => {
					painter.showInTheme(name);
					if (meanwhile) painter.show(meanwhile);
					painter.showInTheme(undefined);
				},
		),
		fc.option(next).map(
			(meanwhile): Step =>
				(map) => {
					map.maplibre.loseContext();
					if (meanwhile) map.painter.show(meanwhile);
					map.maplibre.loadStyle();
					tilesCome(map);
				},
		),
		fc.constant<Step>(({ maplibre }) => {
			maplibre.setTilesAwaited(true);
			maplibre.setTilesAwaited(false);
		}),
	);
}

/** A few pictures, so that one often comes back, and what happens while they are shown. */
const sequence = fc.array(picture, { minLength: 1, maxLength: 3 }).chain((pictures) =>
	fc.record({
		first: fc.constantFrom(...pictures),
		steps: fc.array(stepAmong(pictures), { maxLength: 8 }),
		last: fc.constantFrom(...pictures),
	}),
);

const DEFAULTS: Readonly<Record<string, unknown>> = {
	drawn: "none",
	assumed: false,
	emphasis: "plain",
	pointedAt: false,
	change: "none",
	isHidden: false,
	class: "none",
};

/**
 * What a state says only as it is by default is as good as not said. The layers below the areas include the clear labels of reports
 * that are not on show, whose order among themselves means nothing.
 */
function meaningOf({ states, layers, sources }: Held) {
	const meant = Object.entries(states).flatMap(([feature, state]) => {
		const said = Object.entries(state).filter(([key, value]) => value !== DEFAULTS[key]);
		return said.length > 0 ? [[feature, Object.fromEntries(said)] as const] : [];
	});
	const fill = layers.findIndex(({ id }) => id === LAYERS.fill);
	const byId = (a: { id: string }, b: { id: string }) => a.id.localeCompare(b.id);
	return {
		states: Object.fromEntries(meant),
		below: layers.slice(0, fill).toSorted(byId),
		above: layers.slice(fill),
		sources,
	};
}

it("holds for scenes, pointing, camera, snapshots, lost contexts and late tiles in any order", () => {
	fc.assert(
		fc.property(sequence, ({ first, steps, last }) => {
			const map = mapShowing(first);
			for (const next of steps) next(map);
			map.painter.show(last);
			const fresh = mapShowing(last);
			fresh.maplibre.setZoom(map.maplibre.zoom);
			expect(meaningOf(map.maplibre.held())).toEqual(meaningOf(fresh.maplibre.held()));
		}),
		{ numRuns: 150 },
	);
});

it("draws a picture once where its theme is another", () => {
	const shown = vi.fn();
	const maplibre = new FakeMapLibre(styleIn(THEMES.light));
	const [light, dark] = (["light", "dark"] as const).map((name) => sceneOf(atlas, anyView(), name, words).picture);
	if (!light || !dark) throw new Error("There are two themes");
	const painter = new Painter(maplibre.asMap, { parts: [{ show: shown }], picture: light, styleIn, onStyle: ignore });
	maplibre.loadStyle();
	shown.mockClear();
	painter.show(dark);
	expect(shown).toHaveBeenCalledTimes(1);
});

it("draws nothing while there is no style, and all of it when one comes", () => {
	const scene = sceneOf(atlas, anyView(), "light", words).picture;
	const shown = vi.fn();
	const maplibre = new FakeMapLibre(styleIn(THEMES.light));
	const painter = new Painter(maplibre.asMap, { parts: [{ show: shown }], picture: scene, styleIn, onStyle: ignore });
	painter.show(scene);
	expect(shown).not.toHaveBeenCalled();
	maplibre.loadStyle();
	expect(shown).toHaveBeenCalledWith(scene);
});

function anyView() {
	return { ...START, subject: { kind: "area", area: area("husby"), year: atlas.newest } as const };
}
