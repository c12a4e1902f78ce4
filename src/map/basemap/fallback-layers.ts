/**
 * Plain land for the areas to stand on until the basemap has come and where it does not: coarse, without names, and a
 * part of the script, so that it is there whatever cannot be fetched. It lies below the basemap's own layers, and is
 * transparent once those are there, since its coast would look out from under theirs.
 */
import { featureCollection, polygon } from "@turf/turf";
import type { ExpressionSpecification, GeoJSONSourceSpecification, LayerSpecification } from "maplibre-gl";
import { decodeRing } from "../../domain/coordinates.ts";
import type { Theme } from "../../signs/palette.ts";
import { FADED_IN_A_CITY } from "../expressions.ts";
import { SOURCES } from "../ids.ts";
import outline from "./fallback-outline.json";

type Kind = keyof typeof outline;

export function fallbackSource(): GeoJSONSourceSpecification {
	const features = (kind: Kind) =>
		outline[kind].map((rings) =>
			polygon(
				rings.map((ring) => decodeRing(ring)),
				{ kind },
			),
		);
	return {
		type: "geojson",
		// Few and simple: wherever the map flies, a worker has cut them anew within a frame or two.
		maxzoom: 3,
		tolerance: 0.1,
		data: featureCollection([...features("neighbour"), ...features("sweden"), ...features("lake")]),
	};
}

const idOf = (kind: Kind) => `fallback-${kind}`;

const OPACITY: Record<Kind, ExpressionSpecification | 1> = { neighbour: 1, sweden: 1, lake: FADED_IN_A_CITY };

export function fallbackLayers(theme: Theme): LayerSpecification[] {
	const fill = (kind: Kind, colour: string): LayerSpecification => ({
		id: idOf(kind),
		type: "fill",
		source: SOURCES.fallback,
		filter: ["==", ["get", "kind"], kind],
		paint: { "fill-color": colour, "fill-opacity": OPACITY[kind] },
	});
	return [fill("neighbour", theme.neighbour), fill("sweden", theme.land), fill("lake", theme.lake)];
}

/** The layers' ids with their opacity: transparent while the basemap is there. */
export function fallbackOpacities(isShown: boolean): [id: string, opacity: ExpressionSpecification | number][] {
	return (["neighbour", "sweden", "lake"] as const).map((kind) => [idOf(kind), isShown ? OPACITY[kind] : 0]);
}
