/**
 * Every colour that stands for something on the map, by meaning, in a light and a dark theme.
 * The classes form one calm ordinal ramp that rests on lightness, so that it reads without colour vision and without
 * red.
 */
import type { Classification } from "../domain/classification.ts";

export interface ClassColours {
	/** Fill of the area and of its part of a place symbol. */
	readonly fill: string;
	/** Outline of the area. */
	readonly line: string;
	/** The pattern's marks on the fill. */
	readonly mark: string;
}

/** The streets under the areas, near the land's own colour. */
export interface StreetColours {
	readonly street: string;
	readonly casing: string;
	readonly building: string;
	readonly park: string;
	readonly water: string;
	readonly rail: string;
	readonly name: string;
}

/** What one steers by on the basemap. */
export interface WayColours {
	readonly road: string;
	/** Along either side of a road, and all of it from afar. */
	readonly roadEdge: string;
	readonly rail: string;
	/** Around the number of a road. */
	readonly shieldEdge: string;
}

export interface Theme {
	readonly name: "light" | "dark";
	readonly sea: string;
	readonly land: string;
	readonly neighbour: string;
	readonly lake: string;
	readonly coast: string;
	readonly border: string;
	/** Edges of city districts, which follow the main streets and read like a quiet street net. */
	readonly districtEdge: string;
	/** Labels of areas, and those that lie on the fill of their class, with its outline's colour behind them. */
	readonly label: string;
	readonly halo: string;
	readonly labelOnFill: string;
	/** Labels of towns and districts, of stations and stops, which often lie on a fill, and of counties and police regions. */
	readonly place: string;
	readonly stop: string;
	readonly region: string;
	/** Behind labels that lie on bare land. */
	readonly landHalo: string;
	/** Outline of the selected area and its casing, which sets it off from any fill. */
	readonly selected: string;
	readonly casing: string;
	/** Earlier and later outlines, over any fill and on bare land. */
	readonly outline: string;
	/** Outline of an area that is not listed in the report on show. */
	readonly absent: string;
	readonly streets: StreetColours;
	readonly ways: WayColours;
	/** The page around the map, and what lies on the map as a part of the page. */
	readonly page: { readonly surface: string; readonly canvas: string; readonly ink: string };
	readonly classes: Readonly<Record<Classification, ClassColours>>;
}

const light: Theme = {
	name: "light",
	sea: "#e3ebef",
	land: "#f6f4ef",
	neighbour: "#ebe9e3",
	lake: "#e3ebef",
	coast: "#b9c6cc",
	border: "#cdc7ba",
	districtEdge: "#cec7b8",
	label: "#23292e",
	halo: "#ffffff",
	labelOnFill: "#ffffff",
	place: "#4f575e",
	stop: "#3f474d",
	region: "#6d6a62",
	landHalo: "#fbfaf7",
	selected: "#14181b",
	casing: "#ffffff",
	outline: "#b0560f",
	absent: "#5d6870",
	streets: {
		street: "#ffffff",
		casing: "#d8d3c8",
		building: "#e9e5dc",
		park: "#e7ecde",
		water: "#dfe8ec",
		rail: "#c4bfb4",
		name: "#5b6268",
	},
	ways: { road: "#ffffff", roadEdge: "#d3cdbf", rail: "#a8a296", shieldEdge: "#a8a296" },
	page: { surface: "#ffffff", canvas: "#f6f4ef", ink: "#1d2328" },
	classes: {
		utsatt: { fill: "#4b8dab", line: "#2f6d8a", mark: "#4b8dab" },
		riskomrade: { fill: "#5256a0", line: "#3a3e83", mark: "#c9cbea" },
		sarskilt_utsatt: { fill: "#3f1d56", line: "#2b1140", mark: "#a98bc0" },
	},
};

/** Lighter than the sea by more than in the light theme: on a screen that reflects its room, dark shades soon look the same. */
const dark: Theme = {
	name: "dark",
	sea: "#11171b",
	land: "#283036",
	neighbour: "#1b2226",
	lake: "#11171b",
	coast: "#46525a",
	border: "#4b575f",
	districtEdge: "#475259",
	label: "#eef1f3",
	halo: "#11171b",
	labelOnFill: "#0d1013",
	place: "#b3bdc4",
	stop: "#dfe5e9",
	region: "#a3adb4",
	landHalo: "#283036",
	selected: "#ffffff",
	casing: "#0d1013",
	outline: "#f0a868",
	absent: "#9aa6ae",
	streets: {
		street: "#48535a",
		casing: "#1b2226",
		building: "#333c42",
		park: "#2b372f",
		water: "#11171b",
		rail: "#566169",
		name: "#abb6bd",
	},
	ways: { road: "#465057", roadEdge: "#525e66", rail: "#707c84", shieldEdge: "#707c84" },
	page: { surface: "#1b2024", canvas: "#14191d", ink: "#eef1f3" },
	classes: {
		utsatt: { fill: "#4786a1", line: "#80b8d0", mark: "#4786a1" },
		riskomrade: { fill: "#9a9ce3", line: "#c0c2f2", mark: "#393b80" },
		sarskilt_utsatt: { fill: "#e9cbf5", line: "#ffffff", mark: "#6d4382" },
	},
};

export const THEMES = { light, dark } as const satisfies Record<Theme["name"], Theme>;

/** Opacity of an area's fill on the basemap. */
export const FILL_OPACITY = 0.86;
/** Near by, where the ground is to be seen through it. */
export const NEAR_FILL_OPACITY = 0.43;

/** The colours that symbols are drawn in: of a theme, or, on the page, of whichever theme it is in. */
export interface SignColours {
	readonly surface: string;
	readonly ink: string;
	readonly edge: string;
	readonly absent: string;
	readonly fills: Readonly<Record<Classification, string>>;
	/** Of what steps back in a comparison. */
	readonly faint: Readonly<Record<Classification, string>>;
	readonly marks: Readonly<Record<Classification, string>>;
}

export function signColours(theme: Theme): SignColours {
	const { page, place, absent, classes } = theme;
	const ofClasses = (part: keyof ClassColours) => ({
		utsatt: classes.utsatt[part],
		riskomrade: classes.riskomrade[part],
		sarskilt_utsatt: classes.sarskilt_utsatt[part],
	});
	return {
		surface: page.surface,
		ink: page.ink,
		edge: place,
		absent,
		fills: ofClasses("fill"),
		faint: {
			utsatt: faintFill(theme, "utsatt"),
			riskomrade: faintFill(theme, "riskomrade"),
			sarskilt_utsatt: faintFill(theme, "sarskilt_utsatt"),
		},
		marks: ofClasses("mark"),
	};
}

/** How much of a class's colour is left on the surface; on a dark one more is needed to be seen. */
const FAINT = { light: 0.45, dark: 0.5 } as const satisfies Record<Theme["name"], number>;

export function faintFill({ name, classes, page }: Theme, classification: Classification): string {
	const [fill, surface] = [channelsOf(classes[classification].fill), channelsOf(page.surface)];
	const mixed = fill.map((channel, i) => Math.round(channel * FAINT[name] + (surface[i] ?? 0) * (1 - FAINT[name])));
	return `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

/** Red, green and blue of "#rrggbb". */
function channelsOf(colour: string): number[] {
	return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16));
}
