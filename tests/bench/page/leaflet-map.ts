/** The map to compare with: the same boundaries on a Leaflet canvas, in the same colours. */
import "leaflet/dist/leaflet.css";
import { canvas, map as createMap, geoJSON, type PathOptions } from "leaflet";
import type { Atlas } from "../../../src/domain/atlas.ts";
import type { Classification } from "../../../src/domain/classification.ts";
import type { BoundaryVersionId } from "../../../src/domain/dataset.ts";
import { boundaryFeatures } from "../../../src/map/features.ts";
import type { Scene } from "../../../src/map/scene.ts";
import { FILL_OPACITY, THEMES } from "../../../src/signs/palette.ts";
import { cameraAt, mapPlace } from "./stage.ts";

export interface LeafletMap {
	/** Restyles every boundary, as Leaflet's own `setStyle` does. */
	showAll(scene: Scene): void;
	/** Restyles the boundaries that change, as a careful user of Leaflet would. */
	showChanges(scene: Scene): void;
	remove(): void;
}

export function makeLeafletMap(atlas: Atlas, zoom: number): LeafletMap {
	const place = mapPlace();
	const { lat, lng } = cameraAt(zoom);
	// Leaflet's zoom levels are of tiles half as wide as MapLibre's.
	const map = createMap(place, {
		center: [lat, lng],
		zoom: Math.round(zoom + 1),
		renderer: canvas(),
		zoomControl: false,
	});
	const boundaries = geoJSON(boundaryFeatures(atlas)).addTo(map);
	const byId = new Map(
		boundaries.getLayers().flatMap((layer) => {
			if (!("feature" in layer && "setStyle" in layer)) return [];
			const path = layer as typeof layer & { feature: GeoJSON.Feature; setStyle(style: PathOptions): void };
			return [[path.feature.properties?.id as BoundaryVersionId, path] as const];
		}),
	);
	let drawn = new Map<BoundaryVersionId, Classification>();
	return {
		showAll(scene) {
			drawn = classesIn(scene);
			boundaries.setStyle((feature) => styleOf(drawn.get(feature?.properties.id)));
		},
		showChanges(scene) {
			const next = classesIn(scene);
			for (const [id, path] of byId) if (next.get(id) !== drawn.get(id)) path.setStyle(styleOf(next.get(id)));
			drawn = next;
		},
		remove() {
			map.remove();
			place.remove();
		},
	};
}

function classesIn({ picture: { shown } }: Scene): Map<BoundaryVersionId, Classification> {
	return new Map(shown.map(({ boundary, classification }) => [boundary, classification]));
}

function styleOf(classification: Classification | undefined): PathOptions {
	if (classification === undefined) return { opacity: 0, fillOpacity: 0 };
	const { fill, line } = THEMES.light.classes[classification];
	return { color: line, fillColor: fill, weight: 1.6, opacity: 1, fillOpacity: FILL_OPACITY };
}
