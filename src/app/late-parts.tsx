/**
 * The parts of the page that few views show, and so come late: each with its module and the views that it is in. The
 * page renders them from here, and whoever renders a view in one go, or says early what it is going to ask for, learns
 * from here which.
 */
import type { ComponentType } from "react";
import type { Part } from "../i18n/words.ts";
import type { View } from "../state/view.ts";
import { type Late, late } from "./late.tsx";

interface Place {
	/** Below `src/`, by which the build knows the part's files. */
	readonly module: string;
	readonly isIn: (view: View) => boolean;
	/** Where it stands for those alone who read the page without script. */
	readonly isInWithoutScript?: (view: View) => boolean;
}

export const LATE = {
	AreaTable: part(async () => (await import("../features/area-table/area-table.tsx")).AreaTable, {
		module: "features/area-table/area-table.tsx",
		isIn: ({ layout, embed }) => !embed && layout === "table",
		isInWithoutScript: ({ subject, embed }) => !embed && (subject.kind === "newest" || subject.kind === "report"),
	}),
	Figures: part(async () => (await import("../features/figures/figures.tsx")).Figures, {
		module: "features/figures/figures.tsx",
		isIn: ({ layout, embed }) => !embed && layout === "figures",
	}),
	ComparisonPanel: part(async () => (await import("../features/comparison/comparison-panel.tsx")).ComparisonPanel, {
		module: "features/comparison/comparison-panel.tsx",
		isIn: ({ subject, embed }) => !embed && subject.kind === "comparison",
	}),
	FlowDiagram: part(async () => (await import("../features/flow/flow-diagram.tsx")).FlowDiagram, {
		module: "features/flow/flow-diagram.tsx",
		isIn: ({ layout, subject, embed }) => !embed && (layout === "figures" || subject.kind === "comparison"),
	}),
	MunicipalityPanel: part(
		async () => (await import("../features/municipality-panel/municipality-panel.tsx")).MunicipalityPanel,
		{
			module: "features/municipality-panel/municipality-panel.tsx",
			isIn: ({ subject, embed }) => !embed && subject.kind === "municipality",
		},
	),
	EmbedPage: part(async () => (await import("./embed-page.tsx")).EmbedPage, {
		module: "app/embed-page.tsx",
		isIn: ({ embed }) => embed !== null,
	}),
} as const;

interface LatePart {
	readonly module: string;
	/** Fetches it ahead. */
	load(): Promise<unknown>;
}

export function latePartsOf(view: View): LatePart[] {
	return Object.values(LATE).filter(({ isIn }) => isIn(view));
}

/** The words that come late too, of those that the view is rendered with. */
export function lateWordsOf({ embed }: View): Part[] {
	return embed ? ["embed"] : [];
}

export function latePartsWithoutScript(view: View): LatePart[] {
	return Object.values(LATE).filter(({ isInWithoutScript }) => isInWithoutScript?.(view));
}

function part<P extends object>(load: () => Promise<ComponentType<P>>, place: Place): Late<P> & Place {
	return Object.assign(late(load), place);
}
