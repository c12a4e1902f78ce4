/** Builds the basemap, its fallback, the placeholder map and the country in little: `npm run basemap`. Only reads, calls, writes, reports. */
import { readFileSync, writeFileSync } from "node:fs";
import { cutCounties } from "../pipeline/cut-counties.ts";
import { readFacts } from "../pipeline/read-facts.ts";
import { buildBasemap } from "./build-basemap.ts";
import { buildFallback } from "./build-fallback.ts";
import { drawCountry, drawCountryInLittle } from "./draw-country.ts";
import { prepareLayers } from "./prepare-layers.ts";
import type { SourceId } from "./read-layer.ts";

const textOf = (id: SourceId) => readFileSync(new URL(`${id}.geojson`, import.meta.url), "utf8");

const layers = prepareLayers(textOf);
write("public/basemap.pmtiles", buildBasemap(layers));
write("src/map/basemap/fallback-outline.json", buildFallback(layers));
write("src/features/map-pane/country.svg", drawCountry(layers));
const read = readFacts((file) => readFileSync(new URL(`../${file}`, import.meta.url), "utf8"));
if (!("facts" in read)) throw new Error(read.problems.map(({ message }) => message).join("\n"));
const counties = cutCounties(read.facts.basemap, read.facts.countyPoints);
write("src/signs/country-in-little.json", drawCountryInLittle(layers, counties));

function write(path: string, content: Uint8Array | string): void {
	writeFileSync(new URL(`../../${path}`, import.meta.url), content);
	console.log(`${path} ${(content.length / 1e3).toFixed(1)} kB`);
}
