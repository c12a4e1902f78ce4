/** Which names of the basemap are hidden, as an expression: those that an area on the map has already; see `hidden-labels.ts`. */
import type { ExpressionSpecification } from "maplibre-gl";

export const isHidden: ExpressionSpecification = ["boolean", ["feature-state", "isHidden"], false];
