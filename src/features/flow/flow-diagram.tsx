/**
 * How the areas flowed between the classes over all reports. Each band is a link to the comparison that it stands for;
 * mouse or focus on it names its areas and points at them on the map.
 */
import { type KeyboardEvent, useMemo, useRef, useState } from "react";
import { CLASSIFICATIONS } from "../../domain/classification.ts";
import { keepPlaces } from "../../domain/filter.ts";
import { areasIn, type Band, bandsOf, type Station } from "../../domain/flow.ts";
import { tallyPerReport } from "../../domain/statistics.ts";
import type { Messages } from "../../i18n/words.ts";
import { PartHeading } from "../../site/panel-heading.tsx";
import { useSite } from "../../site/site.tsx";
import { ViewLink } from "../../site/view-link.tsx";
import { filtersOf } from "../../state/selectors.ts";
import { chooseMove, compare } from "../../state/transitions.ts";
import type { View } from "../../state/view.ts";
import { bandCount, bandNames, bandTitle, stationName } from "./band-words.ts";
import styles from "./flow-diagram.module.css";
import { type FlowNode, layOutFlow } from "./flow-layout.ts";
import { FlowTable } from "./flow-table.tsx";
import { neighbour } from "./neighbour.ts";
import { useWidth } from "./use-width.ts";

const HEIGHT = 380;

export function FlowDiagram() {
	const { atlas, view, words, pointAt } = useSite();
	const box = useRef<HTMLElement>(null);
	const width = useWidth(box, 380);
	const [active, setActive] = useState<number>();
	/** The one band that Tab reaches; the arrow keys go on from there. */
	const [entrance, setEntrance] = useState(0);
	// Pointing at a band moves nothing, so the layout is not computed again.
	const { nodes, ribbons, stubs, columns } = useMemo(() => {
		const places = keepPlaces(filtersOf(view));
		const counts = tallyPerReport(atlas, places).map(({ year, tally }) => ({ year, byClass: tally.byClass }));
		return layOutFlow({ counts, bands: bandsOf(atlas, places), width, height: HEIGHT });
	}, [atlas, view, width]);
	const shown = active === undefined ? undefined : ribbons[active]?.band;

	const point = (index: number | undefined) => {
		setActive(index);
		const band = index === undefined ? undefined : ribbons[index]?.band;
		pointAt.current(band ? areasIn(band) : []);
	};
	const onKeyDown = (event: KeyboardEvent, index: number) => {
		const next = neighbour(
			ribbons.map(({ band }) => band),
			index,
			event.key,
		);
		if (next === undefined) return;
		event.preventDefault();
		setEntrance(next);
		box.current?.querySelectorAll<SVGAElement>("svg a")[next]?.focus();
	};
	return (
		<section ref={box} className={styles.flow} aria-labelledby="flow-title" data-testid="flow">
			<PartHeading id="flow-title">{words.flow.title}</PartHeading>
			<p className={styles.hint}>{words.flow.hint}</p>
			<svg aria-label={words.flow.label} viewBox={`0 0 ${width} ${HEIGHT}`} width="100%" height={HEIGHT}>
				{ribbons.map(({ band, path }, index) => (
					<ViewLink
						key={`${band.from} ${band.then} ${band.now} ${band.kind}`}
						change={(current) => follow(current, band)}
						aria-label={`${bandTitle(words, band)}. ${bandCount(words, band)}: ${bandNames(atlas, words, band)}`}
						tabIndex={index === Math.min(entrance, ribbons.length - 1) ? 0 : -1}
						data-active={index === active || undefined}
						data-change={band.kind}
						onMouseEnter={() => point(index)}
						onMouseLeave={() => point(undefined)}
						onFocus={() => {
							setEntrance(index);
							point(index);
						}}
						onBlur={() => point(undefined)}
						onKeyDown={(event) => onKeyDown(event, index)}
					>
						<path
							d={path}
							data-class={band.now === "outside" ? band.then : band.now}
							fill="var(--fill, none)"
							stroke="currentColor"
						/>
					</ViewLink>
				))}
				{nodes.map((node) => (
					<Node
						key={`${node.year} ${node.classification}`}
						node={node}
						words={words}
						isLast={node.year === atlas.newest}
					/>
				))}
				{stubs.map(({ year, direction, count, x, y }) => (
					<text key={`${year} ${direction}`} className={styles.stub} x={x} y={y + 13} textAnchor="middle">
						{direction === "in" ? "+" : "−"}
						{count}
					</text>
				))}
				{columns.map(({ year, x }, column) => (
					<text
						key={year}
						className={styles.year}
						x={x}
						y={14}
						textAnchor={column === 0 ? "start" : column === columns.length - 1 ? "end" : "middle"}
						dx={column === 0 ? -6 : column === columns.length - 1 ? 6 : 0}
					>
						{year}
					</text>
				))}
			</svg>
			<p className={styles.named} data-needs-script role="status" data-testid="band">
				{shown ? (
					<>
						<strong>{bandTitle(words, shown)}</strong> – {bandCount(words, shown)}: {bandNames(atlas, words, shown)}
					</>
				) : (
					words.flow.nothing
				)}
			</p>
			<FlowTable bands={ribbons.map(({ band }) => band)} />
		</section>
	);
}

function Node({ node, words, isLast }: { node: FlowNode; words: Messages; isLast: boolean }) {
	const { year, classification, count, x, y, width, height } = node;
	return (
		<g className={styles.node}>
			<title>{words.flow.node(year, stationName(words, classification), count)}</title>
			<rect x={x} y={y} width={width} height={height} data-class={classification} fill="var(--fill, none)" />
			<text x={isLast ? x + width : x} y={y + height + 13} textAnchor={isLast ? "end" : "start"}>
				{count}
			</text>
		</g>
	);
}

/** The comparison that a band stands for, with its areas alone on the map and in the list. */
function follow(view: View, { from, to, then, now, kind }: Band): View {
	const classes = (station: Station) => CLASSIFICATIONS.filter((classification) => classification === station);
	const move = { changes: [kind], formerClassifications: classes(then), classifications: classes(now) };
	return { ...chooseMove(compare(view, from, to), move), layout: "map" };
}
