/** The width that an element has on the page, in CSS pixels; before it is known, a likely one. */
import { type RefObject, useEffect, useState } from "react";

export function useWidth(element: RefObject<HTMLElement | null>, likely: number): number {
	const [width, setWidth] = useState(likely);
	useEffect(() => {
		if (!element.current) return;
		const observer = new ResizeObserver(([entry]) => {
			const measured = Math.round(entry?.contentRect.width ?? 0);
			if (measured > 0) setWidth(measured);
		});
		observer.observe(element.current);
		return () => observer.disconnect();
	}, [element]);
	return width;
}
