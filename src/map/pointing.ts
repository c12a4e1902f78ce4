/**
 * What the reader points at: by mouse, by touch, and by keyboard, where a cross in the middle of the focused map points
 * at the area beneath it. Names it in a tooltip, and notifies when it is chosen.
 */
import type { Map as MapLibreMap, PointLike } from "maplibre-gl";
import type { Atlas } from "../domain/atlas.ts";
import type { AreaId, Assessment, BoundaryVersionId, LngLat } from "../domain/dataset.ts";
import { FeatureStates } from "./feature-state.ts";
import { LAYERS, SOURCES } from "./ids.ts";
import type { MapPart } from "./map-part.ts";
import type { Picture } from "./scene.ts";
import type { Tooltip } from "./tooltip.ts";

/** Where a symbol stands, and its radius in CSS pixels. */
interface SymbolOnMap {
	readonly at: LngLat;
	readonly radius: number;
}

/** How far beside an area a finger may land, in CSS pixels. */
const FINGER = 8;

export class Pointing implements MapPart {
	readonly #atlas: Atlas;
	readonly #map: MapLibreMap;
	readonly #tooltip: Tooltip;
	readonly #states: FeatureStates<BoundaryVersionId, { pointedAt: boolean }>;
	readonly #onSelect: (area: AreaId) => void;
	readonly #onName: (name: string) => void;
	readonly #onEmpty: (at: LngLat, how: { byKey: boolean }) => void;
	#picture: Picture | undefined;
	/** What was pointed at when the reader closed the tooltip, which stays closed there. */
	#closedOn: Assessment | undefined;
	#pointedAt: Assessment | undefined;

	/**
	 * `onName`: what the keyboard points at, which a screen reader has no other way to know. `onEmpty`: no area was chosen but the place
	 * beside them.
	 */
	constructor(
		atlas: Atlas,
		map: MapLibreMap,
		tooltip: Tooltip,
		{
			onSelect,
			onName,
			onEmpty,
		}: {
			onSelect: (area: AreaId) => void;
			onName: (name: string) => void;
			onEmpty: (at: LngLat, how: { byKey: boolean }) => void;
		},
	) {
		this.#atlas = atlas;
		this.#map = map;
		this.#tooltip = tooltip;
		this.#onSelect = onSelect;
		this.#onName = onName;
		this.#onEmpty = onEmpty;
		this.#states = new FeatureStates(map, { source: SOURCES.boundaries }, { pointedAt: false });
		const choose = (assessment: Assessment | undefined) => {
			if (assessment) onSelect(assessment.area);
		};
		map.on("mousemove", ({ point, lngLat }) => {
			const assessment = this.#assessmentAt(point, 0);
			map.getCanvas().style.cursor = assessment ? "pointer" : "";
			if (assessment) this.#point(assessment, lngLat.toArray());
			else this.#leave();
		});
		map.on("mouseout", () => this.#leave());
		map.on("movestart", () => this.#point(undefined));
		map.on("click", ({ point, lngLat, originalEvent }) => {
			const isMouse = originalEvent instanceof PointerEvent && originalEvent.pointerType === "mouse";
			const assessment = this.#assessmentAt(point, isMouse ? 0 : FINGER);
			choose(assessment);
			// A finger that only touches the map may have wanted to move it.
			if (!assessment && isMouse) this.#onEmpty(lngLat.toArray(), { byKey: false });
		});
		const canvas = map.getCanvas();
		canvas.addEventListener("keydown", (event) => {
			if (event.key !== "Enter") return;
			// The same press would also press what it gives the focus to.
			event.preventDefault();
			const assessment = this.#assessmentInMiddle();
			choose(assessment);
			if (!assessment) this.#onEmpty(map.getCenter().toArray(), { byKey: true });
		});
		canvas.addEventListener("focus", () => this.#pointAtMiddle());
		canvas.addEventListener("blur", () => this.#point(undefined));
		map.on("moveend", () => this.#pointAtMiddle());
		const closeByKey = ({ key }: KeyboardEvent) => {
			if (key !== "Escape") return;
			this.#closedOn = this.#pointedAt;
			this.#tooltip.hide();
		};
		document.addEventListener("keydown", closeByKey);
		map.on("remove", () => document.removeEventListener("keydown", closeByKey));
	}

	show(picture: Picture): void {
		this.#picture = picture;
		this.#point(undefined);
	}

	styleReplaced(): void {
		this.#states.styleReplaced();
	}

	/**
	 * Points at areas from elsewhere, as when one has focus in the list. Only a single one is named, beside the symbol that it is counted in
	 * where the map shows one.
	 */
	pointAt(areas: readonly AreaId[], whereCounted: (area: AreaId) => SymbolOnMap | undefined): void {
		const pointedAt = this.#visible().filter(({ area }) => areas.includes(area));
		const [first] = pointedAt;
		if (first && pointedAt.length === 1) {
			const symbol = whereCounted(first.area);
			this.#point(first, symbol?.at ?? this.#atlas.boundary(first.boundary).inner, symbol?.radius);
		} else {
			this.#tooltip.hide();
			this.#mark(pointedAt);
		}
	}

	#pointAtMiddle(): void {
		const canvas = this.#map.getCanvas();
		if (document.activeElement !== canvas || !canvas.matches(":focus-visible")) return;
		const assessment = this.#assessmentInMiddle();
		this.#point(assessment, this.#map.getCenter().toArray());
		this.#onName(assessment ? this.#textsOf(assessment).join(". ") : "");
	}

	#assessmentInMiddle(): Assessment | undefined {
		return this.#assessmentAt(this.#map.project(this.#map.getCenter()), 0);
	}

	/** The smallest listed area within reach of a point; boundaries that the picture hides are passed over. */
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

	/** What is drawn as areas: those listed, and those outlined because they have left the list. */
	#visible(): readonly Assessment[] {
		return this.#picture ? [...this.#picture.shown, ...this.#picture.removed] : [];
	}

	#size({ boundary }: Assessment): number {
		return this.#atlas.boundary(boundary).squareMetres;
	}

	/** `radius`: of what stands there, in CSS pixels. */
	#point(assessment: Assessment | undefined, at?: LngLat, radius = 0): void {
		this.#mark(assessment ? [assessment] : []);
		this.#pointedAt = assessment;
		if (assessment !== this.#closedOn) this.#closedOn = undefined;
		if (assessment && at && !this.#closedOn)
			this.#tooltip.show(this.#textsOf(assessment), at, radius, () => this.#onSelect(assessment.area));
		else this.#tooltip.hide();
	}

	/** By the mouse, which may be on its way into the tooltip. */
	#leave(): void {
		this.#mark([]);
		this.#pointedAt = undefined;
		this.#closedOn = undefined;
		this.#tooltip.hideSoon();
	}

	#textsOf(assessment: Assessment): readonly string[] {
		if (!this.#picture) return [];
		const { words, changes, period } = this.#picture;
		return words.area(assessment, changes?.get(assessment.area), period);
	}

	#mark(pointedAt: readonly Assessment[]): void {
		this.#states.write(new Map(pointedAt.map(({ boundary }) => [boundary, { pointedAt: true }])));
	}
}
