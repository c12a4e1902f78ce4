/** What is made of the basemap's layers and kept with the source is what they give (else run `npm run basemap`). */
import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { buildBasemap } from "../../geodata/basemap/build-basemap.ts";
import { buildFallback } from "../../geodata/basemap/build-fallback.ts";
import { drawCountry } from "../../geodata/basemap/draw-country.ts";
import { prepareLayers } from "../../geodata/basemap/prepare-layers.ts";

const fileOf = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url));
const layers = prepareLayers((id) => fileOf(`geodata/basemap/${id}.geojson`).toString("utf8"));

it("basemap.pmtiles is what the layers give, byte for byte", () => {
	expect(Buffer.compare(buildBasemap(layers), fileOf("public/basemap.pmtiles"))).toBe(0);
});

it("fallback-outline.json is what the land gives, letter for letter", () => {
	expect(buildFallback(layers)).toBe(fileOf("src/map/basemap/fallback-outline.json").toString("utf8"));
});

it("The placeholder map is fresh", () => {
	expect(drawCountry(layers)).toBe(fileOf("src/features/map-pane/country.svg").toString("utf8"));
});
