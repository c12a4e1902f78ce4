/**
 * Lines that can be asked for the place on them that is nearest to another, in a grid so that few are looked at.
 */
import type { LineString, Position } from "geojson";
import { along, metresBetween, nearestOn } from "./metres.ts";

/** Rows of the grid are wider than the distance, and so are its columns as far north as Sweden reaches. */
const CELL = { lng: 1 / 26_000, lat: 1 / 40_000 };

export class LineIndex {
	readonly within: number;
	readonly #cells = new Map<number, [Position, Position][]>();

	/** Answers for places within so many metres of a line. */
	constructor(within: number) {
		this.within = within;
	}

	add({ coordinates }: LineString): void {
		for (const [i, to] of coordinates.entries()) {
			const from = coordinates[i - 1];
			if (!from) continue;
			for (const cell of new Set(along(from, to, this.within).map((at) => keyOf(...this.#cellOf(at))))) {
				const held = this.#cells.get(cell);
				if (held) held.push([from, to]);
				else this.#cells.set(cell, [[from, to]]);
			}
		}
	}

	nearestTo(at: Position): Position | undefined {
		const [column, row] = this.#cellOf(at);
		let nearest: Position | undefined;
		let least = this.within;
		for (let x = column - 1; x <= column + 1; x++) {
			for (let y = row - 1; y <= row + 1; y++) {
				for (const [from, to] of this.#cells.get(keyOf(x, y)) ?? []) {
					const place = nearestOn(at, from, to);
					const metres = metresBetween(at, place);
					if (metres > least) continue;
					least = metres;
					nearest = place;
				}
			}
		}
		return nearest;
	}

	#cellOf([lng = 0, lat = 0]: Position): [number, number] {
		return [Math.floor(lng / (this.within * CELL.lng)), Math.floor(lat / (this.within * CELL.lat))];
	}
}

/** More rows than any distance that is asked for has between the poles. */
const ROWS = 2 ** 24;

function keyOf(column: number, row: number): number {
	return column * ROWS + row;
}
