/** Where names go on a map that is drawn as an SVG: each on its point, or else just above or below it, and nowhere over another. */
import { type Box, boxAround, overlap } from "../../signs/place-boxes.ts";

export interface Label {
	readonly text: string;
	/** Its middle, in CSS pixels of the map. */
	readonly x: number;
	readonly y: number;
	readonly size: number;
}

/** A letter's width on average, in sizes of the type, on the generous side. */
const LETTER = 0.55;
const GAP = 2;

export function labelBox({ text, x, y, size }: Label): Box {
	return boxAround([x, y], (text.length * size * LETTER) / 2 + GAP, size / 2 + GAP);
}

/** Those that have space, in their order, which is that of precedence; `taken`: where there is none. */
export function freeSpaceFor<T extends Label>(
	labels: readonly T[],
	taken: readonly Box[],
	map: { readonly width: number; readonly height: number },
): T[] {
	const boxes = [...taken];
	return labels.flatMap((label) => {
		const tries = [0, 1.2, -1.2, 2.4].map((lines) => ({ ...label, y: label.y + lines * label.size }));
		const found = tries.find((at) => {
			const box = labelBox(at);
			const isInside = box.left >= 0 && box.top >= 0 && box.right <= map.width && box.bottom <= map.height;
			return isInside && boxes.every((other) => !overlap(box, other));
		});
		if (!found) return [];
		boxes.push(labelBox(found));
		return [found];
	});
}
