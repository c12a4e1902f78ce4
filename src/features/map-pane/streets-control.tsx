/**
 * The button for the street overlay, and the sentence that says which server the browser will ask, before it first
 * does.
 */
import { Layers } from "lucide-react";
import { useEffect, useId, useRef } from "react";
import { STREETS } from "../../site/configured-streets.ts";
import { useSite } from "../../site/site.tsx";
import { Button, IconButton } from "../../ui/button.tsx";
import styles from "./streets-control.module.css";
import type { StreetsView } from "./use-streets.ts";

export function StreetsControl({ streets }: { streets: StreetsView }) {
	const words = useSite().words.streets;
	const { isWanted, isAsking, state } = streets;
	const button = useRef<HTMLButtonElement>(null);
	if (STREETS.kind === "off") return null;
	const answer = (isAgreed: boolean) => {
		streets.answer(isAgreed);
		button.current?.focus();
	};
	return (
		<div className={styles.control} data-needs-script>
			<IconButton
				ref={button}
				data-testid="streets"
				data-state={state.kind}
				label={state.kind === "afar" ? words.buttonFromAfar : words.button}
				aria-pressed={isWanted}
				aria-busy={state.kind === "asking"}
				onClick={streets.toggle}
			>
				<Layers aria-hidden="true" size={18} />
				{/* Where the tooltip says more, it is the name; where it says the same, Chromium takes it for none. */}
				<span aria-hidden={state.kind === "afar"}>{words.button}</span>
			</IconButton>
			{isAsking && STREETS.asks && <Question host={new URL(STREETS.asks).host} onAnswer={answer} />}
		</div>
	);
}

function Question({ host, onAnswer }: { host: string; onAnswer: (isAgreed: boolean) => void }) {
	const words = useSite().words.streets;
	const sentence = useId();
	const agree = useRef<HTMLButtonElement>(null);
	// The sentence is read aloud with the button that it is about.
	useEffect(() => agree.current?.focus(), []);
	return (
		<fieldset
			className={styles.question}
			aria-labelledby={sentence}
			onKeyDown={(event) => {
				if (event.key === "Escape") onAnswer(false);
			}}
		>
			<p id={sentence}>{words.asks(host)}</p>
			<Button ref={agree} aria-describedby={sentence} onClick={() => onAnswer(true)}>
				{words.show}
			</Button>
			<Button quiet onClick={() => onAnswer(false)}>
				{words.cancel}
			</Button>
		</fieldset>
	);
}
