/**
 * The offers at a place on the map that is no area, to ask about it and to have the map's middle there, which moves the map without
 * dragging it: after a click there, a long press on touch, or Enter with the keyboard's cross there. They go when the map moves, by
 * Escape, and when the reader presses elsewhere.
 */
import { type Map as MapLibreMap, Popup } from "maplibre-gl";
import type { LngLat } from "../domain/dataset.ts";

/** Milliseconds after which a press of a finger is long. */
const LONG_PRESS = 500;
/** CSS pixels that a finger may move meanwhile. */
const TREMBLE = 10;

interface Offer {
	readonly text: string;
	take(): void;
}

export class AskHere {
	readonly #map: MapLibreMap;
	readonly #popup = new Popup({
		closeButton: false,
		closeOnClick: true,
		closeOnMove: true,
		focusAfterOpen: false,
		className: "map-ask",
		offset: 6,
	});
	readonly #offers: (at: LngLat, isMiddle: boolean) => readonly Offer[];

	/** `offers`: those at a place, which may be the map's middle already. */
	constructor(map: MapLibreMap, offers: (at: LngLat, isMiddle: boolean) => readonly Offer[]) {
		this.#map = map;
		this.#offers = offers;
		this.#watchLongPress();
		const closeByKey = ({ key }: KeyboardEvent) => {
			if (key === "Escape" && this.#popup.isOpen()) this.#close();
		};
		document.addEventListener("keydown", closeByKey);
		map.on("remove", () => document.removeEventListener("keydown", closeByKey));
	}

	/** `byKey`: from the cross in the map's middle. The focus goes to the first offer, and back to the map when they are closed. */
	offer(at: LngLat, { byKey }: { byKey: boolean }): void {
		const offers = this.#offers(at, byKey);
		if (offers.length === 0) return;
		const list = document.createElement("div");
		for (const { text, take } of offers) {
			const button = document.createElement("button");
			button.type = "button";
			button.textContent = text;
			button.addEventListener("click", () => {
				this.#close();
				take();
			});
			list.append(button);
		}
		this.#popup
			.setLngLat([...at])
			.setDOMContent(list)
			.addTo(this.#map);
		if (byKey) list.querySelector("button")?.focus({ preventScroll: true });
	}

	#close(): void {
		const hasFocus = this.#popup.getElement()?.contains(document.activeElement);
		this.#popup.remove();
		if (hasFocus) this.#map.getCanvas().focus({ preventScroll: true });
	}

	/** Not every browser has an event for it. */
	#watchLongPress(): void {
		const canvas = this.#map.getCanvasContainer();
		let timer: ReturnType<typeof setTimeout> | undefined;
		let start: { x: number; y: number } | undefined;
		let isHeld = false;
		const cancel = () => clearTimeout(timer);
		canvas.addEventListener(
			"touchstart",
			({ touches }) => {
				cancel();
				isHeld = false;
				const [touch] = touches;
				if (!touch || touches.length > 1) return;
				start = { x: touch.clientX, y: touch.clientY };
				timer = setTimeout(() => {
					isHeld = true;
					const { left, top } = canvas.getBoundingClientRect();
					const { lng, lat } = this.#map.unproject([touch.clientX - left, touch.clientY - top]);
					this.offer([lng, lat], { byKey: false });
				}, LONG_PRESS);
			},
			{ passive: true },
		);
		canvas.addEventListener(
			"touchmove",
			({ touches: [touch] }) => {
				if (touch && start && Math.hypot(touch.clientX - start.x, touch.clientY - start.y) > TREMBLE) cancel();
			},
			{ passive: true },
		);
		canvas.addEventListener("touchend", (event) => {
			cancel();
			// It would be a click as well, which takes the offer away again.
			if (isHeld && event.cancelable) event.preventDefault();
		});
		canvas.addEventListener("touchcancel", cancel, { passive: true });
		this.#map.on("remove", cancel);
	}
}
