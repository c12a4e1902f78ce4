/** Writes shapes as SVG. */
import type { Circle, Line, Stroke, Text } from "../../signs/shapes.ts";
import { escapeMarkup } from "../../site/escape-markup.ts";

export function shapesSvg(shapes: readonly (Circle | Line | Text)[]): string {
	return shapes.map(shapeSvg).join("");
}

function shapeSvg(shape: Circle | Line | Text): string {
	switch (shape.shape) {
		case "circle":
			return circleSvg(shape);
		case "line":
			return `<path d="M${shape.from} ${shape.y}H${shape.to}" fill="none"${strokeAttributes(shape.stroke)}/>`;
		case "text": {
			const { text, x, y, size, weight, fill } = shape;
			return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" text-anchor="middle" fill="${fill}">${escapeMarkup(text)}</text>`;
		}
	}
}

function circleSvg({ x, y, radius, fill = "none", stroke, part }: Circle): string {
	const circle = `<circle cx="${x}" cy="${y}" r="${rounded(radius)}" fill="${fill}"`;
	if (!stroke || !part) return `${circle}${stroke ? strokeAttributes(stroke) : ""}/>`;
	// A part of the round is one long dash, turned to where it begins.
	const round = 2 * Math.PI * radius;
	const turn = ` transform="rotate(${rounded(part.start * 360 - 90)} ${x} ${y})"`;
	return `${circle}${strokeAttributes({ ...stroke, dashes: [part.share * round, round] })}${turn}/>`;
}

/** The attributes of a line, each after a space. */
export function strokeAttributes({ colour, width, dashes = [], cap = "butt" }: Stroke): string {
	const dashed = dashes.length > 0 ? ` stroke-dasharray="${dashes.map(rounded).join(" ")}"` : "";
	const ends = cap === "butt" ? "" : ` stroke-linecap="${cap}"`;
	return ` stroke="${colour}" stroke-width="${rounded(width)}"${ends}${dashed}`;
}

function rounded(length: number): number {
	return Number(length.toFixed(2));
}
