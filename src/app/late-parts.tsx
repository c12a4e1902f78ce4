/**
 * The parts of the page that few views show, and so come late: each with the views that it is in. The page renders
 * them from here, and whoever renders a view in one go, or says early what it is going to ask for, learns from here
 * which.
 */
import type { Component } from "#jsx/jsx-runtime";
import type { Part } from "../i18n/words.ts";
import { type Late, late } from "../site/late.tsx";
import { isReport } from "../state/selectors.ts";
import type { View } from "../state/view.ts";

interface Place {
	/** Of a view that is no embed; an embed is one part. */
	readonly isIn?: (view: View) => boolean;
	/** Where it stands for those alone who read the page without script. */
	readonly isInWithoutScript?: (view: View) => boolean;
}

export const LATE = {
	Facets: part("Facets", () => import("../features/filters/facets.tsx"), {
		// Their drawer stands open there.
		isIn: ({ layout }) => layout === "table",
	}),
	AreaTable: part("AreaTable", () => import("../features/area-table/area-table.tsx"), {
		isIn: ({ layout }) => layout === "table",
		isInWithoutScript: isOwnReport,
	}),
	Figures: part("Figures", () => import("../features/figures/figures.tsx"), {
		isIn: ({ layout }) => layout === "figures",
	}),
	FiguresWithoutScript: part<"FiguresWithoutScript", object>(
		"FiguresWithoutScript",
		() => import("../features/figures/figures.tsx"),
		{
			isInWithoutScript: isOwnReport,
		},
	),
	ComparisonPanel: part("ComparisonPanel", () => import("../features/comparison/comparison-panel.tsx"), {
		isIn: ({ subject }) => subject.kind === "comparison",
	}),
	FlowDiagram: part("FlowDiagram", () => import("../features/flow/flow-diagram.tsx"), {
		isIn: ({ layout, subject }) => layout === "figures" || subject.kind === "comparison",
	}),
	AreaPanel: part("AreaPanel", () => import("../features/area-panel/area-panel.tsx"), {
		isIn: ({ subject }) => subject.kind === "area",
	}),
	MunicipalityPanel: part("MunicipalityPanel", () => import("../features/municipality-panel/municipality-panel.tsx"), {
		isIn: ({ subject }) => subject.kind === "municipality",
	}),
	PlacePanel: part("PlacePanel", () => import("../features/place-panel/place-panel.tsx"), {
		isIn: ({ subject }) => subject.kind === "place",
	}),
	TextPage: part("TextPage", () => import("../features/text-page/text-page.tsx"), {
		isIn: ({ subject }) => subject.kind === "text",
	}),
	PlacesFile: part("PlacesFile", () => import("../features/places-file/places-file.tsx"), {
		isIn: ({ subject }) => subject.kind === "text" && subject.page === "places",
	}),
	EmbedPage: part("EmbedPage", () => import("./embed-page.tsx"), {}),
} as const;

export type LatePart = keyof typeof LATE;

const PARTS = Object.keys(LATE) as LatePart[];

export function latePartsOf(view: View): LatePart[] {
	if (view.embed) return ["EmbedPage"];
	return PARTS.filter((part) => LATE[part].isIn?.(view));
}

/** The words that come late too, of those that the view is rendered with. */
export function lateWordsOf({ subject, embed }: View): Part[] {
	if (embed) return ["embed"];
	if (subject.kind === "area") return ["area"];
	// Of an area too: in which direction it lies.
	if (subject.kind === "place") return ["place", "area"];
	if (subject.kind !== "text") return [];
	if (subject.page === "places") return ["text", "places"];
	// Those of exported files too, where their columns are explained.
	return subject.page === "about" ? ["text", "export"] : ["text"];
}

export function latePartsWithoutScript(view: View): LatePart[] {
	return PARTS.filter((part) => LATE[part].isInWithoutScript?.(view));
}

function isOwnReport({ subject, embed }: View): boolean {
	return !embed && isReport(subject);
}

/** `name`: under which the module exports it. */
function part<Name extends string, P extends object>(
	name: Name,
	load: () => Promise<Record<Name, Component<P>>>,
	place: Place,
): Late<P> & Place {
	return Object.assign(
		late(async () => (await load())[name]),
		place,
	);
}
