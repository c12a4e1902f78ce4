/**
 * The offer to ask about a place on the map that is no area: after a click there, a long press on touch, or Enter with the keyboard's
 * cross there. It goes when the map moves, by Escape, and when the reader presses elsewhere.
 */
import { type Map as MapLibreMap, Popup } from "maplibre-gl";
import type { LngLat } from "../domain/dataset.ts";

/** Milliseconds after which a press of a finger is long. */
const LONG_PRESS = 500;
/** CSS pixels that a finger may move meanwhile. */
const TREMBLE = 10;

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
	readonly #words: () => string;
	readonly #onAsk: (at: LngLat) => void;

	constructor(map: MapLibreMap, { words, onAsk }: { words: () => string; onAsk: (at: LngLat) => void }) {
		this.#map = map;
		this.#words = words;
		this.#onAsk = onAsk;
		this.#watchLongPress();
		const closeByKey = ({ key }: KeyboardEvent) => {
			if (key === "Escape" && this.#popup.isOpen()) this.#close();
		};
		document.addEventListener("keydown", closeByKey);
		map.on("remove", () => document.removeEventListener("keydown", closeByKey));
	}

	/** `byKey`: the focus goes to it, and back to the map when it is closed. */
	offer(at: LngLat, { byKey }: { byKey: boolean }): void {
		const button = document.createElement("button");
		button.type = "button";
		button.textContent = this.#words();
		button.addEventListener("click", () => {
			this.#close();
			this.#onAsk(at);
		});
		this.#popup
			.setLngLat([...at])
			.setDOMContent(button)
			.addTo(this.#map);
		if (byKey) button.focus({ preventScroll: true });
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
