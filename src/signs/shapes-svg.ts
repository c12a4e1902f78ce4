/** Writes shapes as SVG. */
import { escapeMarkup } from "../domain/escape-markup.ts";
import type { Group, Shape, Stroke } from "./shapes.ts";

export function shapesSvg(shapes: readonly Shape[]): string {
	return shapes.map(shapeSvg).join("");
}

function shapeSvg(shape: Shape): string {
	switch (shape.shape) {
		case "circle":
			return `<circle cx="${rounded(shape.x)}" cy="${rounded(shape.y)}" r="${rounded(shape.radius)}"${paint(shape)}/>`;
		case "line":
			return `<path d="M${shape.from} ${shape.y}H${shape.to}" fill="none"${strokeAttributes(shape.stroke)}/>`;
		case "text": {
			const { text, x, y, size, weight, fill, anchor = "middle" } = shape;
			return `<text x="${rounded(x)}" y="${rounded(y)}" font-size="${size}" font-weight="${weight}" text-anchor="${anchor}" fill="${fill}">${escapeMarkup(text)}</text>`;
		}
		case "box": {
			const { x, y, width, height, radius } = shape;
			return `<rect x="${rounded(x)}" y="${rounded(y)}" width="${rounded(width)}" height="${rounded(height)}" rx="${rounded(radius)}"${paint(shape)}/>`;
		}
		case "path":
			return `<path d="${shape.d}" fill="${shape.fill}" fill-rule="evenodd"${transform(shape)}/>`;
		case "group":
			return `<g${transform(shape)}>${shapesSvg(shape.shapes)}</g>`;
	}
}

function transform({ x, y, scale }: Pick<Group, "x" | "y" | "scale">): string {
	if (x === 0 && y === 0 && scale === 1) return "";
	return ` transform="translate(${rounded(x)} ${rounded(y)}) scale(${rounded(scale)})"`;
}

function paint({ fill = "none", stroke }: { fill?: string; stroke?: Stroke }): string {
	return ` fill="${fill}"${stroke ? strokeAttributes(stroke) : ""}`;
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
