/**
 * The symbols of police regions and municipalities on the map. They are buttons in the page rather than pixels, so that they can be
 * reached by keyboard and read aloud, and so that a change of report rewrites a few dots and leaves the map's own tiles alone.
 */
import { type Map as MapLibreMap, Marker, Point } from "maplibre-gl";
import type { Atlas } from "../../domain/atlas.ts";
import type { AreaId, LngLat } from "../../domain/dataset.ts";
import { PAGE_COLOURS } from "../../signs/page-colours.ts";
import { signColours, type Theme } from "../../signs/palette.ts";
import { countPlaces } from "../../signs/place-count.ts";
import type { PlaceGroup } from "../../signs/place-groups.ts";
import type { PlacedGroup } from "../../signs/place-layout.ts";
import { type DrawnSymbol, type PlaceCount, placeSymbol, radiusOf } from "../../signs/place-symbol.ts";
import { shapesSvg } from "../../signs/shapes-svg.ts";
import type { MapPart } from "../map-part.ts";
import type { Picture } from "../scene.ts";
import { placesOn } from "./places-on-map.ts";

export class PlaceSymbols implements MapPart {
	readonly #atlas: Atlas;
	readonly #map: MapLibreMap;
	readonly #onChoose: OnChoose;
	readonly #symbols = new Map<PlaceGroup, PlaceSymbolElement>();
	#onMap: readonly PlaceSymbolElement[] = [];
	#placed: readonly PlacedGroup[] | undefined;
	#picture: Picture | undefined;

	constructor(atlas: Atlas, map: MapLibreMap, onChoose: OnChoose) {
		this.#atlas = atlas;
		this.#map = map;
		this.#onChoose = onChoose;
		map.on("zoom", () => this.#place());
		map.on("resize", () => this.#place());
		map.on("moveend", () => this.#keepWithinReach());
	}

	show(picture: Picture): void {
		this.#picture = picture;
		this.#place();
		this.#write();
	}

	/** The symbols as they stand, for a snapshot of the map. Markers stand on whole pixels. */
	drawn(theme: Theme): DrawnSymbol[] {
		return this.#onMap.flatMap((symbol) => {
			const drawn = symbol.drawn(theme);
			const { x, y } = this.#middleOf(symbol);
			return drawn ? [{ ...drawn, at: { x: Math.round(x), y: Math.round(y) } }] : [];
		});
	}

	/** Highlights the symbols that areas are counted in. */
	pointAt(areas: readonly AreaId[]): void {
		for (const symbol of this.#onMap) {
			symbol.element.classList.toggle(
				"is-pointed-at",
				areas.some((area) => symbol.group.areas.includes(area)),
			);
		}
	}

	/** The symbol that an area is counted in, as it stands: the place of its middle, and its radius in CSS pixels. */
	whereCounted(area: AreaId): { readonly at: LngLat; readonly radius: number } | undefined {
		const symbol = this.#onMap.find(({ element, group }) => !element.hidden && group.areas.includes(area));
		if (!symbol) return undefined;
		return { at: this.#map.unproject(this.#middleOf(symbol)).toArray(), radius: symbol.radius };
	}

	/** Where it stands, in CSS pixels of the map. */
	#middleOf({ group, offset: [dx, dy] }: PlaceSymbolElement): Point {
		return this.#map.project([...group.centre]).add(new Point(dx, dy));
	}

	#place(): void {
		if (!this.#picture) return;
		const { placed } = placesOn(this.#atlas, this.#map, this.#picture);
		if (placed === this.#placed) return;
		this.#placed = placed;
		const before = this.#onMap;
		// North to south, which is the order in which Tab goes through them.
		this.#onMap = placed.toSorted((a, b) => b.group.centre[1] - a.group.centre[1]).map((each) => this.#symbolOf(each));
		const isSame = before.length === this.#onMap.length && before.every((symbol, i) => symbol === this.#onMap[i]);
		if (!isSame) {
			// The map is what takes their place.
			if (before.some(({ element }) => element === document.activeElement))
				this.#map.getCanvas().focus({ preventScroll: true });
			for (const { marker } of before) marker.remove();
			for (const { marker } of this.#onMap) marker.addTo(this.#map);
		}
		this.#write();
		this.#keepWithinReach();
	}

	/** Tab leads to what is in sight. */
	#keepWithinReach(): void {
		const { clientWidth, clientHeight } = this.#map.getContainer();
		for (const symbol of this.#onMap) {
			const { x, y } = this.#middleOf(symbol);
			symbol.element.inert = x < 0 || y < 0 || x > clientWidth || y > clientHeight;
		}
	}

	#symbolOf({ group, offset, side }: PlacedGroup): PlaceSymbolElement {
		const symbol = this.#symbols.get(group) ?? new PlaceSymbolElement(group, this.#onChoose);
		this.#symbols.set(group, symbol);
		symbol.move({ offset, side });
		return symbol;
	}

	#write(): void {
		const picture = this.#picture;
		if (!picture) return;
		const counts = countPlaces(
			this.#onMap.map(({ group }) => group),
			picture,
		);
		for (const symbol of this.#onMap) {
			const count = counts.get(symbol.group);
			if (count) symbol.show(count, picture);
		}
	}
}

type Place = Pick<PlacedGroup, "offset" | "side">;

/** `listed`: how many of its areas the report lists. */
type OnChoose = (group: PlaceGroup, listed: number) => void;

class PlaceSymbolElement {
	readonly group: PlaceGroup;
	readonly element: HTMLButtonElement;
	readonly marker: Marker;
	readonly #drawing: SVGSVGElement;
	readonly #name: HTMLElement;
	readonly #number: HTMLElement;
	#place: Place = { offset: [0, 0], side: "right" };
	#count: PlaceCount | undefined;
	#written = "";

