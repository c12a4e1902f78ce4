/** The other end of a comparison: any report can be set beside the one on show, earlier or later. */
import { ArrowLeftRight } from "lucide-react";
import { useId } from "react";
import { useSite } from "../../site/site.tsx";
import { yearOf } from "../../state/selectors.ts";
import { backToReport, compare } from "../../state/transitions.ts";
import { Select } from "../../ui/field.tsx";
import styles from "./timeline.module.css";

export function CompareWith() {
	const { atlas, view, words, choose } = useSite();
	const id = useId();
	const year = yearOf(atlas, view);
	const { subject } = view;
	return (
		<div className={styles.compare} data-on={subject.kind === "comparison" || undefined} data-needs-script>
			<span className={styles.inShort} aria-hidden="true">
				<ArrowLeftRight size={18} />
				{words.timeline.compareInShort}
			</span>
			<label htmlFor={id}>{words.timeline.compareWith}</label>
			<Select
				id={id}
				value={subject.kind === "comparison" ? subject.from : ""}
				onChange={({ target }) => {
					const [from, to = year] = target.value
						.split(" ")
						.map((chosen) => atlas.years.find((one) => String(one) === chosen));
					choose((current) => (from === undefined ? backToReport(atlas, current) : compare(current, from, to)));
				}}
			>
				<option value="">{words.timeline.compareWithNone}</option>
				<optgroup label={words.timeline.compareOne(year)}>
					{atlas.years
						.filter((candidate) => candidate !== year)
						.map((candidate) => (
							<option key={candidate} value={candidate}>
								{candidate}
							</option>
						))}
				</optgroup>
				<optgroup label={words.timeline.compareNext}>
					{atlas.years.slice(1).map((next, index) => (
						<option key={next} value={`${atlas.years[index]} ${next}`}>
							{atlas.years[index]}–{next}
						</option>
					))}
				</optgroup>
			</Select>
		</div>
	);
}
