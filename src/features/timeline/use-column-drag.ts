/**
 * Pointing at a row of columns. A press chooses the column under it, and one that moves sideways each column that it comes to;
 * a finger that moves up or down scrolls the page, as `touch-action: pan-y` has it, and chooses nothing.
 */
import { type MouseEvent, type PointerEvent, useRef } from "react";

/** How far sideways a press has to move before it is no longer meant for one column, in pixels. */
const SLACK = 8;

interface ColumnDrag {
	/** How many columns share the width. */
	readonly count: number;
	onPress(column: number): void;
	onDrag(column: number): void;
	onEnd(): void;
}

/** Returns what the element that holds the columns listens to. */
export function useColumnDrag({ count, onPress, onDrag, onEnd }: ColumnDrag) {
	const start = useRef<{ x: number; y: number }>(undefined);
	const isDragging = useRef(false);

	const columnAt = ({ currentTarget, clientX }: MouseEvent): number => {
		const { left, width } = currentTarget.getBoundingClientRect();
		return Math.min(count - 1, Math.max(0, Math.floor(((clientX - left) / width) * count)));
	};
	return {
		onPointerDown(event: PointerEvent) {
			if (event.button !== 0) return;
			start.current = { x: event.clientX, y: event.clientY };
			event.currentTarget.setPointerCapture(event.pointerId);
		},
		onPointerMove(event: PointerEvent) {
			if (!start.current) return;
			const across = Math.abs(event.clientX - start.current.x);
			const along = Math.abs(event.clientY - start.current.y);
			isDragging.current ||= across > SLACK && across > along;
			if (isDragging.current) onDrag(columnAt(event));
		},
		/** Also where the browser takes the pointer, to scroll. */
		onLostPointerCapture() {
			start.current = undefined;
			isDragging.current = false;
			onEnd();
		},
		/** After a drag it says what the drag has said. */
		onClick(event: MouseEvent) {
			onPress(columnAt(event));
		},
	};
}
