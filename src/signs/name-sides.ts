/** On which side of a city symbol its name has room: names keep clear of every symbol and of the names placed before. */

export type NameSide = "right" | "left" | "below" | "above" | "none";

interface Box {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
}

/** Half a symbol, and the size of a letter, in CSS pixels: on the generous side, since fonts differ. */
const RADIUS = 18;
const LETTER = { width: 7, height: 15 } as const;
const ORDER = ["right", "left", "below", "above"] as const satisfies NameSide[];

/** The side for each symbol, in the order given, which is also the order of precedence. Centres in CSS pixels, x east, y south. */
export function nameSides(symbols: readonly { centre: readonly [number, number]; length: number }[]): NameSide[] {
	const taken: Box[] = symbols.map(({ centre: [x, y] }) => around(x, y, RADIUS, RADIUS));
	return symbols.map(({ centre, length }, own) => {
		const side = ORDER.find((candidate) => {
			const box = nameBox(centre, length, candidate);
			return taken.every((other, i) => i === own || !overlap(box, other));
		});
		if (side) taken.push(nameBox(centre, length, side));
		return side ?? "none";
	});
}

function nameBox([x, y]: readonly [number, number], length: number, side: (typeof ORDER)[number]): Box {
	const [width, height] = [(length * LETTER.width) / 2, LETTER.height / 2];
	switch (side) {
		case "right":
			return around(x + RADIUS + width, y, width, height);
		case "left":
			return around(x - RADIUS - width, y, width, height);
		case "below":
			return around(x, y + RADIUS + height, width, height);
		case "above":
			return around(x, y - RADIUS - height, width, height);
	}
}

function around(x: number, y: number, width: number, height: number): Box {
	return { left: x - width, top: y - height, right: x + width, bottom: y + height };
}

function overlap(a: Box, b: Box): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
