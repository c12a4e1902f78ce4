/**
 * The map as it is printed: laid out anew in the size that it has on a sheet, so that its names are as large as the text about it, and
 * framed for that size. On the page it is as before afterwards.
 */
import type { Map as MapLibreMap } from "maplibre-gl";
import type { BBox } from "../domain/dataset.ts";
import { NEAREST_FRAMING } from "../signs/extents.ts";
import { SHEETS, type Sheet, sizesOn } from "../signs/sheets.ts";
import type { MapScale } from "../signs/signs-on-show.ts";
import { boundsOf } from "./framing.ts";
import { PRINT_TIMEOUT_MS } from "./timeouts.ts";

/** About 300 dots per inch. */
const PRINT_PIXEL_RATIO = 3;

export interface PrintCanvas {
	readonly canvas: HTMLCanvasElement;
	/** What of the legend it shows. */
	readonly scale: MapScale;
}

interface PrintLayoutOptions {
	/** What a sheet is to show, and how much is left around it, in CSS pixels. */
	framed(): { readonly box: BBox; readonly padding: number };
	/** Draws the map as it stands, with so many pixels for each CSS pixel. */
	draw(pixelRatio: number): PrintCanvas;
	/** Resolves when all has come that is in sight; rejects where that will never be. */
	rest(): Promise<void>;
	/** Takes the map, which has its size on the page again, to where the reader has it there. */
	comeBack(): void;
}

export class PrintLayout {
	readonly #map: MapLibreMap;
	readonly #options: PrintLayoutOptions;
	#isActive = false;
	/** The container's own style on the page. */
	#onPage = "";
	#isRemoved = false;

	constructor(map: MapLibreMap, options: PrintLayoutOptions) {
		this.#map = map;
		this.#options = options;
		map.once("remove", () => {
			this.#isRemoved = true;
		});
	}

	/** The map is laid out for a sheet now, and not for the page. */
	get isActive(): boolean {
		return this.#isActive;
	}

	/**
	 * At once, since a browser that was asked to print waits for nothing. Without ground that was not in sight: nobody knows whether
	 * its areas have come.
	 */
	draw(sheet: Sheet): PrintCanvas {
		const [[west, south], [east, north]] = this.#map.getBounds().toArray();
		this.#begin(sheet);
		try {
			const [start, end] = [this.#map.project([west, north]), this.#map.project([east, south])];
			return this.#cut(sheet, { left: start.x, top: start.y, right: end.x, bottom: end.y });
		} finally {
			this.#end();
		}
	}

	/** With all that the sheet has space for. In the meantime the map has the size of the sheet on the page too, which the caller covers. */
	async drawAtRest(sheet: Sheet): Promise<PrintCanvas> {
		this.#begin(sheet);
		try {
			await Promise.race([this.#options.rest(), afterTimeout(PRINT_TIMEOUT_MS)]);
			return this.#cut(sheet, EVERYTHING);
		} finally {
			if (!this.#isRemoved) this.#end();
		}
	}

	#cut(sheet: Sheet, { left, top, right, bottom }: Rectangle): PrintCanvas {
		const { canvas, scale } = this.#options.draw(PRINT_PIXEL_RATIO);
		const { drawn } = sizesOn(sheet);
		const part = {
			left: Math.max(0, left),
			top: Math.max(0, top),
			right: Math.min(drawn.width, right),
			bottom: Math.min(drawn.height, bottom),
		};
		return { canvas: cutOut(canvas, part, canvas.width / drawn.width), scale };
	}

	#begin(sheet: Sheet): void {
		const { box, padding } = this.#options.framed();
		const { drawn, seen } = sizesOn(sheet);
		this.#isActive = true;
		const container = this.#map.getContainer();
		container.dataset.onPaper = "";
		this.#onPage = container.style.cssText;
		container.style.width = `${drawn.width}px`;
		container.style.height = `${drawn.height}px`;
		this.#map.resize();
		const beside = (drawn.width - seen.width) / 2 + padding;
		const above = (drawn.height - seen.height) / 2 + padding;
		this.#map.fitBounds(boundsOf(box), {
			padding: { top: above, right: beside, bottom: above + SHEETS[sheet].below, left: beside },
			maxZoom: NEAREST_FRAMING,
			animate: false,
		});
	}

	#end(): void {
		const container = this.#map.getContainer();
		delete container.dataset.onPaper;
		container.style.cssText = this.#onPage;
		this.#map.resize();
		this.#isActive = false;
		this.#options.comeBack();
	}
}

function afterTimeout(milliseconds: number): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

const EVERYTHING = { left: 0, top: 0, right: Number.POSITIVE_INFINITY, bottom: Number.POSITIVE_INFINITY };

interface Rectangle {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** A part of a canvas, in CSS pixels, as a canvas of its own; `ratio`: its pixels for each of them. */
function cutOut(canvas: HTMLCanvasElement, part: Rectangle, ratio: number): HTMLCanvasElement {
	const [left, top] = [Math.round(part.left * ratio), Math.round(part.top * ratio)];
	const cut = document.createElement("canvas");
	cut.width = Math.round(part.right * ratio) - left;
	cut.height = Math.round(part.bottom * ratio) - top;
	cut.getContext("2d")?.drawImage(canvas, -left, -top);
	// As large on the sheet as it was on the map.
	cut.style.width = `${part.right - part.left}px`;
	cut.style.height = `${part.bottom - part.top}px`;
	return cut;
}
