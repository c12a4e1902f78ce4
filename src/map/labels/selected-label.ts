/**
 * Keeps the selected area's label in sight: at the inner point of its boundary version, or, where the reader has moved
 * so near that this is out of sight, in the middle of what is in sight of it.
 */
import { bboxClip, featureCollection, flatten, multiPolygon, point } from "@turf/turf";
import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import polylabel from "polylabel";
import type { Atlas } from "../../domain/atlas.ts";
import { decodePolygons } from "../../domain/coordinates.ts";
import type { Assessment, BBox, BoundaryVersion, LngLat } from "../../domain/dataset.ts";
import { assessmentToDraw } from "../../signs/boundary-state.ts";
import { fitsFrom, labelId, labelText } from "../features.ts";
import { SOURCES } from "../ids.ts";
import type { MapPart } from "../map-part.ts";
import type { Picture } from "../scene.ts";

/** What lies on the map at its edges, and half a label, in CSS pixels. */
const EDGE = 60;
/** How far from the very middle of what is in sight the label may stand, in degrees. */
const PRECISION = 0.0001;

export class SelectedLabel implements MapPart {
	readonly #atlas: Atlas;
	readonly #map: MapLibreMap;
	#selected: Assessment | undefined;
	/** What the source holds; not known of a style that has just come. */
	#held: string | undefined;

	constructor(atlas: Atlas, map: MapLibreMap) {
		this.#atlas = atlas;
		this.#map = map;
		map.on("moveend", () => this.#write());
		map.on("resize", () => this.#write());
	}

	styleReplaced(): void {
		this.#held = undefined;
	}

	styleChanged(): void {
		this.styleReplaced();
	}

	show(picture: Picture): void {
		this.#selected = assessmentToDraw(this.#atlas, picture);
		this.#write();
	}

	#write(): void {
		const labels = this.#selected ? [this.#labelOf(this.#selected)] : [];
		const wanted = JSON.stringify(labels);
		if (wanted === this.#held) return;
		const source = this.#map.getSource<GeoJSONSource>(SOURCES.selectedLabel);
		if (!source) return;
		this.#held = wanted;
		source.setData(featureCollection(labels.map(({ at, ...properties }) => point([...at], properties))));
	}

	#labelOf(assessment: Assessment) {
		const version = this.#atlas.boundary(assessment.boundary);
		const text = labelText(assessment.name);
		return {
			id: labelId(assessment),
			text,
			fitsFrom: fitsFrom(version, text),
			at: placeInSight(version, this.#sight()),
		};
	}

	#sight(): BBox {
		const { clientWidth: width, clientHeight: height } = this.#map.getContainer();
		const edge = Math.min(EDGE, width / 4, height / 4);
		const { lng: west, lat: south } = this.#map.unproject([edge, height - edge]);
		const { lng: east, lat: north } = this.#map.unproject([width - edge, edge]);
		return [west, south, east, north];
	}
}

/** Where a boundary version's label stands when this much is in sight; its inner point where nothing of it is. */
export function placeInSight({ polygons, inner }: BoundaryVersion, [west, south, east, north]: BBox): LngLat {
	const [lng, lat] = inner;
	if (lng >= west && lng <= east && lat >= south && lat <= north) return inner;
	const whole = multiPolygon(decodePolygons(polygons));
	const parts = flatten(bboxClip(whole, [west, south, east, north])).features.map(
		({ geometry }) => geometry.coordinates,
	);
	const places = parts.filter(([shore]) => shore && shore.length > 3).map((part) => polylabel(part, PRECISION));
	const [widest] = places.toSorted((a, b) => b.distance - a.distance);
	return widest && widest.distance > 0 ? [widest[0], widest[1]] : inner;
}
