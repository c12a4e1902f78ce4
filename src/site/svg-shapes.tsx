/** Shapes as SVG in the page, in the colours of its theme. */
import type { Shape, Stroke } from "../signs/shapes.ts";

export function SvgShapes({ shapes }: { shapes: readonly Shape[] }) {
	// Shapes have no identity but their place in the drawing.
	// biome-ignore lint/suspicious/noArrayIndexKey: they are drawn anew together
	return shapes.map((shape, i) => <SvgShape key={i} shape={shape} />);
}

function SvgShape({ shape }: { shape: Shape }) {
	switch (shape.shape) {
		case "circle":
			return <circle cx={rounded(shape.x)} cy={rounded(shape.y)} r={rounded(shape.radius)} {...paintOf(shape)} />;
		case "box":
			return (
				<rect
					x={rounded(shape.x)}
					y={rounded(shape.y)}
					width={rounded(shape.width)}
					height={rounded(shape.height)}
					rx={rounded(shape.radius)}
					{...paintOf(shape)}
				/>
			);
		case "path":
			return (
				<path
					d={shape.d}
					fill={shape.fill}
					fillRule="evenodd"
					transform={`translate(${rounded(shape.x)} ${rounded(shape.y)}) scale(${rounded(shape.scale)})`}
				/>
			);
		case "group":
			return (
				<g transform={`translate(${rounded(shape.x)} ${rounded(shape.y)}) scale(${rounded(shape.scale)})`}>
					<SvgShapes shapes={shape.shapes} />
				</g>
			);
		case "line":
			return <path d={`M${shape.from} ${shape.y}H${shape.to}`} {...paintOf(shape)} />;
		case "text":
			return (
				<text
					x={rounded(shape.x)}
					y={rounded(shape.y)}
					fontSize={shape.size}
					fontWeight={shape.weight}
					textAnchor={shape.anchor ?? "middle"}
					fill={shape.fill}
				>
					{shape.text}
				</text>
			);
	}
}

function paintOf({ fill = "none", stroke }: { fill?: string; stroke?: Stroke }) {
	const { colour, width, dashes = [], cap } = stroke ?? {};
	return {
		fill,
		stroke: colour,
		strokeWidth: width,
		strokeLinecap: cap,
		strokeDasharray: dashes.length > 0 ? dashes.join(" ") : undefined,
	};
}

function rounded(length: number): number {
	return Number(length.toFixed(2));
}
