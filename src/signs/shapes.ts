/** Signs as plain shapes, which a canvas and an SVG draw alike. Lengths in CSS pixels, x to the right and y down. */

export interface Stroke {
	readonly colour: string;
	readonly width: number;
	/** Dash and gap; without or empty, the line is whole. */
	readonly dashes?: readonly number[];
	readonly cap?: "butt" | "round";
}

export interface Circle {
	readonly shape: "circle";
	readonly x: number;
	readonly y: number;
	readonly radius: number;
	readonly fill?: string;
	readonly stroke?: Stroke;
}

/** Level, from the left. */
export interface Line {
	readonly shape: "line";
	readonly from: number;
	readonly to: number;
	readonly y: number;
	readonly stroke: Stroke;
}

/** One line, of which `x` is the middle or, as the `anchor` says, the start; `y` is the foot of its letters. */
export interface Text {
	readonly shape: "text";
	readonly text: string;
	readonly x: number;
	readonly y: number;
	readonly size: number;
	readonly weight: number;
	readonly fill: string;
	readonly anchor?: "start" | "middle";
}

export interface Box {
	readonly shape: "box";
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly radius: number;
	readonly fill?: string;
	readonly stroke?: Stroke;
}

/** An SVG path, filled by the even-odd rule, with its origin at `x` and `y`. */
export interface Path {
	readonly shape: "path";
	readonly d: string;
	readonly x: number;
	readonly y: number;
	readonly scale: number;
	readonly fill: string;
}

/** Shapes in a square of their own: its corner at `x` and `y`, and its unit so many CSS pixels. */
export interface Group {
	readonly shape: "group";
	readonly x: number;
	readonly y: number;
	readonly scale: number;
	readonly shapes: readonly Shape[];
}

export type Shape = Circle | Line | Text | Box | Path | Group;
