/**
 * Keeps the map as large as its container. Where a choice changes that, the page answers first, since drawing the map anew takes longest:
 * MapLibre's own way draws it in the frame of the answer.
 */
import type { Map as MapLibreMap } from "maplibre-gl";
import { hasExtent } from "./framing.ts";

export class ContainerSize {
	readonly #map: MapLibreMap;
	readonly #isHeld: () => boolean;
	#size: string;

	/** `isHeld`: somebody else gives it another size for a while. */
	constructor(map: MapLibreMap, isHeld: () => boolean) {
		this.#map = map;
		this.#isHeld = isHeld;
		this.#size = this.#sizeOfContainer;
		let due: ReturnType<typeof setTimeout> | undefined;
		const observer = new ResizeObserver(() => {
			due ??= setTimeout(() => {
				due = undefined;
				// Its canvas is empty once it has another size.
				if (this.resizeIfChanged()) map.redraw();
			});
		});
		observer.observe(map.getContainer());
		map.on("resize", () => {
			this.#size = this.#sizeOfContainer;
		});
		map.once("remove", () => {
			observer.disconnect();
			clearTimeout(due);
		});
	}

	/** Gives the map the size that the container has by now. `true`: it is another, and the map has to be drawn at once. */
	resizeIfChanged(): boolean {
		if (this.#isHeld() || !hasExtent(this.#map.getContainer()) || this.#sizeOfContainer === this.#size) return false;
		this.#map.resize();
		return true;
	}

	get #sizeOfContainer(): string {
		const { clientWidth, clientHeight } = this.#map.getContainer();
		return `${clientWidth} ${clientHeight}`;
	}
}
