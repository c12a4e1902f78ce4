/** What the archive of streets says of itself: where it has tiles, whose data it is, and which layers are in it. */
import type { ArchiveDescription } from "../pmtiles/pmtiles-writer.ts";
import type { Bounds } from "../pmtiles/tile-address.ts";
import { type SourceMetadata, ZOOMS } from "./source-archive.ts";

const CREDIT = "© OpenStreetMap contributors (ODbL)";

export function describeStreets(bounds: Bounds, source: SourceMetadata): ArchiveDescription {
	const [west, south, east, north] = bounds;
	return {
		bounds,
		center: [(west + east) / 2, (south + north) / 2, ZOOMS.first],
		lastRootZoom: ZOOMS.first,
		leafSize: 1024,
		metadata: {
			name: "Streets around the areas that the Police list",
			type: "overlay",
			attribution: /protomaps/i.test(source.attribution ?? "") ? `${CREDIT}, Protomaps` : CREDIT,
			vector_layers: source.vector_layers,
		},
	};
}
