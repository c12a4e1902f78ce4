/** The width that an element has on the page, in CSS pixels, before it is painted; where nothing is measured, a likely one. */
import { type RefObject, useLayoutEffect, useState } from "react";

export function useWidth(element: RefObject<HTMLElement | null>, likely: number): number {
	const [width, setWidth] = useState(likely);
	useLayoutEffect(() => {
		const measured = element.current;
		if (!measured) return;
		const keep = (found: number) => {
			if (found > 0) setWidth(Math.round(found));
		};
		keep(measured.clientWidth);
		const observer = new ResizeObserver(([entry]) => keep(entry?.contentRect.width ?? 0));
		observer.observe(measured);
		return () => observer.disconnect();
	}, [element]);
	return width;
}
