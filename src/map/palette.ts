/**
 * Every colour that stands for something on the map, by meaning, in a light and a dark theme.
 * The classes form one calm ordinal ramp that rests on lightness, so that it reads without colour vision and without red.
 */
import type { Classification } from "../domain/classification.ts";

export interface ClassColours {
	/** Fill of the area and of its part of a city symbol. */
	readonly fill: string;
	/** Outline of the area. */
	readonly line: string;
	/** The pattern's marks on the fill. */
	readonly mark: string;
}

export interface Theme {
	readonly name: "light" | "dark";
	readonly sea: string;
	readonly land: string;
	readonly neighbour: string;
	readonly lake: string;
	readonly coast: string;
	readonly border: string;
	readonly label: string;
	readonly halo: string;
	/** Outline of the selected area and its casing, which sets it off from any fill. */
	readonly selected: string;
	readonly casing: string;
	/** Outline of an area that is not listed in the report on show. */
	readonly absent: string;
	readonly classes: Readonly<Record<Classification, ClassColours>>;
}

const light: Theme = {
	name: "light",
	sea: "#e3ebef",
	land: "#f6f4ef",
	neighbour: "#ebe9e3",
	lake: "#e3ebef",
	coast: "#b9c6cc",
	border: "#d5d0c5",
	label: "#23292e",
	halo: "#ffffff",
	selected: "#14181b",
	casing: "#ffffff",
	absent: "#5d6870",
	classes: {
		utsatt: { fill: "#4b8dab", line: "#2f6d8a", mark: "#4b8dab" },
		riskomrade: { fill: "#5256a0", line: "#3a3e83", mark: "#c9cbea" },
		sarskilt_utsatt: { fill: "#3f1d56", line: "#2b1140", mark: "#a98bc0" },
	},
};

const dark: Theme = {
	name: "dark",
	sea: "#14191d",
	land: "#23292d",
	neighbour: "#1c2125",
	lake: "#14191d",
	coast: "#3a444b",
	border: "#38424a",
	label: "#eef1f3",
	halo: "#14191d",
	selected: "#ffffff",
	casing: "#0d1013",
	absent: "#9aa6ae",
	classes: {
		utsatt: { fill: "#437f99", line: "#7db5cd", mark: "#437f99" },
		riskomrade: { fill: "#9c9ee4", line: "#c0c2f2", mark: "#45478a" },
		sarskilt_utsatt: { fill: "#ecd0f5", line: "#ffffff", mark: "#8f62a3" },
	},
};

export const THEMES = { light, dark } as const satisfies Record<Theme["name"], Theme>;

/** How opaque an area's fill lies on the ground. */
export const FILL_OPACITY = 0.86;
