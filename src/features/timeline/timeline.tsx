/** The reports side by side, of which one is on show: what each has of that which the page is about, and the ways from one to another. */
import { ChevronLeft, ChevronRight, Pause, Play } from "lucide-react";
import { useEffect, useState } from "react";
import { silenceLiveRegion } from "../../site/live-region.ts";
import { resultParts } from "../../site/result-sentence.ts";
import { plainText } from "../../site/sentence.tsx";
import { useSite } from "../../site/site.tsx";
import { IconButton } from "../../ui/button.tsx";
import { chartOf } from "./chart.tsx";
import { CompareWith } from "./compare-with.tsx";
import { ReportSlider } from "./report-slider.tsx";
import styles from "./timeline.module.css";
import { usePlayback } from "./use-playback.ts";
import { useReportChoice } from "./use-report-choice.ts";

/** `isSlim`: the reports alone, where there is little space and what is on show is said elsewhere. */
export function Timeline({ isSlim = false }: { isSlim?: boolean }) {
	const { atlas, view, words, inquiry } = useSite();
	const choice = useReportChoice();
	const { years, index, go } = choice;
	const playback = usePlayback(() => {
		const next = years[index + 1];
		const isLast = next === years.at(-1);
		// The report that it ends with is told of again.
		if (isLast) silenceLiveRegion(false);
		go(next ?? years[0], "part-of-a-movement");
		return !isLast;
	});
	const { isPlaying } = playback;
	const [isOnSlider, setOnSlider] = useState(false);
	useEffect(() => {
		silenceLiveRegion(isPlaying || isOnSlider);
		return () => silenceLiveRegion(false);
	}, [isPlaying, isOnSlider]);
	const result = resultParts(atlas, view, words, inquiry.said);
	const { subject } = view;
	// The figures have the counts of every report already.
	const chart = view.layout === "figures" ? undefined : chartOf(atlas, view, words, inquiry.said);
	return (
		<section
			className={styles.timeline}
			aria-label={words.timeline.region}
			data-slim={isSlim || undefined}
			data-years={chart === undefined || undefined}
		>
			<div className={styles.layout}>
				{!isSlim && chart?.labels}
				<ReportSlider
					choice={choice}
					comparedFrom={subject.kind === "comparison" ? subject.from : undefined}
					sentence={plainText(result)}
					onFocus={setOnSlider}
				>
					{(year) => chart?.column(year)}
				</ReportSlider>
				<div className={styles.tools}>
					<div className={styles.controls} data-needs-script>
						<IconButton
							label={words.timeline.previous}
							aria-disabled={index === 0}
							onClick={() => go(years[index - 1], "step")}
						>
							<ChevronLeft aria-hidden="true" size={20} />
						</IconButton>
						<IconButton
							data-playback
							label={isPlaying ? words.timeline.pause : words.timeline.play}
							onClick={() => {
								choice.endMovement();
								playback.toggle();
							}}
						>
							{isPlaying ? <Pause aria-hidden="true" size={18} /> : <Play aria-hidden="true" size={18} />}
						</IconButton>
						<IconButton
							label={words.timeline.next}
							aria-disabled={index === years.length - 1}
							onClick={() => go(years[index + 1], "step")}
						>
							<ChevronRight aria-hidden="true" size={20} />
						</IconButton>
					</div>
					{!isSlim && <CompareWith />}
				</div>
			</div>
		</section>
	);
}
