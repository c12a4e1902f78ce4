/**
 * The drawing of the flow. Each band is a link to the comparison that it stands for; mouse or focus on it points at it. Tab reaches
 * one band, and the arrow keys lead on from there.
 */
import { type KeyboardEvent, useId, useRef, useState } from "react";
import { CLASSIFICATIONS, type Classification } from "../../domain/classification.ts";
import { PATTERN_SIZE, PATTERNS } from "../../signs/class-patterns.ts";
import { useSite } from "../../site/site.tsx";
import { ViewLink } from "../../site/view-link.tsx";
import { bandCount, bandTitle, stationName } from "./band-words.ts";
import styles from "./flow-diagram.module.css";
import type { Flow, FlowNode } from "./flow-layout.ts";
import { followBand } from "./follow-band.ts";
import { neighbour } from "./neighbour.ts";

interface FlowDrawingProps {
	layout: Flow & { readonly width: number; readonly height: number };
	/** Whether it has space for the names of the classes. */
	isNamed: boolean;
	/** The band that is pointed at, of `layout.ribbons`. */
	active: number | undefined;
	onPoint: (index: number | undefined) => void;
}

export function FlowDrawing({ layout, isNamed, active, onPoint }: FlowDrawingProps) {
	const { atlas, words } = useSite();
	const drawing = useRef<SVGSVGElement>(null);
	const patterns = useId();
	const [entrance, setEntrance] = useState(0);
	const { nodes, ribbons, stubs, names, columns, width, height } = layout;
	const onKeyDown = (event: KeyboardEvent, index: number) => {
		const next = neighbour(
			ribbons.map(({ band }) => band),
			index,
			event.key,
		);
		if (next === undefined) return;
		event.preventDefault();
		setEntrance(next);
		drawing.current?.querySelectorAll<SVGAElement>("a")[next]?.focus();
	};
	return (
		<svg
			ref={drawing}
			className={styles.drawing}
			data-drawing="flow"
			aria-label={words.flow.label}
			viewBox={`0 0 ${width} ${height}`}
			width="100%"
			height={height}
		>
			<defs>
				{CLASSIFICATIONS.filter((classification) => PATTERNS[classification]).map((classification) => (
					<Pattern key={classification} id={`${patterns}${classification}`} classification={classification} />
				))}
			</defs>
			{ribbons.map(({ band, path }, index) => (
				<ViewLink
					key={`${band.from} ${band.then} ${band.now} ${band.kind}`}
					change={(current) => followBand(current, band)}
					aria-label={`${bandTitle(words, band)}. ${bandCount(words, band)}`}
					tabIndex={index === Math.min(entrance, ribbons.length - 1) ? 0 : -1}
					data-active={index === active || undefined}
					data-change={band.kind}
					onMouseEnter={() => onPoint(index)}
					onMouseLeave={() => onPoint(undefined)}
					onFocus={() => {
						setEntrance(index);
						onPoint(index);
					}}
					onBlur={() => onPoint(undefined)}
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
					pattern={PATTERNS[node.classification] ? `url(#${patterns}${node.classification})` : "none"}
					isLast={node.year === atlas.newest}
				/>
			))}
			{/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: it takes no focus */}
			<g className={styles.words} aria-hidden="true">
				{isNamed &&
					names.map(({ station, x, y }) => (
						<text key={station} className={styles.name} x={x} y={y} dx={-10} dy="0.35em" textAnchor="end">
							{words.format.sentence(stationName(words, station))}
						</text>
					))}
				{stubs.map(({ year, direction, count, x, y }) => (
					<text key={`${year} ${direction}`} x={x} y={y + 13} textAnchor="middle">
						{direction === "in" ? "+" : "−"}
						{count}
					</text>
				))}
				{columns.map(
					({ year, x, isNamed }, column) =>
						isNamed && (
							<text
								key={year}
								className={styles.year}
								x={x}
								y={14}
								textAnchor={column === 0 ? "start" : column === columns.length - 1 ? "end" : "middle"}
								dx={column === 0 ? -8 : column === columns.length - 1 ? 8 : 0}
							>
								{year}
							</text>
						),
				)}
			</g>
		</svg>
	);
}

function Pattern({ id, classification }: { id: string; classification: Classification }) {
	return (
		<pattern id={id} width={PATTERN_SIZE} height={PATTERN_SIZE} patternUnits="userSpaceOnUse">
			<path d={PATTERNS[classification]} data-class={classification} fill="var(--mark, none)" />
		</pattern>
	);
}

function Node({ node, pattern, isLast }: { node: FlowNode; pattern: string; isLast: boolean }) {
	const { words } = useSite();
	const { year, classification, count, x, y, width, height } = node;
	return (
		<g className={styles.node}>
			<title>{words.flow.node(year, stationName(words, classification), count)}</title>
			<rect {...{ x, y, width, height }} data-class={classification} fill="var(--fill, none)" />
			<rect {...{ x, y, width, height }} fill={pattern} />
			{/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: it takes no focus */}
			<text aria-hidden="true" x={isLast ? x + width : x} y={y + height + 13} textAnchor={isLast ? "end" : "start"}>
				{count}
			</text>
		</g>
	);
}
