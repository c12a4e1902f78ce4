/** How an opened file is understood, with its first rows to see it by, and what is asked of it. All of it is guessed, and can be chosen. */
import { type ComponentProps, useId, useState } from "react";
import type { ReportYear } from "../../domain/dataset.ts";
import { COORDINATE_SYSTEMS } from "../../domain/lookup/coordinate-systems.ts";
import type { ColumnChoice } from "../../domain/lookup/table/guess-columns.ts";
import type { PlacesWords } from "../../i18n/words.ts";
import { useSite } from "../../site/site.tsx";
import { Button } from "../../ui/button.tsx";
import { Select } from "../../ui/field.tsx";
import { Notice } from "../../ui/notice.tsx";
import type { TableInSight } from "./lookup-question.ts";
import styles from "./places-file.module.css";
import { Preview } from "./preview.tsx";
import type { Asked } from "./use-places-file.ts";

/** A choice that may not be made yet. */
interface Draft {
	readonly kind: ColumnChoice["kind"];
	/** North before east. */
	readonly columns: readonly [number | undefined, number | undefined];
	readonly column: number | undefined;
	readonly system: Extract<ColumnChoice, { kind: "pair" }>["system"];
}

interface TableChoicesProps {
	table: TableInSight;
	words: PlacesWords;
	/** Without the first rows, where the answers are below. */
	isFolded: boolean;
	onLookUp: (asked: Asked) => void;
}

export function TableChoices({ table, words: { table: words, ...others }, isFolded, onLookUp }: TableChoicesProps) {
	const { atlas } = useSite();
	const [likeliest] = table.guesses;
	const [draft, setDraft] = useState(() => draftOf(likeliest?.choice));
	const [year, setYear] = useState<ReportYear | "all">(atlas.newest);
	const choice = choiceOf(draft);
	const change = (part: Partial<Draft>) => setDraft((now) => ({ ...now, ...part }));
	const columnField = (label: string, value: number | undefined, set: (column: number) => void) => (
		<Choice label={label} value={value ?? ""} onChange={({ currentTarget }) => set(Number(currentTarget.value))}>
			{value === undefined && <option value="">{words.chooseColumn}</option>}
			{table.columns.map((name, column) => (
				// biome-ignore lint/suspicious/noArrayIndexKey: columns may have the same name
				<option key={column} value={column}>
					{name}
				</option>
			))}
		</Choice>
	);
	const [north, east] = draft.columns;
	return (
		<div className={styles.choices}>
			{likeliest ? <p>{words.guessed}</p> : <Notice>{words.notGuessed}</Notice>}
			<div className={styles.fields}>
				<Choice
					label={words.where}
					value={draft.kind}
					onChange={({ currentTarget }) => change({ kind: currentTarget.value as Draft["kind"] })}
				>
					<option value="pair">{words.kinds.pair}</option>
					<option value="single">{words.kinds.single}</option>
				</Choice>
				{draft.kind === "single" && columnField(words.single, draft.column, (column) => change({ column }))}
				{draft.kind === "pair" && (
					<>
						{columnField(words.first, north, (column) => change({ columns: [column, east] }))}
						{columnField(words.second, east, (column) => change({ columns: [north, column] }))}
						<Choice
							label={words.system}
							value={draft.system}
							onChange={({ currentTarget }) => change({ system: currentTarget.value as Draft["system"] })}
						>
							{COORDINATE_SYSTEMS.map((system) => (
								<option key={system} value={system}>
									{words.systems[system]}
								</option>
							))}
						</Choice>
					</>
				)}
				<Choice
					label={words.report}
					value={year}
					onChange={({ currentTarget: { value } }) =>
						setYear(atlas.years.find((each) => String(each) === value) ?? "all")
					}
				>
					{atlas.years.toReversed().map((each) => (
						<option key={each} value={each}>
							{words.reportOf(each)}
						</option>
					))}
					<option value="all">{words.allReports}</option>
				</Choice>
			</div>
			{draft.kind === "single" && <p className={styles.aside}>{words.systemPerRow}</p>}
			{!isFolded && <Preview table={table} choice={choice} words={{ table: words, ...others }} />}
			<div className={styles.buttons}>
				<Button
					disabled={!choice}
					onClick={() => choice && onLookUp({ choice, years: year === "all" ? atlas.years : [year] })}
				>
					{words.lookUp}
				</Button>
			</div>
		</div>
	);
}

function Choice({ label, ...props }: { label: string } & ComponentProps<typeof Select>) {
	const id = useId();
	return (
		<div className={styles.field}>
			<label htmlFor={id}>{label}</label>
			<Select id={id} {...props} />
		</div>
	);
}

function draftOf(guess: ColumnChoice | undefined): Draft {
	const none = { kind: "pair", columns: [undefined, undefined], column: undefined, system: "wgs84" } as const;
	if (!guess) return none;
	return guess.kind === "single"
		? { ...none, kind: "single", column: guess.column }
		: { ...none, columns: guess.columns, system: guess.system };
}

function choiceOf({ kind, columns: [north, east], column, system }: Draft): ColumnChoice | undefined {
	if (kind === "single") return column === undefined ? undefined : { kind, column };
	return north === undefined || east === undefined ? undefined : { kind, columns: [north, east], system };
}
