/**
 * Makes an exported image: as a canvas, with the map as the page draws it or, where that cannot be, as an SVG has it; and as an SVG
 * throughout, whose text stays text.
 */
import { BASEMAP_URL } from "../../data/addresses.ts";
import type { Atlas } from "../../domain/atlas.ts";
import { escapeMarkup } from "../../domain/escape-markup.ts";
import type { Messages } from "../../i18n/words.ts";
import type { GroundPaths } from "../../map/basemap/ground-paths.ts";
import { CANVAS_FONT, drawShapes } from "../../signs/draw-shapes.ts";
import { THEMES, type Theme } from "../../signs/palette.ts";
import { shapesSvg } from "../../signs/shapes-svg.ts";
import { areasInView } from "../../site/areas-in-view.ts";
import type { MapInSight } from "../../site/site.tsx";
import { frameOf } from "../../site/view-frame.ts";
import { askedPlace } from "../../state/selectors.ts";
import type { View } from "../../state/view.ts";
import { type ImageParts, type ImageText, imageInWords, imageText } from "./exported-image-text.ts";
import { type ImageCamera, imageCamera } from "./image-camera.ts";
import { type ImageFormat, layoutSize } from "./image-formats.ts";
import { type ImageLayout, layOutImage, type Measure } from "./image-layout.ts";
import { drawMapCanvas } from "./map-canvas.ts";
import { type DrawnMap, mapSvg } from "./map-svg.ts";

export interface ImageWish {
	readonly atlas: Atlas;
	readonly view: View;
	readonly words: Messages;
	readonly parts: ImageParts;
	readonly format: ImageFormat;
	readonly theme: Theme["name"];
	/** Where the view can be found. */
	readonly address: string;
	/** The page's map, where there is one. */
	readonly onPage: MapInSight | undefined;
}

/** In an SVG, where the page's typeface may not be at hand. */
export const SVG_FONTS = "'Source Sans 3', 'Source Sans Pro', Arial, Helvetica, sans-serif";
/** How much wider than in the page's typeface a text may come out there: DejaVu Sans is the widest of the usual ones. */
const WIDEST = 1.28;

export interface Drawing {
	/** Pixels of the canvas for each CSS pixel of the layout; without, those of the format. */
	readonly pixelRatio?: number;
	/** With the map as an SVG has it, which is there sooner. */
	readonly isQuick?: boolean;
}

/** Rejects where what it is drawn of does not come. */
export async function drawImage(
	wish: ImageWish,
	{ pixelRatio = wish.format.enlarged, isQuick = false }: Drawing = {},
): Promise<HTMLCanvasElement> {
	await document.fonts.load(`500 14px ${CANVAS_FONT}`);
	const { layout, camera } = compose(wish, measureText(1));
	const theme = THEMES[wish.theme];
	const asVectors = () => rasterise(drawnMap(wish, camera), wish.words, pixelRatio);
	const asOnPage = () =>
		drawMapCanvas(wish.atlas, wish.words, {
			onShow: areasInView(wish.atlas, wish.view),
			frame: frameOf(wish.atlas, wish.view),
			place: askedPlace(wish.view),
			camera,
			theme: wish.theme,
			hasStreets: hasStreets(wish),
			pixelRatio,
		});
	const map = await (isQuick ? asVectors() : asOnPage().catch(asVectors));
	const image = document.createElement("canvas");
	image.width = Math.round(layout.width * pixelRatio);
	image.height = Math.round(layout.height * pixelRatio);
	const context = image.getContext("2d");
	if (!context) throw new Error("The browser has no 2D canvas");
	context.scale(pixelRatio, pixelRatio);
	context.fillStyle = theme.page.surface;
	context.fillRect(0, 0, layout.width, layout.height);
	const { x, y, width, height } = layout.map;
	context.drawImage(map, x, y, width, height);
	drawShapes(context, layout.shapes);
	return image;
}

