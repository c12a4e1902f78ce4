/** The small box that names what is pointed at. */
import { type Map as MapLibreMap, Popup } from "maplibre-gl";
import type { LngLat } from "../domain/dataset.ts";

export interface Tooltip {
	/** Stands at a place, with a paragraph for each text. */
	show(texts: readonly string[], at: LngLat): void;
	hide(): void;
}

export function createTooltip(map: MapLibreMap): Tooltip {
	const popup = new Popup({
		closeButton: false,
		closeOnClick: false,
		focusAfterOpen: false,
		className: "map-tip",
		maxWidth: "260px",
		offset: 10,
	});
	let lastWritten = "";
	return {
		show(texts, at) {
			const text = texts.join("\n");
			// The mouse moves often within one area.
			if (!popup.isOpen() || text !== lastWritten) popup.setDOMContent(paragraphs(texts));
			lastWritten = text;
			popup.setLngLat([...at]);
			if (!popup.isOpen()) popup.addTo(map);
		},
		hide: () => void popup.remove(),
	};
}

function paragraphs(texts: readonly string[]): HTMLElement {
	const element = document.createElement("div");
	for (const text of texts) element.append(Object.assign(document.createElement("p"), { textContent: text }));
	return element;
}
