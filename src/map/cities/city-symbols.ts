/**
 * The city symbols on the map: a ring per city whose parts are its areas by class, with their number in the middle.
 * They are buttons in the page rather than pixels, so that they can be reached by keyboard and read aloud, and so that
 * a change of report rewrites a few numbers and leaves the map's own tiles alone.
 */
import { type Map as MapLibreMap, Marker } from "maplibre-gl";
import type { Atlas } from "../../domain/atlas.ts";
import type { Change } from "../../domain/change.ts";
import type { AreaId, Assessment } from "../../domain/dataset.ts";
import { type Tally, tally } from "../../domain/statistics.ts";
import {
	CHANGE_SYMBOL_KINDS,
	CHANGE_SYMBOL_SIZE,
	CHANGE_SYMBOLS,
	type ChangeSymbolKind,
} from "../../signs/change-symbols.ts";
import { type CityGroup, cityGroups, levelAt } from "../../signs/city-groups.ts";
import { badgeSide, type DrawnSymbol, diameter, edgeOf, ringOf, SYMBOL_SIDE } from "../../signs/city-symbol.ts";
import type { MapPart } from "../map-part.ts";
import type { Picture } from "../scene.ts";

const SVG = "http://www.w3.org/2000/svg";

interface CitySymbol {
	readonly group: CityGroup;
	readonly marker: Marker;
	show(tally: Tally, changes: ReadonlyMap<ChangeSymbolKind, number>, picture: Picture): void;
	/** What it shows, but for where; nothing if it is hidden. */
	shown(): Omit<DrawnSymbol, "at"> | undefined;
}

export class CitySymbols implements MapPart {
	#level: number | undefined;
	#picture: Picture | undefined;
	readonly #levels = new Map<number, CitySymbol[]>();
	readonly #atlas: Atlas;
	readonly #map: MapLibreMap;
	readonly #onChoose: (areas: readonly AreaId[]) => void;