/** Rejects as well. */
export async function writeImageSvg(wish: ImageWish): Promise<string> {
	await document.fonts.load(`500 14px ${CANVAS_FONT}`);
	const { layout, camera, text } = compose(wish, measureText(WIDEST));
	const map = mapSvg(drawnMap(wish, camera), await readGround(camera), wish.words);
	return imageSvg(layout, text.title, map, wish);
}

function imageSvg(
	{ width, height, map, shapes }: ImageLayout,
	title: string,
	mapAsSvg: string,
	wish: ImageWish,
): string {
	const { format, view, theme } = wish;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title desc" xml:lang="${view.locale}" width="${format.width}" height="${format.height}" viewBox="0 0 ${width} ${height}" font-family="${SVG_FONTS}">`,
		`<title id="title">${escapeMarkup(title)}</title>`,
		`<desc id="desc">${escapeMarkup(imageInWords(wish.atlas, view, wish.words, wish.parts))}</desc>`,
		`<rect width="${width}" height="${height}" fill="${THEMES[theme].page.surface}"/>`,
		`<g transform="translate(${map.x} ${map.y})">${mapAsSvg}</g>`,
		shapesSvg(shapes),
		"</svg>",
	].join("");
}

/** Where the map looks depends on its size, and that on the text, of which the legend depends on where the map looks: so twice. */
function compose(wish: ImageWish, measure: Measure): { layout: ImageLayout; camera: ImageCamera; text: ImageText } {
	const { atlas, view, words, parts, format, address, theme } = wish;
	const frame = frameOf(atlas, view);
	const moved = view.camera === null ? undefined : wish.onPage?.bounds;
	const isCompared = view.subject.kind === "comparison";
	const credit = `${words.map.credit}${hasStreets(wish) ? ` ${words.streets.credit(undefined)}` : ""}`;
	const cameraFor = (size: { width: number; height: number }) => imageCamera(frame, moved, isCompared, size);
	const around = (look: ImageCamera) => {
		const text = imageText(atlas, view, words, parts, { address, credit, look });
		return { text, layout: layOutImage(format, text, THEMES[theme], measure) };
	};
	const { width, height } = layoutSize(format);
	const first = around(cameraFor({ width: width - (format.column ?? 0), height: height / 2 }));
	const { text, layout } = around(cameraFor(first.layout.map));
	return { text, layout, camera: cameraFor(layout.map) };
}

/** Those of the page's map, where the image shows the same part of it. */
function hasStreets({ view, onPage }: ImageWish): boolean {
	return view.camera !== null && (onPage?.hasStreets ?? false);
}

function drawnMap({ atlas, view, theme }: ImageWish, camera: ImageCamera): DrawnMap {
	return { atlas, onShow: areasInView(atlas, view), place: askedPlace(view), camera, theme: THEMES[theme] };
}

async function readGround({ bounds, zoom }: ImageCamera): Promise<GroundPaths> {
	const { readGroundPaths } = await import("../../map/basemap/ground-paths.ts");
	return readGroundPaths(BASEMAP_URL, bounds, zoom);
}

async function rasterise(map: DrawnMap, words: Messages, pixelRatio: number): Promise<HTMLImageElement> {
	const { width, height } = map.camera.size;
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width * pixelRatio}" height="${height * pixelRatio}" viewBox="0 0 ${width} ${height}" font-family="${SVG_FONTS}">${mapSvg(map, await readGround(map.camera), words)}</svg>`;
	const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
	try {
		const image = new Image();
		image.src = address;
		await image.decode();
		return image;
	} finally {
		URL.revokeObjectURL(address);
	}
}

function measureText(wider: number): Measure {
	const context = document.createElement("canvas").getContext("2d");
	if (!context) throw new Error("The browser has no 2D canvas");
	return (text, { size, weight }) => {
		context.font = `${weight} ${size}px ${CANVAS_FONT}`;
		return context.measureText(text).width * wider;
	};
}
