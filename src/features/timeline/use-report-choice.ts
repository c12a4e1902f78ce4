/**
 * The report on show as a place among all reports, and how another is chosen: by a press on it, by a step, or by a movement that goes
 * through several.
 */
import { useRef } from "react";
import type { ReportYear } from "../../domain/dataset.ts";
import { useSite } from "../../site/site.tsx";
import { yearOf } from "../../state/selectors.ts";
import { chooseReport, chooseYear } from "../../state/transitions.ts";

export interface ReportChoice {
	readonly years: readonly ReportYear[];
	/** Of the report on show. */
	readonly index: number;
	go(to: ReportYear | undefined, how: "press" | "step" | "part-of-a-movement"): void;
	/** What comes next is another movement. */
	endMovement(): void;
}

export function useReportChoice(): ReportChoice {
	const { atlas, view, choose, adjust } = useSite();
	const { years } = atlas;
	const year = yearOf(atlas, view);
	/** The first step of a movement is a choice; the rest of it replaces, so that Back undoes the whole. */
	const isUnderWay = useRef(false);
	return {
		years,
		index: years.indexOf(year),
		go(to, how) {
			if (to === undefined || to === year) return;
			const replaces = how === "part-of-a-movement" && isUnderWay.current;
			(replaces ? adjust : choose)((current) => (how === "press" ? chooseReport : chooseYear)(current, to));
			isUnderWay.current = how === "part-of-a-movement";
		},
		endMovement() {
			isUnderWay.current = false;
		},
	};
}
