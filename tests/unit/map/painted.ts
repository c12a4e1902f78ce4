/** A layer's paint as MapLibre evaluates it for one boundary version: from its feature-state, at a zoom. */
import { type Color, latest, normalizePropertyExpression } from "@maplibre/maplibre-gl-style-spec";
import type { LayerSpecification } from "maplibre-gl";
import { mapStyle } from "../../../src/map/map-style.ts";
import { type BoundaryState, HIDDEN } from "../../../src/signs/boundary-state.ts";
import { THEMES, type Theme } from "../../../src/signs/palette.ts";
import { atlas } from "../../fixtures/atlas.ts";

export const STYLES = {
	light: mapStyle(atlas, THEMES.light, "/ground.pmtiles"),
	dark: mapStyle(atlas, THEMES.dark, "/ground.pmtiles"),
};

/** A boundary version that a report lists, plainly, with whatever is said otherwise. */
export function drawn(state: Partial<BoundaryState> = {}): BoundaryState {
	return { ...HIDDEN, drawn: "utsatt", ...state };
}

type PropertySpecification = Parameters<typeof normalizePropertyExpression>[2];

export function painted(
	layerId: string,
	property: string,
	state: object,
	{
		zoom = 12,
		theme = "light",
		layers = STYLES[theme].layers,
		properties = {},
	}: {
		zoom?: number;
		theme?: Theme["name"];
		layers?: readonly LayerSpecification[];
		properties?: Record<string, unknown>;
	} = {},
): unknown {
	const layer = layers.find(({ id }) => id === layerId);
	if (!layer) throw new Error(`There is no layer ${layerId}`);
	const value: unknown = Object.entries(layer.paint ?? {}).find(([name]) => name === property)?.[1];
	if (value === undefined) throw new Error(`${layerId} has no ${property}`);
	const specification = (latest as unknown as Record<string, Record<string, PropertySpecification>>)[
		`paint_${layer.type}`
	]?.[property];
	if (!specification) throw new Error(`A ${layer.type} layer has no ${property}`);
	const expression = normalizePropertyExpression(value as never, `${layerId}.${property}`, specification);
	return expression.evaluate({ zoom }, { type: 1, properties }, state);
}

/** How much of the layer can be seen for a boundary version in that state, from 0 to 1. */
export function opacity(layerId: string, state: object, zoom = 12): number {
	const type = STYLES.light.layers.find(({ id }) => id === layerId)?.type;
	return Number(painted(layerId, type === "symbol" ? "text-opacity" : `${type}-opacity`, state, { zoom }));
}

/** A colour as the palette writes it. */
export function hex(colour: unknown): string {
	const { r, g, b } = colour as Color;
	const digits = [r, g, b].map((part) =>
		Math.round(part * 255)
			.toString(16)
			.padStart(2, "0"),
	);
	return `#${digits.join("")}`;
}