	constructor(atlas: Atlas, map: MapLibreMap, onChoose: (areas: readonly AreaId[]) => void) {
		this.#atlas = atlas;
		this.#map = map;
		this.#onChoose = onChoose;
		map.on("zoom", () => this.#followZoom());
	}

	show(picture: Picture): void {
		this.#picture = picture;
		this.#followZoom();
		this.#write();
	}

	/** The symbols as they stand, for a snapshot of the map. Markers stand on whole pixels. */
	drawn(): DrawnSymbol[] {
		return this.#symbols().flatMap((symbol) => {
			const shown = symbol.shown();
			const { x, y } = this.#map.project([...symbol.group.centre]);
			return shown ? [{ ...shown, at: { x: Math.round(x), y: Math.round(y) } }] : [];
		});
	}

	/** Highlights the symbols that areas are counted in. */
	pointAt(areas: readonly AreaId[]): void {
		for (const { group, marker } of this.#symbols()) {
			marker.getElement().classList.toggle(
				"is-pointed-at",
				areas.some((area) => group.areas.includes(area)),
			);
		}
	}

	#followZoom(): void {
		const level = levelAt(this.#map.getZoom());
		if (level === this.#level) return;
		for (const { marker } of this.#symbols()) marker.remove();
		this.#level = level;
		for (const { marker } of this.#symbols()) marker.addTo(this.#map);
		this.#write();
	}

	#symbols(): readonly CitySymbol[] {
		if (this.#level === undefined) return [];
		const known = this.#levels.get(this.#level);
		if (known) return known;
		// North to south, which is the order in which Tab goes through them.
		const groups = cityGroups(this.#atlas, this.#level).toSorted((a, b) => b.centre[1] - a.centre[1]);
		const symbols = groups.map((group) => createSymbol(group, this.#onChoose));
		this.#levels.set(this.#level, symbols);
		return symbols;
	}

	#write(): void {
		const picture = this.#picture;
		if (!picture) return;
		const symbols = this.#symbols();
		const symbolOf = new Map(symbols.flatMap((symbol) => symbol.group.areas.map((area) => [area, symbol])));
		const counted = new Map<CitySymbol | undefined, Assessment[]>();
		const changed = new Map<CitySymbol | undefined, Set<Change>>();
		for (const assessment of picture.shown) {
			const symbol = symbolOf.get(assessment.area);
			const others = counted.get(symbol);
			if (others) others.push(assessment);
			else counted.set(symbol, [assessment]);
		}
		for (const { area } of picture.changes ? [...picture.shown, ...picture.removed] : []) {
			const change = picture.changes?.get(area);
			const symbol = symbolOf.get(area);
			if (change) changed.set(symbol, (changed.get(symbol) ?? new Set()).add(change));
		}
		for (const symbol of symbols) {
			symbol.show(tally(counted.get(symbol) ?? []), countKinds(changed.get(symbol) ?? new Set()), picture);
		}
	}
}

/**
 * How many changes there are of each kind that has a symbol, in the order of the kinds. A split is one, whatever its
 * parts.
 */
function countKinds(changes: ReadonlySet<Change>): ReadonlyMap<ChangeSymbolKind, number> {
	const all = [...changes];
	return new Map(
		CHANGE_SYMBOL_KINDS.flatMap((kind) => {
			const count = all.filter((change) => change.kind === kind).length;
			return count > 0 ? [[kind, count] as const] : [];
		}),
	);
}

function createSymbol(group: CityGroup, onChoose: (areas: readonly AreaId[]) => void): CitySymbol {
	const button = document.createElement("button");
	button.type = "button";
	button.className = "city-symbol";
	const svg = document.createElementNS(SVG, "svg");
	svg.setAttribute("viewBox", `0 0 ${SYMBOL_SIDE} ${SYMBOL_SIDE}`);
	svg.setAttribute("aria-hidden", "true");
	sizeWithoutStyle(svg);
	const disc = circle("city-symbol-disc", SYMBOL_SIDE / 2);
	const parts = ringOf(tally([]), SYMBOL_SIDE).map(({ classification, radius, thickness }) => {
		const part = circle("city-symbol-ring", radius);
		part.dataset.class = classification;
		part.setAttribute("stroke-width", String(thickness));
		part.setAttribute("pathLength", "1");
		part.setAttribute("transform", `rotate(-90 ${SYMBOL_SIDE / 2} ${SYMBOL_SIDE / 2})`);
		return part;
	});
	svg.append(disc, ...parts);
	const number = document.createElement("span");
	number.className = "city-symbol-number";
	const name = document.createElement("span");
	name.className = "city-symbol-name";
	name.dataset.side = group.nameSide;
	const badge = document.createElement("span");
	badge.className = "city-symbol-changes";
	badge.dataset.side = badgeSide(group.nameSide);
	button.append(svg, number, name, badge);
	button.addEventListener("click", () => onChoose(group.areas));

	let lastWritten = "";
	let drawn: Omit<DrawnSymbol, "at"> | undefined;
	const show = (counts: Tally, changes: ReadonlyMap<ChangeSymbolKind, number>, picture: Picture) => {
		const { words } = picture;
		const label = words.city(group.name, group.others, counts, changes, picture);
		if (label === lastWritten) return;
		lastWritten = label;
		// A city that has left the list stays where a comparison is about just that.
		button.hidden = counts.total === 0 && changes.size === 0;
		button.toggleAttribute("data-empty", counts.total === 0);
		badge.replaceChildren(...[...changes.keys()].map(createChangeSymbol));
		button.setAttribute("aria-label", label);
		button.title = label;
		button.style.setProperty("--diameter", `${diameter(counts.total)}px`);
		name.textContent = words.cityName(group.name, group.others);
		drawn = {
			diameter: diameter(counts.total),
			tally: counts,
			changes: [...changes.keys()],
			name: name.textContent,
			nameSide: group.nameSide,
		};
		number.textContent = String(counts.total);
		const edge = edgeOf(counts, SYMBOL_SIDE);
		disc.setAttribute("stroke-width", String(edge.width));
		disc.setAttribute("stroke-dasharray", edge.dashes.join(" "));
		for (const [i, { start, share }] of ringOf(counts, SYMBOL_SIDE).entries()) {
			parts[i]?.setAttribute("stroke-dasharray", `${share} ${1 - share}`);
			parts[i]?.setAttribute("stroke-dashoffset", String(-start));
			parts[i]?.setAttribute("visibility", share === 0 ? "hidden" : "visible");
		}
	};
	const shown = () => (button.hidden ? undefined : drawn);
	const marker = new Marker({ element: button, anchor: "center" }).setLngLat([...group.centre]);
	return { group, marker, show, shown };
}

function createChangeSymbol(kind: ChangeSymbolKind): SVGElement {
	const svg = document.createElementNS(SVG, "svg");
	svg.setAttribute("viewBox", `0 0 ${CHANGE_SYMBOL_SIZE} ${CHANGE_SYMBOL_SIZE}`);
	svg.setAttribute("aria-hidden", "true");
	sizeWithoutStyle(svg);
	const shape = document.createElementNS(SVG, "path");
	shape.setAttribute("d", CHANGE_SYMBOLS[kind]);
	shape.setAttribute("fill-rule", "evenodd");
	svg.append(shape);
	return svg;
}

/** Where the stylesheet is missing, as in a copy that was saved without it, a symbol is not as large as a picture. */
function sizeWithoutStyle(svg: SVGElement): void {
	svg.setAttribute("width", "16");
	svg.setAttribute("height", "16");
}

function circle(className: string, radius: number): SVGCircleElement {
	const element = document.createElementNS(SVG, "circle");
	element.setAttribute("class", className);
	// Of its own, or it would be a black disc without the stylesheet.
	element.setAttribute("fill", "none");
	element.setAttribute("cx", String(SYMBOL_SIDE / 2));
	element.setAttribute("cy", String(SYMBOL_SIDE / 2));
	element.setAttribute("r", String(radius));
	return element;
}
