/** On a small screen headline and panel come over the map like a sheet. This is its upper edge, and the button that brings it up and down. */
import { useEffect, useRef, useState } from "react";
import { useSite } from "../site/site.tsx";
import styles from "./sheet-handle.module.css";

export function SheetHandle() {
	const { sheet } = useSite().words;
	const handle = useRef<HTMLButtonElement>(null);
	const [isUp, setUp] = useState(false);
	useEffect(() => {
		if (!handle.current) return;
		// The sheet is up while its edge, which stays in sight, is in the upper half of the screen.
		const upperHalf = { rootMargin: "0px 0px -50%" };
		const observer = new IntersectionObserver((entries) => setUp(entries.at(-1)?.isIntersecting ?? false), upperHalf);
		observer.observe(handle.current);
		return () => observer.disconnect();
	}, []);
	const move = () => {
		const map = handle.current?.previousElementSibling;
		const behavior = matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth";
		scrollTo({ top: isUp || !map ? 0 : bottomOf(map), behavior });
	};
	return (
		<button
			ref={handle}
			type="button"
			className={styles.handle}
			aria-label={isUp ? sheet.lower : sheet.raise}
			onClick={move}
			data-needs-script
		/>
	);
}

/** In the page, of the map, which stays where it is while the page scrolls: its own place says nothing of that. */
function bottomOf(map: Element): number {
	const page = map.closest("main")?.getBoundingClientRect().top ?? 0;
	return page + scrollY + map.getBoundingClientRect().height - Number.parseFloat(getComputedStyle(map).top);
}
