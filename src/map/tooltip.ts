/**
 * The small box that names what is pointed at. It stays where it opened until something else is pointed at, so that the pointer can
 * be moved into it.
 */
import { type Map as MapLibreMap, Popup } from "maplibre-gl";
import type { LngLat } from "../domain/dataset.ts";

export interface Tooltip {
	/**
	 * Stands beside a place, with a paragraph for each text. `radius`: of what stands there, in CSS pixels, which is left in sight. `onPress`:
	 * of the box, which lies over what it names.
	 */
	show(texts: readonly string[], at: LngLat, radius: number, onPress: () => void): void;
	hide(): void;
	/** Hides it unless the pointer gets into it soon; as soon as that leaves it, if it does. */
	hideSoon(): void;
}

/** CSS pixels between it and what it names. */
const BESIDE = 10;
/** Milliseconds that the pointer may take on its way into it. */
const GRACE = 300;

export function createTooltip(map: MapLibreMap): Tooltip {
	const popup = new Popup({
		closeButton: false,
		closeOnClick: false,
		focusAfterOpen: false,
		className: "map-tip",
		maxWidth: "260px",
	});
	let written = "";
	let press = () => {};
	let timer: ReturnType<typeof setTimeout> | undefined;
	const hide = () => {
		clearTimeout(timer);
		popup.remove();
	};
	const hideSoon = () => {
		clearTimeout(timer);
		timer = setTimeout(() => {
			if (!popup.getElement()?.matches(":hover")) hide();
		}, GRACE);
	};
	popup.on("open", () => {
		popup.getElement()?.addEventListener("mouseleave", hideSoon);
		popup.getElement()?.addEventListener("click", () => press());
	});
	map.on("remove", hide);
	return {
		show(texts, at, radius, onPress) {
			clearTimeout(timer);
			press = onPress;
			const text = texts.join("\n");
			if (popup.isOpen() && text === written) return;
			popup.setDOMContent(paragraphs(texts));
			written = text;
			popup.setOffset(radius + BESIDE);
			popup.setLngLat([...at]);
			if (!popup.isOpen()) popup.addTo(map);
		},
		hide,
		hideSoon,
	};
}

function paragraphs(texts: readonly string[]): HTMLElement {
	const element = document.createElement("div");
	for (const text of texts) element.append(Object.assign(document.createElement("p"), { textContent: text }));
	return element;
}
