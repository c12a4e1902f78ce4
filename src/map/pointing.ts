/**
 * What the reader points at: by mouse, by touch, and by keyboard, where a cross in the middle of the focused map points
 * at the area beneath it. Names it in a small box, and tells when it is chosen.
 */
import { type Map as MapLibreMap, type PointLike, Popup } from "maplibre-gl";
import type { Atlas } from "../domain/atlas.ts";
import type { AreaId, Assessment, BoundaryId, LngLat } from "../domain/dataset.ts";
import { LAYERS, SOURCES } from "./ids.ts";
import type { Scene } from "./scene.ts";

/** How far beside an area a finger may land, in CSS pixels. */
const FINGER = 8;

export class Pointing {
	readonly #atlas: Atlas;
	readonly #map: MapLibreMap;
	readonly #box = new Popup({
		closeButton: false,
		closeOnClick: false,
		focusAfterOpen: false,
		className: "map-tip",
		maxWidth: "260px",
		offset: 10,
	});
	#scene: Scene | undefined;
	#pointedAt: BoundaryId | undefined;

	constructor(atlas: Atlas, map: MapLibreMap, onSelect: (area: AreaId) => void) {
		this.#atlas = atlas;
		this.#map = map;
		const choose = (assessment: Assessment | undefined) => {
			if (assessment) onSelect(assessment.area);
		};
		map.on("mousemove", ({ point, lngLat }) => {
			const assessment = this.#assessmentAt(point, 0);
			map.getCanvas().style.cursor = assessment ? "pointer" : "";
			this.#point(assessment, lngLat.toArray());
		});
		map.on("mouseout", () => this.#point(undefined));
		map.on("movestart", () => this.#point(undefined));
		map.on("click", ({ point, originalEvent }) => {
			const reach = originalEvent instanceof PointerEvent && originalEvent.pointerType === "mouse" ? 0 : FINGER;
			choose(this.#assessmentAt(point, reach));
		});
		const canvas = map.getCanvas();
		canvas.addEventListener("keydown", ({ key }) => {
			if (key === "Enter") choose(this.#assessmentInMiddle());
		});
		canvas.addEventListener("focus", () => this.#pointAtMiddle());
		canvas.addEventListener("blur", () => this.#point(undefined));
		map.on("moveend", () => this.#pointAtMiddle());
	}

	show(scene: Scene): void {
		this.#scene = scene;
		this.#point(undefined);
	}

	/** Points at an area from elsewhere, as when it has focus in the list. */
	pointAt(area: AreaId | undefined): void {
		const assessment = this.#scene?.shown.find((candidate) => candidate.area === area);
		this.#point(assessment, assessment && this.#atlas.boundary(assessment.boundary).inner);
	}

	/** Forgets what was pointed at, after the style was replaced. */
	reset(): void {
		this.#pointedAt = undefined;
		this.#box.remove();
	}

	#pointAtMiddle(): void {
		const canvas = this.#map.getCanvas();
		if (document.activeElement !== canvas || !canvas.matches(":focus-visible")) return;
		this.#point(this.#assessmentInMiddle(), this.#map.getCenter().toArray());
	}

	#assessmentInMiddle(): Assessment | undefined {
		return this.#assessmentAt(this.#map.project(this.#map.getCenter()), 0);
	}

	/** The smallest listed area within reach of a point; drawings that the scene hides are passed over. */
	#assessmentAt({ x, y }: { x: number; y: number }, reach: number): Assessment | undefined {
		if (!this.#map.getLayer(LAYERS.fill)) return undefined;
		const near: [PointLike, PointLike] = [
			[x - reach, y - reach],
			[x + reach, y + reach],
		];
		const ids = this.#map.queryRenderedFeatures(near, { layers: [LAYERS.fill] }).map(({ id }) => id);
		return this.#scene?.shown
			.filter(({ boundary }) => ids.includes(boundary))
			.toSorted((a, b) => this.#size(a) - this.#size(b))[0];
	}

	#size({ boundary }: Assessment): number {
		return this.#atlas.boundary(boundary).squareMetres;
	}

	#point(assessment: Assessment | undefined, at?: LngLat): void {
		const id = assessment?.boundary;
		if (id !== this.#pointedAt && this.#map.getSource(SOURCES.boundaries)) {
			this.#mark(this.#pointedAt, false);
			this.#mark(id, true);
			this.#pointedAt = id;
			if (assessment && this.#scene) this.#box.setDOMContent(lines(this.#scene.words.area(assessment)));
		}
		if (!assessment || !at) this.#box.remove();
		else {
			this.#box.setLngLat([...at]);
			if (!this.#box.isOpen()) this.#box.addTo(this.#map);
		}
	}

	#mark(id: BoundaryId | undefined, pointedAt: boolean): void {
		if (id !== undefined) this.#map.setFeatureState({ source: SOURCES.boundaries, id }, { pointedAt });
	}
}

function lines(texts: readonly string[]): HTMLElement {
	const element = document.createElement("div");
	for (const text of texts) element.append(Object.assign(document.createElement("p"), { textContent: text }));
	return element;
}
