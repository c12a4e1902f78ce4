/** Tells the map's placement of names which room the city symbols take at the zoom on show; see `collision-layer.ts`. */
import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import { type CityGroup, levelAt } from "../../signs/city-groups.ts";
import { SOURCES } from "../ids.ts";
import type { MapWords, Scene } from "../scene.ts";
import { symbolRoom } from "./collision-layer.ts";

export class SymbolRoom {
	readonly #map: MapLibreMap;
	readonly #groups: () => readonly CityGroup[];
	#words: MapWords | undefined;
	/** What the source holds. */
	#told: { readonly level: number | undefined; readonly words: MapWords } | undefined;

	/** `groups`: those on show. */
	constructor(map: MapLibreMap, groups: () => readonly CityGroup[]) {
		this.#map = map;
		this.#groups = groups;
		map.on("zoom", () => this.#tell());
	}

	/** Forgets what was told, after the style was replaced. */
	reset(): void {
		this.#told = undefined;
	}

	show({ words }: Scene): void {
		this.#words = words;
		this.#tell();
	}

	#tell(): void {
		const level = levelAt(this.#map.getZoom());
		const words = this.#words;
		if (!words || level === undefined || (this.#told?.level === level && this.#told.words === words)) return;
		const source = this.#map.getSource<GeoJSONSource>(SOURCES.symbolRoom);
		if (!source) return;
		this.#told = { level, words };
		source.setData(symbolRoom(this.#groups(), words));
	}
}
