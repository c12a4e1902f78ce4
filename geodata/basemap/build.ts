/** Builds the basemap: `npm run basemap`. It only reads, calls, writes and reports. */
import { readFileSync, writeFileSync } from "node:fs";
import { buildBasemap } from "./build-basemap.ts";

const target = new URL("../../public/basemap.pmtiles", import.meta.url);

const archive = buildBasemap((id) => readFileSync(new URL(`${id}.geojson`, import.meta.url), "utf8"));
writeFileSync(target, archive);
console.log(`public/basemap.pmtiles ${(archive.length / 1e6).toFixed(2)} MB`);
