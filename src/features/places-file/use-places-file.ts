/** How far the reader has come with a file: chosen, opened, looked up. One thing is under way at a time, and nothing is kept. */
import { useEffect, useRef, useState } from "react";
import type { ReportYear } from "../../domain/dataset.ts";
import type { ColumnChoice } from "../../domain/lookup/table/guess-columns.ts";
import { LookupFailure, lookUpInWorker, openInWorker } from "./ask-worker.ts";
import type { FailureReason, LookedUp, Progress, TableInSight } from "./lookup-question.ts";

export interface ChosenFile {
	/** As the reader's computer calls it; nothing for what was pasted. */
	readonly name: string | undefined;
	readonly content: Blob;
	readonly isExample?: boolean;
}

export interface OpenedFile {
	readonly file: ChosenFile;
	readonly table: TableInSight;
}

export interface Asked {
	readonly choice: ColumnChoice;
	readonly years: readonly ReportYear[];
}

export interface LookedUpFile extends OpenedFile {
	readonly asked: Asked;
	readonly result: LookedUp;
}

export type Stage =
	| { readonly kind: "none" }
	| { readonly kind: "opening"; readonly file: ChosenFile }
	| { readonly kind: "not-opened"; readonly file: ChosenFile; readonly reason: FailureReason }
	| ({ readonly kind: "opened"; readonly isCancelled?: boolean } & OpenedFile)
	| ({ readonly kind: "running"; readonly asked: Asked; readonly progress: Progress } & OpenedFile)
	| ({ readonly kind: "not-looked-up"; readonly asked: Asked; readonly reason: FailureReason } & OpenedFile)
	| ({ readonly kind: "done" } & LookedUpFile);

export interface PlacesFileState {
	readonly stage: Stage;
	open(file: ChosenFile): void;
	lookUp(opened: OpenedFile, asked: Asked): void;
	/** Ends what is under way, and goes back to the opened file. */
	cancel(): void;
	startOver(): void;
}

export function usePlacesFile(): PlacesFileState {
	const [stage, setStage] = useState<Stage>({ kind: "none" });
	const underWay = useRef<AbortController>(undefined);
	const stop = () => underWay.current?.abort();
	useEffect(() => () => underWay.current?.abort(), []);

	/** What comes of something that has been given up is not shown. */
	const begin = async (
		first: Stage,
		work: (signal: AbortSignal) => Promise<Stage>,
		failed: (reason: FailureReason) => Stage,
	) => {
		stop();
		const controller = new AbortController();
		const { signal } = controller;
		underWay.current = controller;
		setStage(first);
		try {
			const next = await work(signal);
			if (!signal.aborted) setStage(next);
		} catch (error) {
			if (signal.aborted) return;
			setStage(failed(error instanceof LookupFailure ? error.reason : "missing-part"));
		}
	};
	return {
		stage,
		open: (file) =>
			void begin(
				{ kind: "opening", file },
				async (signal) => {
					const table = await openInWorker({ kind: "open", file: file.content }, signal);
					return { kind: "opened", file, table };
				},
				(reason) => ({ kind: "not-opened", file, reason }),
			),
		lookUp: ({ file, table }, asked) =>
			void begin(
				{ kind: "running", file, table, asked, progress: { share: 0, rows: 0 } },
				async (signal) => {
					const result = await lookUpInWorker({ kind: "look-up", file: file.content, ...asked }, signal, (progress) =>
						setStage({ kind: "running", file, table, asked, progress }),
					);
					return { kind: "done", file, table, asked, result };
				},
				(reason) => ({ kind: "not-looked-up", file, table, asked, reason }),
			),
		cancel() {
			stop();
			setStage((now) =>
				"table" in now ? { kind: "opened", file: now.file, table: now.table, isCancelled: true } : { kind: "none" },
			);
		},
		startOver() {
			stop();
			setStage({ kind: "none" });
		},
	};
}
