/** The ways to say which place: coordinates in any form, or where the reader's device is. */
import { LocateFixed } from "lucide-react";
import { type FormEvent, useEffect, useId, useRef, useState } from "react";
import type { AskedPlace } from "../../domain/lookup/look-up.ts";
import type { PlaceWords } from "../../i18n/words.ts";
import { lengthText } from "../../site/place-sentences.ts";
import { useSite } from "../../site/site.tsx";
import { askAbout } from "../../state/transitions.ts";
import { Button } from "../../ui/button.tsx";
import { Input } from "../../ui/field.tsx";
import { Outcome } from "../../ui/outcome.tsx";
import { findPosition } from "./find-position.ts";
import styles from "./place-panel.module.css";

export function AskForm({ words }: { words: PlaceWords }) {
	const { atlas, view, choose } = useSite();
	const id = useId();
	const [typed, setTyped] = useState("");
	const [problem, setProblem] = useState<string>();
	const [outcome, setOutcome] = useState<string>();
	const isThere = useRef(true);
	useEffect(() => {
		isThere.current = true;
		return () => {
			isThere.current = false;
		};
	}, []);
	const ask = (place: AskedPlace) => choose((current) => askAbout(atlas, current, place));
	const read = async (event: FormEvent) => {
		event.preventDefault();
		try {
			const { readCoordinates } = await import("../../domain/lookup/read-coordinates.ts");
			const point = readCoordinates(typed);
			if (point.kind === "unreadable") return setProblem(words.ask.unread[point.reason]);
			setProblem(undefined);
			setTyped("");
			ask({ at: point.at, uncertainty: point.uncertainty });
		} catch {
			setProblem(words.failed);
		}
	};
	const locate = async () => {
		setOutcome(words.position.asking);
		const found = await findPosition();
		// The reader has gone elsewhere meanwhile.
		if (!isThere.current) return;
		if (typeof found === "string") return setOutcome(words.position[found]);
		setOutcome(`${words.position.found(lengthText(found.uncertainty, view.locale))}. ${words.position.kept}`);
		ask(found);
	};
	return (
		<form className={styles.form} onSubmit={read} data-needs-script noValidate>
			<label htmlFor={id}>{words.ask.field}</label>
			<div className={styles.row}>
				<Input
					id={id}
					value={typed}
					placeholder={words.ask.example(view.locale === "sv" ? "59,403; 17,945" : "59.403, 17.945")}
					autoComplete="off"
					spellCheck={false}
					aria-invalid={problem !== undefined}
					aria-describedby={problem === undefined ? undefined : `${id}-problem`}
					onChange={(event) => setTyped(event.currentTarget.value)}
				/>
				<Button onClick={(event) => event.currentTarget.form?.requestSubmit()}>{words.ask.button}</Button>
			</div>
			{problem !== undefined && (
				<p id={`${id}-problem`} role="alert" className={styles.problem}>
					{problem}
				</p>
			)}
			<div className={styles.row}>
				<Button onClick={locate}>
					<LocateFixed aria-hidden="true" size={16} /> {words.position.button}
				</Button>
			</div>
			<Outcome>{outcome}</Outcome>
		</form>
	);
}
