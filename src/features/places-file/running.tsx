/** While rows are being looked up: how far it has come, and a way to end it. */
import { useId } from "react";
import type { PlacesWords } from "../../i18n/words.ts";
import { Button } from "../../ui/button.tsx";
import type { Progress } from "./lookup-question.ts";
import styles from "./places-file.module.css";

interface RunningProps {
	progress: Progress;
	words: PlacesWords;
	onCancel: () => void;
}

export function Running({ progress: { share, rows }, words: { running }, onCancel }: RunningProps) {
	const id = useId();
	return (
		<div className={styles.running} data-testid="places-running">
			<label htmlFor={id}>{running.label}</label>
			<progress id={id} max={1} value={share} />
			<span className={styles.aside}>{running.rows(rows)}</span>
			<Button data-next="" onClick={onCancel}>
				{running.cancel}
			</Button>
		</div>
	);
}
