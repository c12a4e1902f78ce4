/** The whole country in little, with what the map shows of it; a press shows all of it on the map. */
import type { BBox } from "../../domain/dataset.ts";
import { PLACES } from "../../signs/extents.ts";
import { viewportFor } from "../../signs/outline-path.ts";
import { useSite } from "../../site/site.tsx";
import styles from "./locator.module.css";

const country = viewportFor(PLACES.sweden, 1);
/** A smaller frame would not be seen: a ring stands for it. In shares of the country's height. */
const SMALLEST = 0.05;

export function Locator({ frame: [west, south, east, north], onOpen }: { frame: BBox; onOpen: () => void }) {
	const { words } = useSite();
	const { width, height } = country;
	const clamp = (value: number, most: number) => Math.min(most, Math.max(0, value));
	const corner = (lng: number, lat: number) => {
		const [x, y] = country.place([lng, lat]);
		return [clamp(x, width), clamp(y, height)] as const;
	};
	const [[left, top], [right, bottom]] = [corner(west, north), corner(east, south)];
	const isSmall = Math.max(right - left, bottom - top) < SMALLEST * height;
	return (
		<button type="button" className={styles.locator} data-needs-script title={words.map.wholeCountry} onClick={onOpen}>
			<span className={styles.country} />
			<svg
				aria-hidden="true"
				className={styles.frame}
				fill="none"
				stroke="currentColor"
				viewBox={`0 0 ${width.toFixed(2)} ${height.toFixed(2)}`}
			>
				{isSmall ? (
					<circle cx={(left + right) / 2} cy={(top + bottom) / 2} r={SMALLEST * height * 0.7} />
				) : (
					<rect x={left} y={top} width={right - left} height={bottom - top} />
				)}
			</svg>
		</button>
	);
}
