/** Of a comparison: which of its two reports the map draws. A press, or J, swaps them in place, so that the eye sees the difference. */
import { useEffect, useEffectEvent } from "react";
import { useSite } from "../../site/site.tsx";
import { drawFormer } from "../../state/transitions.ts";
import { Button } from "../../ui/button.tsx";
import styles from "./report-switch.module.css";

const KEY = "j";

export function ReportSwitch() {
	const { view, words, adjust } = useSite();
	const { subject, drawsFormer } = view;
	const isComparison = subject.kind === "comparison";
	const onKey = useEffectEvent((event: KeyboardEvent) => {
		const isTyping =
			event.target instanceof Element && event.target.closest("input:not([type=range]), select, textarea") !== null;
		if (event.key.toLowerCase() !== KEY || event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
		adjust((current) => drawFormer(current, !current.drawsFormer));
	});
	useEffect(() => {
		if (!isComparison) return;
		addEventListener("keydown", onKey);
		return () => removeEventListener("keydown", onKey);
	}, [isComparison]);
	if (!isComparison) return null;
	return (
		<fieldset className={styles.switch} data-needs-script>
			<legend className="visually-hidden">{words.map.drawnReport}</legend>
			{[subject.from, subject.to].map((year) => {
				const isFormer = year === subject.from;
				return (
					<Button
						key={year}
						aria-pressed={drawsFormer === isFormer}
						aria-keyshortcuts={KEY}
						title={words.map.drawsReport(year, KEY.toUpperCase())}
						onClick={() => adjust((current) => drawFormer(current, isFormer))}
					>
						{year}
					</Button>
				);
			})}
		</fieldset>
	);
}
