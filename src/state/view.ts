/**
 * What the reader looks at: one immutable value. It says which report, area or comparison, through which filters,
 * in which language, layout and camera; it holds nothing that can be derived from the data.
 */
import type { Classification } from "../domain/classification.ts";
import type { AreaId, MunicipalityId, ReportYear } from "../domain/dataset.ts";
import { type Filters, NO_FILTERS, type PlaceFacet } from "../domain/filter.ts";
import { DEFAULT_LOCALE, type Locale } from "../domain/locale.ts";
import type { AskedPlace } from "../domain/lookup/look-up.ts";
import type { Section, TextPageId } from "./text-pages.ts";

/** What the path of the address names. */
export type Subject =
	/** The start page: whichever report is the newest. */
	| { kind: "newest" }
	| { kind: "report"; year: ReportYear }
	| { kind: "area"; area: AreaId; year: ReportYear }
	| { kind: "municipality"; municipality: MunicipalityId; year: ReportYear }
	| { kind: "comparison"; from: ReportYear; to: ReportYear }
	/** Any place, and what a report says of it; `null`: none has been asked for yet. It stands behind the hash sign. */
	| { kind: "place"; year: ReportYear; place: AskedPlace | null }
	/** A page beside the map: it has no report, filters, layout or camera, and all of these are as at the start. */
	| { kind: "text"; page: TextPageId; section: Section | null };

export type TextSubject = Extract<Subject, { kind: "text" }>;

/** Where the map looks, in MapLibre's zoom levels and degrees; `null` in a view means: the bounds of the subject. */
export interface Camera {
	readonly zoom: number;
	readonly lat: number;
	readonly lng: number;
}

export const LAYOUTS = ["map", "table", "figures"] as const;
export type Layout = (typeof LAYOUTS)[number];

/** How the figures are broken down. */
export interface Breakdown {
	/** What each row of the table stands for. */
	readonly rows: PlaceFacet;
	/** The class whose areas are counted; `null`: those of every class. */
	readonly counted: Classification | null;
}

/** What a view is besides when it is embedded. */
export interface Embed {
	/** Whether the address names the report, or leaves it open: then it is whichever is the newest. */
	readonly report: "fixed" | "newest";
	/** As the page around it asks; `null`: as the reader's device is set. */
	readonly theme: "light" | "dark" | null;
}

export interface View {
	readonly locale: Locale;
	readonly subject: Subject;
	readonly filters: Filters;
	readonly layout: Layout;
	/** Kept in another layout for when the reader comes back, but not written in its address. */
	readonly breakdown: Breakdown;
	/** Whether a selected area is drawn with all outlines that it and its relatives have had. */
	readonly outlines: boolean;
	/** Whether a comparison marks the changes of drawing and method too, and not only what was assessed anew. */
	readonly marksMethod: boolean;
	/** Whether a comparison draws the areas as its earlier-named report lists them, to be set against the other. */
	readonly drawsFormer: boolean;
	readonly camera: Camera | null;
	/** `null`: a page of its own. */
	readonly embed: Embed | null;
}

export const START: View = {
	locale: DEFAULT_LOCALE,
	subject: { kind: "newest" },
	filters: NO_FILTERS,
	layout: "map",
	breakdown: { rows: "regions", counted: null },
	outlines: false,
	marksMethod: false,
	drawsFormer: false,
	camera: null,
	embed: null,
};
