/** What the map holds after several scenes is what a new map holds that shows the last of them alone, whatever came before. */
import { expect, it } from "vitest";
import { partsOfName } from "../../src/domain/names.ts";
import type { AreaMap } from "../../src/map/area-map.ts";
import { atlas } from "../fixtures/atlas.ts";
import { mapShowing, newMapShowing, rest, sceneAt } from "./map-driver.ts";

/** The boundary versions that the map paints, by id. */
function paintedBoundaries({ maplibre }: AreaMap): string[] {
	return atlas.boundaries
		.filter(({ id }) => {
			const { drawn = "none" } = maplibre.getFeatureState({ source: "boundaries", id });
			return drawn !== "none";
		})
		.map(({ id }) => id)
		.toSorted();
}

function pointedAt({ maplibre }: AreaMap): string[] {
	return atlas.boundaries
		.filter(({ id }) => maplibre.getFeatureState({ source: "boundaries", id }).pointedAt === true)
		.map(({ area }) => area);
}

/** Of all names that areas have had, those that the basemap leaves to them. */
function hiddenLabels({ maplibre }: AreaMap): string[] {
	const names = atlas.years.flatMap((year) =>
		atlas.assessmentsIn(year).flatMap(({ name }) => [name, ...partsOfName(name)]),
	);
	return [...new Set(names)]
		.filter((id) => maplibre.getFeatureState({ source: "basemap", sourceLayer: "places", id }).isHidden === true)
		.toSorted();
}

const listedIn = (year: number) =>
	atlas.years
		.filter((candidate) => candidate === year)
		.flatMap((known) => atlas.assessmentsIn(known).map(({ boundary }) => boundary))
		.toSorted();

it("paints the areas of the new report alone where report and theme change together", async () => {
	const map = await mapShowing(atlas, sceneAt(atlas, "/rapport/2015/"));
	map.show(sceneAt(atlas, "/rapport/2025/", "dark"));
	expect(paintedBoundaries(map)).toEqual(listedIn(2025));
});

it("paints the areas of the new report alone where it is chosen while a light snapshot of a dark map is taken", async () => {
	const map = await mapShowing(atlas, sceneAt(atlas, "/rapport/2015/", "dark"));
	const snapshot = map.snapshotAtRest(1, "light");
	map.show(sceneAt(atlas, "/rapport/2025/", "dark"));
	await snapshot;
	expect(paintedBoundaries(map)).toEqual(listedIn(2025));
});

it("hides the basemap's labels for the areas of the new report alone where report and theme change together", async () => {
	const address = "/?klass=sarskilt_utsatt";
	const map = await mapShowing(atlas, sceneAt(atlas, "/rapport/2015/"));
	map.show(sceneAt(atlas, address, "dark"));
	const fresh = await newMapShowing(atlas, sceneAt(atlas, address, "dark"));
	expect(hiddenLabels(map)).toEqual(hiddenLabels(fresh));
});

it("points at nothing where the theme has changed since an area was pointed at", async () => {
	const map = await mapShowing(atlas, sceneAt(atlas, "/rapport/2025/"));
	const husby = atlas.areas.find(({ id }) => id === "husby");
	map.pointAt(husby ? [husby.id] : []);
	expect(pointedAt(map)).toEqual(["husby"]);
	map.show(sceneAt(atlas, "/rapport/2025/", "dark"));
	map.pointAt([]);
	expect(pointedAt(map)).toEqual([]);
});

it("takes the snapshot in the theme that was asked for, whatever is chosen meanwhile", async () => {
	const map = await mapShowing(atlas, sceneAt(atlas, "/rapport/2015/#karta=4/62/16", "dark"));
	const light = await newMapShowing(atlas, sceneAt(atlas, "/rapport/2025/#karta=4/62/16"));
	await rest(light);
	const expected = cornerOf(light.snapshot(1));
	const snapshot = map.snapshotAtRest(1, "light");
	map.show(sceneAt(atlas, "/rapport/2025/#karta=4/62/16", "dark"));
	expect(cornerOf(await snapshot)).toEqual(expected);
});

/** The colour in the north-western corner, which is sea. */
function cornerOf(canvas: HTMLCanvasElement): number[] {
	const pixels = canvas.getContext("2d")?.getImageData(2, 2, 1, 1).data ?? [];
	return [...pixels];
}
