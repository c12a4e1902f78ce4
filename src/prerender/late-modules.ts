/** In which module, below `src/`, each late part lies: the build knows its files by it, and the page need not. */
import type { LatePart } from "../app/late-parts.tsx";

export const LATE_MODULES: Readonly<Record<LatePart, string>> = {
	Facets: "features/filters/facets.tsx",
	AreaTable: "features/area-table/area-table.tsx",
	Figures: "features/figures/figures.tsx",
	FiguresWithoutScript: "features/figures/figures.tsx",
	ComparisonPanel: "features/comparison/comparison-panel.tsx",
	FlowDiagram: "features/flow/flow-diagram.tsx",
	AreaPanel: "features/area-panel/area-panel.tsx",
	MunicipalityPanel: "features/municipality-panel/municipality-panel.tsx",
	PlacePanel: "features/place-panel/place-panel.tsx",
	TextPage: "features/text-page/text-page.tsx",
	PlacesFile: "features/places-file/places-file.tsx",
	EmbedPage: "app/embed-page.tsx",
};