	constructor(group: PlaceGroup, onChoose: OnChoose) {
		this.group = group;
		this.element = document.createElement("button");
		this.element.type = "button";
		this.element.className = "place-symbol";
		this.element.dataset.kind = group.kind;
		this.element.dataset.place = group.id;
		this.#drawing = document.createElementNS("http://www.w3.org/2000/svg", "svg");
		this.#drawing.setAttribute("aria-hidden", "true");
		// Where the stylesheet is missing, as in a copy that was saved without it, a symbol is not as large as a picture.
		this.#drawing.setAttribute("width", "1");
		this.#drawing.setAttribute("height", "1");
		this.#name = document.createElement("span");
		this.#name.className = "place-symbol-name";
		// The tooltip says it in a sentence, and is what the button is called.
		this.#name.setAttribute("aria-hidden", "true");
		this.#number = document.createElement("b");
		this.element.append(this.#drawing, this.#name);
		this.element.addEventListener("click", () => onChoose(group, this.#count?.tally.total ?? 0));
		this.marker = new Marker({ element: this.element, anchor: "center" }).setLngLat([...group.centre]);
	}

	get offset(): PlacedGroup["offset"] {
		return this.#place.offset;
	}

	/** CSS pixels. */
	get radius(): number {
		return this.#count ? radiusOf(this.#count) : 0;
	}

	move(place: Place): void {
		this.#place = place;
		this.marker.setOffset([...place.offset]);
	}

	show(count: PlaceCount, picture: Picture): void {
		const { words } = picture;
		const label = words.place(this.group, count, picture.period);
		const written = JSON.stringify([label, count, this.#place]);
		if (written === this.#written) return;
		this.#written = written;
		this.#count = count;
		this.element.hidden = !isSeen(count);
		this.element.title = label;
		this.element.style.setProperty("--radius", `${radiusOf(count)}px`);
		const { side, offset } = this.#place;
		this.#drawing.innerHTML = `<g>${shapesSvg(placeSymbol(count, side, offset, PAGE_COLOURS))}</g>`;
		this.#name.dataset.side = side;
		this.#number.textContent = words.number(count.number);
		this.#name.replaceChildren(words.placeName(this.group), " ", this.#number, ...areaNames(count.names));
	}

	/** As it is, but for where; nothing if it is hidden. */
	drawn(theme: Theme): Omit<DrawnSymbol, "at"> | undefined {
		const count = this.#count;
		if (!count || !isSeen(count)) return undefined;
		const { side, offset } = this.#place;
		return {
			shapes: placeSymbol(count, side, offset, signColours(theme)),
			radius: radiusOf(count),
			kind: this.group.kind,
			name: this.#name.firstChild?.textContent ?? "",
			number: this.#number.textContent ?? "",
			names: count.names,
			side,
		};
	}
}

/** A line each, below the place's own name. */
function areaNames(names: readonly string[]): HTMLElement[] {
	if (names.length === 0) return [];
	const lines = document.createElement("span");
	lines.className = "place-symbol-areas";
	lines.append(
		...names.map((name) => {
			const line = document.createElement("span");
			line.textContent = name;
			return line;
		}),
	);
	return [lines];
}

/** A place where nothing is listed any more stays where a comparison is about just that. */
function isSeen({ number, moves }: PlaceCount): boolean {
	return number > 0 || moves.length > 0;
}
