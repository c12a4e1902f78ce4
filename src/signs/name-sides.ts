/**
 * On which side of a city symbol its name fits: names keep clear of every symbol and of the names placed before. What
 * symbols and names take is estimated on the generous side, since nothing is measured before it is drawn; a test
 * compares it with that.
 */
import { NAME_SIDES, type NameSide, TYPE } from "./city-symbol.ts";

export interface NameBox {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

type Point = readonly [x: number, y: number];

/** Half the box of a symbol of any size; a larger disc passes its sides by a pixel and leaves its corners free. */
const HALF = 18;
/** What a letter takes on average, and what a name of wide letters takes besides. */
const WIDTH = { letter: 6.6, spare: 4 } as const;
const HEIGHT = TYPE.size + 2;

/**
 * The side for each symbol, in the order given, which is also the order of precedence. Centres in CSS pixels, x east, y
 * south.
 */
export function nameSides(symbols: readonly { readonly centre: Point; readonly length: number }[]): NameSide[] {
	const placed = symbols.map(({ centre }) => symbolBox(centre));
	return symbols.map(({ centre, length }, own) => {
		const side = NAME_SIDES.find((candidate) => {
			const box = nameBox(centre, length, candidate);
			return placed.every((other, i) => i === own || !overlap(box, other));
		});
		if (side) placed.push(nameBox(centre, length, side));
		return side ?? "none";
	});
}

export function symbolBox([x, y]: Point): NameBox {
	return boxAround(x, y, HALF, HALF);
}

/** `length` in letters. */
export function nameBox([x, y]: Point, length: number, side: Exclude<NameSide, "none">): NameBox {
	const [width, height] = [(length * WIDTH.letter + WIDTH.spare) / 2, HEIGHT / 2];
	switch (side) {
		case "right":
			return boxAround(x + HALF + width, y, width, height);
		case "left":
			return boxAround(x - HALF - width, y, width, height);
		case "below":
			return boxAround(x, y + HALF + height, width, height);
		case "above":
			return boxAround(x, y - HALF - height, width, height);
	}
}

function boxAround(x: number, y: number, width: number, height: number): NameBox {
	return { left: x - width, top: y - height, right: x + width, bottom: y + height };
}

function overlap(a: NameBox, b: NameBox): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
