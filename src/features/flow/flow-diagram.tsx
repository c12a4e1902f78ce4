/**
 * How the areas flowed between the classes over all reports: what that comes to in a sentence, the drawing, the areas of the band
 * that is pointed at, and the same numbers as a table.
 */
import { useMemo, useRef, useState } from "react";
import { FACETS, type Filters, PLACE_FACETS } from "../../domain/filter.ts";
import { areasIn, bandsOf, keepPlaces, type Station } from "../../domain/flow.ts";
import { tallyPerReport } from "../../domain/statistics.ts";
import { ClassSymbol } from "../../site/class-symbol.tsx";
import { PartHeading } from "../../site/panel-heading.tsx";
import { useSite } from "../../site/site.tsx";
import { filtersOf } from "../../state/selectors.ts";
import { bandCount, bandNames, bandTitle, stationName } from "./band-words.ts";
import styles from "./flow-diagram.module.css";
import { FlowDrawing } from "./flow-drawing.tsx";
import { layOutFlow } from "./flow-layout.ts";
import { flowSentence } from "./flow-sentence.ts";
import { FlowTable } from "./flow-table.tsx";
import { useWidth } from "./use-width.ts";

/** CSS pixels. From this width on the classes are named beside the first column; in less space above the drawing. */
const WIDE = { from: 640, height: 420, margin: 150 };
const NARROW = { height: 380, margin: 0 };

export function FlowDiagram() {
	const { atlas, view, words, pointAt } = useSite();
	const box = useRef<HTMLElement>(null);
	const width = useWidth(box, 380);
	const [active, setActive] = useState<number>();
	// Pointing at a band moves nothing, so the layout is not computed again.
	const layout = useMemo(() => {
		const places = keepPlaces(filtersOf(view));
		const counts = tallyPerReport(atlas, places).map(({ year, tally }) => ({ year, byClass: tally.byClass }));
		const { height, margin } = width < WIDE.from ? NARROW : WIDE;
		return { ...layOutFlow({ counts, bands: bandsOf(atlas, places), width, height, margin }), width, height };
	}, [atlas, view, width]);
	const bands = layout.ribbons.map(({ band }) => band);
	const shown = active === undefined ? undefined : bands[active];

	const point = (index: number | undefined) => {
		setActive(index);
		const band = index === undefined ? undefined : bands[index];
		pointAt.current(band ? areasIn(band) : []);
	};
	return (
		<section ref={box} className={styles.flow} aria-labelledby="flow-title" data-testid="flow">
			<PartHeading id="flow-title">{words.flow.title}</PartHeading>
			<p className={styles.sentence} data-testid="flow-sentence">
				{flowSentence(atlas, view, words)}
			</p>
			{layout.nodes.length > 0 && (
				<>
					{asksForMore(filtersOf(view)) && <p className={styles.hint}>{words.flow.placesOnly}</p>}
					{width < WIDE.from && <Key stations={layout.names.map(({ station }) => station)} />}
					<FlowDrawing layout={layout} isNamed={width >= WIDE.from} active={active} onPoint={point} />
					<p
						className={styles.named}
						data-needs-script
						data-empty={shown === undefined || undefined}
						role="status"
						data-testid="band"
					>
						{shown ? (
							<>
								{/* The band that has the focus is called so. */}
								<span aria-hidden="true">
									<strong>{bandTitle(words, shown)}</strong> – {bandCount(words, shown)}:{" "}
								</span>
								{bandNames(atlas, words, shown)}
							</>
						) : (
							<span className={styles.point} aria-hidden="true">
								{words.flow.point}
							</span>
						)}
					</p>
					<p className={styles.hint}>
						{words.flow.hint}{" "}
						<span className={styles.tap} data-needs-script>
							{words.flow.tap}
						</span>
					</p>
					<FlowTable bands={bands} />
				</>
			)}
		</section>
	);
}

/** What is not a place, and so does not narrow the diagram. */
function asksForMore(filters: Filters): boolean {
	return FACETS.some((facet) => filters[facet].length > 0 && !PLACE_FACETS.some((place) => place === facet));
}

function Key({ stations }: { stations: readonly Station[] }) {
	const { words } = useSite();
	return (
		<ul className={styles.key}>
			{stations.map((station) => (
				<li key={station}>
					<ClassSymbol kind={station === "outside" ? "unlisted" : station} />
					{words.format.sentence(stationName(words, station))}
				</li>
			))}
		</ul>
	);
}
