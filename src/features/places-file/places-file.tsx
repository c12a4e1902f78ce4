/** A whole file of places, looked up in the browser: chosen, opened for a look, looked up in a worker, and answered. */
import { useEffect, useRef } from "react";
import { wordsAtHand } from "../../i18n/languages.ts";
import type { PlacesWords } from "../../i18n/words.ts";
import { MissingFile } from "../../site/missing-file.tsx";
import { useSite } from "../../site/site.tsx";
import { useWords } from "../../site/use-words.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { FileChoice } from "./file-choice.tsx";
import type { FailureReason } from "./lookup-question.ts";
import styles from "./places-file.module.css";
import { Result } from "./result.tsx";
import { Running } from "./running.tsx";
import { TableChoices } from "./table-choices.tsx";
import { type ChosenFile, type PlacesFileState, usePlacesFile } from "./use-places-file.ts";

export function PlacesFile() {
	const { view, words: main } = useSite();
	const { words, isMissing, retry } = useWords(view.locale, "places", wordsAtHand(view.locale, "places"));
	const state = usePlacesFile();
	return (
		<>
			{isMissing && <MissingFile text={main.missingWords} onRetry={retry} />}
			{words && <Steps state={state} words={words} />}
		</>
	);
}

function Steps({ state, words }: { state: PlacesFileState; words: PlacesWords }) {
	const { stage } = state;
	const whole = useRef<HTMLDivElement>(null);
	const { kind } = stage;
	const shown = useRef(kind);
	// What the reader pressed is gone: the focus goes to what came instead.
	useEffect(() => {
		if (shown.current === kind) return;
		shown.current = kind;
		whole.current?.querySelector<HTMLElement>("[data-next]")?.focus();
	}, [kind]);
	return (
		<div ref={whole} className={styles.whole}>
			<p data-without-script>{words.needsScript}</p>
			<div className={styles.steps} data-needs-script>
				<p className="visually-hidden" role="status">
					{toldOf(state, words)}
				</p>
				{(kind === "none" || kind === "opening" || kind === "not-opened") && (
					<FileChoice words={words} isOff={kind === "opening"} onChoose={state.open} />
				)}
				{kind === "opening" && <p>{words.input.opening(nameOf(stage.file, words))}</p>}
				{kind === "not-opened" && (
					<Failure reason={stage.reason} file={stage.file} words={words} onRetry={() => state.open(stage.file)} />
				)}
				{"table" in stage && (
					<>
						<div className={styles.opened}>
							<p tabIndex={-1} data-next={kind === "opened" || undefined}>
								{words.table.opened(nameOf(stage.file, words), words.table.formats[stage.table.format])}
								{stage.file.isExample && ` ${words.input.exampleIs}`}
							</p>
							<Button onClick={state.startOver}>{words.input.another}</Button>
						</div>
						{kind === "opened" && stage.isCancelled && <p role="status">{words.running.cancelled}</p>}
						{/* Kept meanwhile, with what the reader has chosen. */}
						<div hidden={kind === "running"}>
							<TableChoices
								table={stage.table}
								words={words}
								isFolded={kind === "done"}
								onLookUp={(asked) => state.lookUp(stage, asked)}
							/>
						</div>
					</>
				)}
				{kind === "running" && <Running progress={stage.progress} words={words} onCancel={state.cancel} />}
				{kind === "not-looked-up" && (
					<Failure
						reason={stage.reason}
						file={stage.file}
						words={words}
						onRetry={() => state.lookUp(stage, stage.asked)}
					/>
				)}
				{kind === "done" && <Result {...stage} name={nameOf(stage.file, words)} words={words} />}
			</div>
		</div>
	);
}

interface FailureProps {
	reason: FailureReason;
	file: ChosenFile;
	words: PlacesWords;
	onRetry: () => void;
}

function Failure({ reason, file, words, onRetry }: FailureProps) {
	return (
		<div className={styles.failure} data-testid="places-failure">
			{reason === "missing-part" ? (
				<MissingFile text={words.failures.part} onRetry={onRetry} />
			) : (
				<Notice>{words.failures[reason](nameOf(file, words))}</Notice>
			)}
		</div>
	);
}

/** For those who hear the page; failures say themselves. */
function toldOf({ stage }: PlacesFileState, words: PlacesWords): string {
	switch (stage.kind) {
		case "opening":
			return words.input.opening(nameOf(stage.file, words));
		case "running":
			return words.running.label;
		case "done":
			return words.result.done(stage.result.summary.rows, stage.result.summary.read);
		default:
			return "";
	}
}

function nameOf({ name, isExample }: ChosenFile, { input }: PlacesWords): string {
	return name ?? (isExample ? input.exampleFile : input.pasted);
}
