/** The reports as a slider under a column each: which report is on show, and what each has of that which the page is about. */
import { ChevronLeft, ChevronRight, Pause, Play } from "lucide-react";
import { type ChangeEvent, type ReactNode, useRef } from "react";
import type { Atlas } from "../../domain/atlas.ts";
import { changeHistory } from "../../domain/change-history.ts";
import type { AreaId, ReportYear } from "../../domain/dataset.ts";
import { assessmentSentence } from "../../site/assessment-sentence.ts";
import { changeParts, resultParts } from "../../site/result-sentence.ts";
import { plainText, Sentence } from "../../site/sentence.tsx";
import { useSite } from "../../site/site.tsx";
import { ViewLink } from "../../site/view-link.tsx";
import { periodOf, talliesOnShow, yearOf } from "../../state/selectors.ts";
import { chooseYear, compare } from "../../state/transitions.ts";
import type { View } from "../../state/view.ts";
import { IconButton } from "../../ui/button.tsx";
import { AreaSymbol } from "./area-symbol.tsx";
import { CompareWith } from "./compare-with.tsx";
import { ReportColumns } from "./report-columns.tsx";
import { StackedBar } from "./stacked-bar.tsx";
import styles from "./timeline.module.css";
import { usePlayback } from "./use-playback.ts";

/** `isSlim`: the reports alone, where there is little space and what is on show is said elsewhere. */
export function Timeline({ isSlim = false }: { isSlim?: boolean }) {
	const { atlas, view, words, choose, adjust } = useSite();
	const { years } = atlas;
	const year = yearOf(atlas, view);
	const index = years.indexOf(year);
	/** The first step of a drag or of playing is a choice; the rest of it replaces, so that Back undoes the whole. */
	const isUnderWay = useRef(false);
	const isDragging = useRef(false);

	const go = (to: ReportYear | undefined, how: "step" | "part-of-a-movement") => {
		if (to === undefined || to === year) return;
		const replaces = how === "part-of-a-movement" && isUnderWay.current;
		(replaces ? adjust : choose)((current) => chooseYear(current, to));
		isUnderWay.current = how === "part-of-a-movement";
	};
	const playback = usePlayback(() => {
		const next = years[index + 1];
		go(next ?? years[0], "part-of-a-movement");
		return next !== years.at(-1);
	});
	const onSlide = (event: ChangeEvent<HTMLInputElement>) =>
		go(years[event.target.valueAsNumber], isDragging.current ? "part-of-a-movement" : "step");
	const endMovement = () => {
		isDragging.current = false;
		isUnderWay.current = false;
	};

	const result = resultParts(atlas, view, words);
	const { subject } = view;
	const { since } = periodOf(atlas, view);
	// An area's page is about the area: what the report before said of it.
	const changed =
		subject.kind === "area" && since !== undefined
			? [{ text: assessmentSentence(atlas, { area: subject.area, year: since }, words) }]
			: changeParts(atlas, view, words);
	return (
		<section className={styles.timeline} aria-label={words.timeline.region} data-slim={isSlim || undefined}>
			{!isSlim && (
				<p className={styles.result} aria-live="polite" data-testid="result">
					<Sentence parts={result} />
				</p>
			)}
			{!isSlim && since !== undefined && subject.kind !== "comparison" && (
				<p className={styles.changed}>
					{changed !== undefined && (
						<span className={styles.sentence}>
							<Sentence parts={changed} />.{" "}
						</span>
					)}
					<ViewLink change={(current) => compare(current, since, year)}>{words.timeline.compare(since)}</ViewLink>
				</p>
			)}
			{!isSlim && <CompareWith />}
			<div className={styles.controls} data-needs-script>
				<IconButton label={words.timeline.previous} disabled={index === 0} onClick={() => go(years[index - 1], "step")}>
					<ChevronLeft aria-hidden="true" size={20} />
				</IconButton>
				<IconButton
					data-playback
					label={playback.isPlaying ? words.timeline.pause : words.timeline.play}
					onClick={() => {
						endMovement();
						playback.toggle();
					}}
				>
					{playback.isPlaying ? <Pause aria-hidden="true" size={18} /> : <Play aria-hidden="true" size={18} />}
				</IconButton>
				<IconButton
					label={words.timeline.next}
					disabled={index === years.length - 1}
					onClick={() => go(years[index + 1], "step")}
				>
					<ChevronRight aria-hidden="true" size={20} />
				</IconButton>
			</div>
			<div className={styles.reports}>
				<ReportColumns
					year={year}
					comparedFrom={subject.kind === "comparison" ? subject.from : undefined}
					onChoose={(to) => go(to, "step")}
				>
					{subject.kind === "area" ? symbolsOf(atlas, subject.area) : barsOf(atlas, view)}
				</ReportColumns>
				<input
					type="range"
					className={styles.slider}
					data-needs-script
					aria-label={words.timeline.label}
					aria-valuetext={plainText(result)}
					min={0}
					max={years.length - 1}
					step={1}
					value={index}
					onChange={onSlide}
					onPointerDown={() => {
						isDragging.current = true;
					}}
					onPointerUp={endMovement}
					onPointerCancel={endMovement}
				/>
				<nav className={styles.links} aria-label={words.timeline.label} data-without-script>
					{years.map((each) => (
						<ViewLink
							key={each}
							change={(current) => chooseYear(current, each)}
							aria-current={each === year ? "page" : undefined}
						>
							{each}
						</ViewLink>
					))}
				</nav>
			</div>
		</section>
	);
}

/** What a report has, by its year. */
type ColumnOf = (year: ReportYear) => ReactNode;

function barsOf(atlas: Atlas, view: View): ColumnOf {
	const tallies = talliesOnShow(atlas, view);
	const most = Math.max(1, ...tallies.map(({ tally }) => tally.total));
	return (year) => {
		const one = tallies.find((each) => each.year === year);
		return <StackedBar tally={one?.tally} most={most} />;
	};
}

function symbolsOf(atlas: Atlas, area: AreaId): ColumnOf {
	const steps = changeHistory(atlas, area);
	return (year) => {
		const step = steps.find(({ standing }) => standing.year === year);
		return step && <AreaSymbol step={step} />;
	};
}
