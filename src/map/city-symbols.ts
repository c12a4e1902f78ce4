/**
 * The city symbols on the map: a ring per city whose parts are its areas by class, with their number in the middle.
 * They are buttons in the page rather than pixels, so that they can be reached by keyboard and read aloud, and so that
 * a change of report rewrites a few numbers and leaves the map's own tiles alone.
 */
import { type Map as MapLibreMap, Marker } from "maplibre-gl";
import type { Atlas } from "../domain/atlas.ts";
import { CLASSIFICATIONS } from "../domain/classification.ts";
import type { AreaId, Assessment } from "../domain/dataset.ts";
import { type Tally, tally } from "../domain/statistics.ts";
import { type CityGroup, cityGroups, diameter, levelAt } from "./city-groups.ts";
import type { Scene } from "./scene.ts";

const SVG = "http://www.w3.org/2000/svg";
/** The stricter the class, the thicker its part of the ring: a second sign beside the colour. */
const THICKNESS = { utsatt: 4, riskomrade: 6, sarskilt_utsatt: 8 } as const;
/** The ring is drawn in a square of this side and scaled. */
const SIDE = 48;

interface CitySymbol {
	readonly group: CityGroup;
	readonly marker: Marker;
	show(tally: Tally, scene: Scene): void;
}

export class CitySymbols {
	#level: number | undefined;
	#scene: Scene | undefined;
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

	show(scene: Scene): void {
		this.#scene = scene;
		this.#followZoom();
		this.#write();
	}

	/** Those on show, for names that have to keep clear of them. */
	groups(): readonly CityGroup[] {
		return this.#symbols().map(({ group }) => group);
	}

	/** Marks the symbol that an area is counted in; `undefined` marks none. */
	pointAt(area: AreaId | undefined): void {
		for (const { group, marker } of this.#symbols()) {
			marker.getElement().classList.toggle("is-pointed-at", area !== undefined && group.areas.includes(area));
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
		const scene = this.#scene;
		if (!scene) return;
		const symbols = this.#symbols();
		const symbolOf = new Map(symbols.flatMap((symbol) => symbol.group.areas.map((area) => [area, symbol])));
		const counted = new Map<CitySymbol | undefined, Assessment[]>();
		for (const assessment of scene.shown) {
			const symbol = symbolOf.get(assessment.area);
			const others = counted.get(symbol);
			if (others) others.push(assessment);
			else counted.set(symbol, [assessment]);
		}
		for (const symbol of symbols) symbol.show(tally(counted.get(symbol) ?? []), scene);
	}
}

function createSymbol(group: CityGroup, onChoose: (areas: readonly AreaId[]) => void): CitySymbol {
	const button = document.createElement("button");
	button.type = "button";
	button.className = "city-symbol";
	const svg = document.createElementNS(SVG, "svg");
	svg.setAttribute("viewBox", `0 0 ${SIDE} ${SIDE}`);
	svg.setAttribute("aria-hidden", "true");
	const disc = circle("city-symbol-disc", SIDE / 2);
	const rings = CLASSIFICATIONS.toReversed().map((classification) => {
		const ring = circle("city-symbol-ring", (SIDE - THICKNESS[classification]) / 2);
		ring.style.stroke = `var(--class-${classification})`;
		ring.style.strokeWidth = String(THICKNESS[classification]);
		ring.setAttribute("pathLength", "1");
		ring.setAttribute("transform", `rotate(-90 ${SIDE / 2} ${SIDE / 2})`);
		return { classification, ring };
	});
	svg.append(disc, ...rings.map(({ ring }) => ring));
	const number = document.createElement("span");
	number.className = "city-symbol-number";
	const name = document.createElement("span");
	name.className = "city-symbol-name";
	name.dataset.side = group.nameSide;
	button.append(svg, number, name);
	button.addEventListener("click", () => onChoose(group.areas));

	let written = "";
	const show = (counts: Tally, { words }: Scene) => {
		const label = words.city(group.name, group.others, counts);
		if (label === written) return;
		written = label;
		button.hidden = counts.total === 0;
		button.setAttribute("aria-label", label);
		button.title = label;
		button.style.setProperty("--diameter", `${diameter(counts.total)}px`);
		name.textContent = words.cityName(group.name, group.others);
		number.textContent = String(counts.total);
		let start = 0;
		for (const { classification, ring } of rings) {
			const share = counts.total === 0 ? 0 : counts.byClass[classification] / counts.total;
			ring.setAttribute("stroke-dasharray", `${share} ${1 - share}`);
			ring.setAttribute("stroke-dashoffset", String(-start));
			ring.style.visibility = share === 0 ? "hidden" : "visible";
			start += share;
		}
	};
	const marker = new Marker({ element: button, anchor: "center" }).setLngLat([...group.centre]);
	return { group, marker, show };
}

function circle(className: string, radius: number): SVGCircleElement {
	const element = document.createElementNS(SVG, "circle");
	element.setAttribute("class", className);
	element.setAttribute("cx", String(SIDE / 2));
	element.setAttribute("cy", String(SIDE / 2));
	element.setAttribute("r", String(radius));
	return element;
}
