/** The six reports as a slider under their bars: which report is on show, and how the filtered areas divide in each. */
import { ChevronLeft, ChevronRight, Pause, Play } from "lucide-react";
import { type ChangeEvent, useRef } from "react";
import type { ReportYear } from "../../domain/dataset.ts";
import { tallyPerReport } from "../../domain/statistics.ts";
import { changeSentence, resultSentence } from "../../site/result-sentence.ts";
import { useSite } from "../../site/site.tsx";
import { ViewLink } from "../../site/view-link.tsx";
import { filtersOf, periodOf, yearOf } from "../../state/selectors.ts";
import { chooseYear, compare } from "../../state/transitions.ts";
import { IconButton } from "../../ui/button.tsx";
import { Bars } from "./bars.tsx";
import { CompareWith } from "./compare-with.tsx";
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

	const sentence = resultSentence(atlas, view, words);
	const changed = changeSentence(atlas, view, words);
	const { since } = periodOf(atlas, view);
	return (
		<section className={styles.timeline} aria-label={words.timeline.region} data-slim={isSlim || undefined}>
			{!isSlim && (
				<p className={styles.result} aria-live="polite" data-testid="result">
					{sentence}
				</p>
			)}
			{!isSlim && changed !== undefined && since !== undefined && (
				<p className={styles.changed}>
					<span className={styles.sentence}>{changed}. </span>
					{view.subject.kind !== "comparison" && (
						<ViewLink change={(current) => compare(current, since, year)}>{words.timeline.compare(since)}</ViewLink>
					)}
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
				<Bars
					tallies={tallyPerReport(atlas, filtersOf(view))}
					year={year}
					comparedFrom={view.subject.kind === "comparison" ? view.subject.from : undefined}
					onChoose={(to) => go(to, "step")}
				/>
				<input
					type="range"
					className={styles.slider}
					data-needs-script
					aria-label={words.timeline.label}
					aria-valuetext={sentence}
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
