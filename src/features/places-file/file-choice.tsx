/** The ways to hand over places: a file chosen or dropped, text pasted, or an example. */
import { FileUp } from "lucide-react";
import { type DragEvent, useId, useRef, useState } from "react";
import type { PlacesWords } from "../../i18n/words.ts";
import { Button } from "../../ui/button.tsx";
import { createExample } from "./example-file.ts";
import styles from "./places-file.module.css";
import type { ChosenFile } from "./use-places-file.ts";

interface FileChoiceProps {
	words: PlacesWords;
	/** While one is being opened. */
	isOff: boolean;
	onChoose: (file: ChosenFile) => void;
}

export function FileChoice({ words: { input }, isOff, onChoose }: FileChoiceProps) {
	const [isOver, setOver] = useState(false);
	const [pasted, setPasted] = useState("");
	const chooser = useRef<HTMLInputElement>(null);
	const id = useId();
	const take = (file: File | undefined) => file && onChoose({ name: file.name, content: file });
	const drop = (event: DragEvent) => {
		event.preventDefault();
		setOver(false);
		take(event.dataTransfer.files[0]);
	};
	const dragOver = (event: DragEvent) => {
		event.preventDefault();
		setOver(true);
	};
	return (
		<div className={styles.choice}>
			{/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a second way to what its button does */}
			<div
				className={styles.drop}
				data-over={isOver || undefined}
				onDragOver={dragOver}
				onDragLeave={() => setOver(false)}
				onDrop={drop}
			>
				<input
					ref={chooser}
					type="file"
					hidden
					accept=".csv,.tsv,.txt,.xlsx,.geojson,.json,text/*"
					data-testid="places-chooser"
					onChange={({ currentTarget }) => {
						take(currentTarget.files?.[0]);
						// The same file again is a choice too.
						currentTarget.value = "";
					}}
				/>
				<Button data-next="" disabled={isOff} aria-describedby={`${id}-kinds`} onClick={() => chooser.current?.click()}>
					<FileUp aria-hidden="true" size={16} /> {input.choose}
				</Button>
				<span>{input.drop}</span>
				<span id={`${id}-kinds`} className={styles.aside}>
					{input.kinds} {input.private}
				</span>
			</div>
			<label htmlFor={`${id}-pasted`}>{input.paste}</label>
			<textarea
				id={`${id}-pasted`}
				className={styles.pasted}
				rows={4}
				spellCheck={false}
				autoComplete="off"
				aria-describedby={`${id}-hint`}
				value={pasted}
				onChange={({ currentTarget }) => setPasted(currentTarget.value)}
			/>
			<span id={`${id}-hint`} className={styles.aside}>
				{input.pasteHint}
			</span>
			<div className={styles.buttons}>
				<Button
					disabled={isOff || pasted.trim() === ""}
					onClick={() => onChoose({ name: undefined, content: new Blob([pasted]) })}
				>
					{input.openPasted}
				</Button>
				<Button
					quiet
					disabled={isOff}
					onClick={() => onChoose({ name: undefined, content: createExample(), isExample: true })}
				>
					{input.example}
				</Button>
			</div>
		</div>
	);
}
