/** Where the entries of a legend go in an exported image, which has no layout of its own. */

export interface Placed<Item> {
	readonly item: Item;
	readonly x: number;
	/** Counted from 0. */
	readonly row: number;
}

/** Puts items beside each other, with a gap between, and begins a new row where the width ends. */
export function flow<Item>(
	items: readonly Item[],
	width: number,
	widthOf: (item: Item) => number,
	gap: number,
): { placed: Placed<Item>[]; rows: number } {
	let [x, row] = [0, 0];
	const placed = items.map((item) => {
		const wide = widthOf(item);
		if (x > 0 && x + wide > width) [x, row] = [0, row + 1];
		const at = { item, x, row };
		x += wide + gap;
		return at;
	});
	return { placed, rows: items.length === 0 ? 0 : row + 1 };
}
