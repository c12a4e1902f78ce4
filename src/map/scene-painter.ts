/** Draws scenes on a map whose style has come: a part for each thing that a scene says, each of which writes only what differs. */
import type { Map as MapLibreMap } from "maplibre-gl";
import type { Atlas } from "../domain/atlas.ts";
import type { AreaId } from "../domain/dataset.ts";
import { type BoundaryState, boundaryStates, HIDDEN, isSameState } from "../signs/boundary-state.ts";
import type { DrawnSymbol } from "../signs/city-symbol.ts";
import { TakenNames } from "./basemap/hidden-labels.ts";
import { type ChangeState, changeStates, isSameChange, UNMARKED } from "./changes/change-state.ts";
import { CitySymbols } from "./cities/city-symbols.ts";
import { SymbolRoom } from "./cities/collision-boxes.ts";
import { StateWriter } from "./feature-state.ts";
import { SOURCES } from "./ids.ts";
import { LabelOrder } from "./labels/label-order.ts";
import { SelectedLabel } from "./labels/selected-label.ts";
import { Pointing } from "./pointing.ts";
import type { Scene } from "./scene.ts";

export interface Choices {
	onSelect(area: AreaId): void;
	/** A city symbol is chosen, with every area that it stands for. */
	onCity(areas: readonly AreaId[]): void;
}

export class ScenePainter {
	readonly #atlas: Atlas;
	readonly #map: MapLibreMap;
	readonly #boundaries: StateWriter<BoundaryState>;
	readonly #changes: StateWriter<ChangeState>;
	readonly #names: TakenNames;
	readonly #cities: CitySymbols;
	readonly #symbolRoom: SymbolRoom;
	readonly #labels: LabelOrder;
	readonly #selectedLabel: SelectedLabel;
	readonly #pointing: Pointing;

	constructor(atlas: Atlas, map: MapLibreMap, { onSelect, onCity }: Choices) {
		const drawings = atlas.boundaries.map(({ id }) => id);
		this.#atlas = atlas;
		this.#map = map;
		this.#boundaries = new StateWriter(map, SOURCES.boundaries, drawings, HIDDEN, isSameState);
		this.#changes = new StateWriter(map, SOURCES.changes, drawings, UNMARKED, isSameChange);
		this.#names = new TakenNames(atlas, map);
		this.#cities = new CitySymbols(atlas, map, onCity);
		this.#symbolRoom = new SymbolRoom(map, () => this.#cities.groups());
		this.#labels = new LabelOrder(atlas, map);
		this.#selectedLabel = new SelectedLabel(atlas, map);
		this.#pointing = new Pointing(atlas, map, onSelect);
	}

	/** Forgets what was written, after the style was replaced. */
	reset(): void {
		this.#boundaries.reset();
		this.#changes.reset();
		this.#names.reset();
		this.#symbolRoom.reset();
		this.#labels.reset();
		this.#selectedLabel.reset();
		this.#pointing.reset();
	}

	show(scene: Scene): void {
		this.#boundaries.show(boundaryStates(this.#atlas, scene));
		this.#changes.show(changeStates(scene));
		this.#names.show(scene);
		this.#labels.show(scene);
		this.#selectedLabel.show(scene);
		this.#cities.show(scene);
		this.#symbolRoom.show(scene);
		this.#pointing.show(scene);
		this.#map.getCanvas().setAttribute("aria-label", scene.words.map(scene.year));
	}

	/** Sets a style that differs in part from the one before: states stay, but what was set on layers has to be set again. */
	restyle(setStyle: () => void, scene: Scene): void {
		this.#symbolRoom.reset();
		this.#labels.reset();
		this.#selectedLabel.reset();
		setStyle();
		this.#symbolRoom.show(scene);
		this.#labels.show(scene);
		this.#selectedLabel.show(scene);
	}

	pointAt(areas: readonly AreaId[]): void {
		this.#pointing.pointAt(areas);
		this.#cities.pointAt(areas);
	}

	/** The city symbols as they stand, for a picture of the map. */
	drawnSymbols(): DrawnSymbol[] {
		return this.#cities.drawn();
	}
}
