/** Draws shapes on a canvas. */
import type { Shape, Stroke } from "./shapes.ts";

/** The page's typeface, as a canvas names it. */
export const CANVAS_FONT = '"Source Sans 3 Variable", sans-serif';

/** Leaves the context as it was. */
export function drawShapes(context: CanvasRenderingContext2D, shapes: readonly Shape[]): void {
	for (const shape of shapes) {
		context.save();
		drawShape(context, shape);
		context.restore();
	}
}

function drawShape(context: CanvasRenderingContext2D, shape: Shape): void {
	switch (shape.shape) {
		case "circle":
			context.beginPath();
			context.arc(shape.x, shape.y, shape.radius, 0, 2 * Math.PI);
			paint(context, shape);
			break;
		case "line":
			context.beginPath();
			context.moveTo(shape.from, shape.y);
			context.lineTo(shape.to, shape.y);
			paint(context, shape);
			break;
		case "text":
			context.font = `${shape.weight} ${shape.size}px ${CANVAS_FONT}`;
			context.textAlign = shape.anchor === "start" ? "left" : "center";
			context.fillStyle = shape.fill;
			context.fillText(shape.text, shape.x, shape.y);
			break;
		case "box":
			context.beginPath();
			context.roundRect(shape.x, shape.y, shape.width, shape.height, shape.radius);
			paint(context, shape);
			break;
		case "path":
			context.translate(shape.x, shape.y);
			context.scale(shape.scale, shape.scale);
			context.fillStyle = shape.fill;
			context.fill(new Path2D(shape.d), "evenodd");
			break;
		case "group":
			context.translate(shape.x, shape.y);
			context.scale(shape.scale, shape.scale);
			drawShapes(context, shape.shapes);
			break;
	}
}

function paint(context: CanvasRenderingContext2D, { fill, stroke }: { fill?: string; stroke?: Stroke }): void {
	if (fill !== undefined) {
		context.fillStyle = fill;
		context.fill();
	}
	if (!stroke) return;
	context.strokeStyle = stroke.colour;
	context.lineWidth = stroke.width;
	context.lineCap = stroke.cap ?? "butt";
	context.setLineDash([...(stroke.dashes ?? [])]);
	context.stroke();
}
