/**
 * The place that is asked about: a pin that is dragged, or moved by the arrow keys, and around it the circle within which the place
 * may be. It is an element, so that a keyboard and a screen reader can reach it.
 */
import { type Map as MapLibreMap, Marker } from "maplibre-gl";
import type { LngLat } from "../domain/dataset.ts";
import { metreAt, worldSize } from "../domain/mercator.ts";
import { PIN, PIN_DOT, PIN_PATH } from "../signs/pin.ts";
import type { PlaceOnMap } from "./scene.ts";

/** CSS pixels that a press of an arrow key moves it by, and with Shift. */
const STEP = 4;
const LARGE_STEP = 40;

const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
	ArrowLeft: [-1, 0],
	ArrowRight: [1, 0],
	ArrowUp: [0, -1],
	ArrowDown: [0, 1],
};

export class PlaceMarker {
	readonly #map: MapLibreMap;
	readonly #onMove: ((at: LngLat) => void) | undefined;
	#marker: Marker | undefined;
	#circle: HTMLElement | undefined;
	#place: PlaceOnMap | undefined;

	/** Without `onMove` it cannot be moved. */
	constructor(map: MapLibreMap, onMove: ((at: LngLat) => void) | undefined) {
		this.#map = map;
		this.#onMove = onMove;
		map.on("zoom", () => this.#resize());
	}

	show(place: PlaceOnMap | undefined, label: string): void {
		this.#place = place;
		if (!place) {
			this.#marker?.remove();
			this.#marker = undefined;
			return;
		}
		this.#marker ??= this.#create(place.at);
		this.#marker.getElement().querySelector("button")?.setAttribute("aria-label", label);
		this.#marker.setLngLat([...place.at]);
		this.#resize();
	}

	/** Where it stands in the map, for whoever draws the map once more. */
	drawn(): { x: number; y: number; radius: number } | undefined {
		if (!this.#place) return undefined;
		const { x, y } = this.#map.project([...this.#place.at]);
		return { x, y, radius: this.#radius() };
	}

	#create(at: LngLat): Marker {
		const element = document.createElement("div");
		element.className = "asked-place";
		this.#circle = document.createElement("div");
		this.#circle.className = "asked-place-circle";
		element.append(this.#circle, this.#onMove ? this.#button() : pinImage());
		const marker = new Marker({ element, draggable: this.#onMove !== undefined }).setLngLat([...at]).addTo(this.#map);
		// MapLibre calls every marker a "Map marker", which the button says better.
		for (const attribute of ["role", "aria-label", "tabindex"]) element.removeAttribute(attribute);
		marker.on("dragend", () => {
			const { lng, lat } = marker.getLngLat();
			element.querySelector("button")?.focus({ preventScroll: true });
			this.#onMove?.([lng, lat]);
		});
		return marker;
	}

	#button(): HTMLElement {
		const button = document.createElement("button");
		button.type = "button";
		// The answer is read aloud, and the reader may go on moving it.
		button.dataset.keepsFocus = "";
		button.append(pinImage());
		button.addEventListener("keydown", (event) => {
			const arrow = ARROWS[event.key];
			const place = this.#place;
			if (!arrow || !place) return;
			event.preventDefault();
			event.stopPropagation();
			const step = event.shiftKey ? LARGE_STEP : STEP;
			const { x, y } = this.#map.project([...place.at]);
			const { lng, lat } = this.#map.unproject([x + step * arrow[0], y + step * arrow[1]]);
			this.#onMove?.([lng, lat]);
		});
		return button;
	}

	/** In CSS pixels. */
	#radius(): number {
		if (!this.#place) return 0;
		return this.#place.uncertainty * metreAt(this.#place.at[1]) * worldSize(this.#map.getZoom());
	}

	#resize(): void {
		if (!this.#circle) return;
		const radius = this.#radius();
		// Below that the pin covers it.
		this.#circle.hidden = radius < PIN.width / 2;
		this.#circle.style.width = `${2 * radius}px`;
		this.#circle.style.height = `${2 * radius}px`;
	}
}

/** Metres on the ground that a CSS pixel is at a zoom. */
export function metresPerPixel(at: LngLat, zoom: number): number {
	return 1 / (metreAt(at[1]) * worldSize(zoom));
}

function pinImage(): SVGElement {
	const image = document.createElementNS("http://www.w3.org/2000/svg", "svg");
	image.setAttribute("viewBox", `${-PIN.width / 2} ${-PIN.height} ${PIN.width} ${PIN.height}`);
	image.setAttribute("width", String(PIN.width));
	image.setAttribute("height", String(PIN.height));
	image.setAttribute("aria-hidden", "true");
	image.innerHTML = `<path d="${PIN_PATH}"/><circle cy="${PIN_DOT.y}" r="${PIN_DOT.radius}"/>`;
	return image;
}
