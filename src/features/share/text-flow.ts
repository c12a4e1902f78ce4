/** Where words and signs go in a picture, which has no layout of its own: lines within a width, and entries in rows. */

export interface Line {
	readonly type: "title" | "sentence" | "legend" | "note";
	readonly words: string;
}

/** Breaks a text at its spaces into lines of at most `width`. A word that is wider, such as an address, is broken where it has to be. */
export function wrap(text: string, width: number, measure: (text: string) => number): string[] {
	const lines: string[] = [];
	let line = "";
	for (const word of text.split(" ")) {
		const longer = line === "" ? word : `${line} ${word}`;
		if (measure(longer) <= width) {
			line = longer;
			continue;
		}
		if (line !== "") lines.push(line);
		line = word;
		while (measure(line) > width && line.length > 1) {
			let fits = line.length - 1;
			while (fits > 1 && measure(line.slice(0, fits)) > width) fits -= 1;
			lines.push(line.slice(0, fits));
			line = line.slice(fits);
		}
	}
	return [...lines, line];
}

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
