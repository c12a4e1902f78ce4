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
	#pointedAt: readonly BoundaryId[] = [];

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

	/** Points at areas from elsewhere, as when one has focus in the list. Only a single one is named. */
	pointAt(areas: readonly AreaId[]): void {
		const found = this.#visible().filter(({ area }) => areas.includes(area));
		const [only] = found.length === 1 ? found : [];
		this.#point(only, only && this.#atlas.boundary(only.boundary).inner);
		if (!only) this.#mark(found.map(({ boundary }) => boundary));
	}

	/** Forgets what was pointed at, after the style was replaced. */
	reset(): void {
		this.#pointedAt = [];
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
		return this.#visible()
			.filter(({ boundary }) => ids.includes(boundary))
			.toSorted((a, b) => this.#size(a) - this.#size(b))[0];
	}

	/** What the scene draws as areas: those listed, and those outlined because they have left the list. */
	#visible(): readonly Assessment[] {
		return this.#scene ? [...this.#scene.shown, ...this.#scene.departed] : [];
	}

	#size({ boundary }: Assessment): number {
		return this.#atlas.boundary(boundary).squareMetres;
	}

	#point(assessment: Assessment | undefined, at?: LngLat): void {
		const isNamed =
			assessment !== undefined && this.#pointedAt.length === 1 && this.#pointedAt[0] === assessment.boundary;
		this.#mark(assessment ? [assessment.boundary] : []);
		if (assessment && this.#scene && !isNamed) {
			const { words, changes } = this.#scene;
			this.#box.setDOMContent(lines(words.area(assessment, changes?.get(assessment.area))));
		}
		if (!assessment || !at) this.#box.remove();
		else {
			this.#box.setLngLat([...at]);
			if (!this.#box.isOpen()) this.#box.addTo(this.#map);
		}
	}

	#mark(ids: readonly BoundaryId[]): void {
		if (!this.#map.getSource(SOURCES.boundaries)) return;
		const set = (id: BoundaryId, pointedAt: boolean) =>
			this.#map.setFeatureState({ source: SOURCES.boundaries, id }, { pointedAt });
		for (const id of this.#pointedAt) if (!ids.includes(id)) set(id, false);
		for (const id of ids) if (!this.#pointedAt.includes(id)) set(id, true);
		this.#pointedAt = ids;
	}
}

function lines(texts: readonly string[]): HTMLElement {
	const element = document.createElement("div");
	for (const text of texts) element.append(Object.assign(document.createElement("p"), { textContent: text }));
	return element;
}
