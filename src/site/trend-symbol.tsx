/** The trend that the Police state of an area, as on the map. It decorates words and never stands alone. */
import type { Trend } from "../domain/dataset.ts";
import { PAGE_COLOURS } from "../signs/page-colours.ts";
import { trendSymbol } from "../signs/trend-symbols.ts";
import { SvgShapes } from "./svg-shapes.tsx";
import styles from "./trend-symbol.module.css";

const SIDE = 16;

export function TrendSymbol({ trend }: { trend: Trend }) {
	return (
		<svg aria-hidden="true" className={styles.mark} width={SIDE} height={SIDE} viewBox={`0 0 ${SIDE} ${SIDE}`}>
			<SvgShapes shapes={trendSymbol(trend, SIDE, PAGE_COLOURS)} />
		</svg>
	);
}
