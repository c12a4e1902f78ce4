/** Has a question answered in a worker of its own, which ends with the answer, or at once when the reader has had enough. */
import type {
	FailureReason,
	LookedUp,
	LookingUp,
	Opening,
	Progress,
	Question,
	Reply,
	TableInSight,
} from "./lookup-question.ts";

export class LookupFailure extends Error {
	override readonly name = "LookupFailure";
	readonly reason: FailureReason;

	constructor(reason: FailureReason) {
		super(`The file was not looked up: ${reason}`);
		this.reason = reason;
	}
}

/** Both reject with a `LookupFailure`, or with the signal's reason. */
export async function openInWorker(question: Opening, signal: AbortSignal): Promise<TableInSight> {
	const reply = await ask(question, signal);
	if (reply.kind !== "opened") throw new LookupFailure("missing-part");
	return reply.table;
}

export async function lookUpInWorker(
	question: LookingUp,
	signal: AbortSignal,
	onProgress: (progress: Progress) => void,
): Promise<LookedUp> {
	const reply = await ask(question, signal, onProgress);
	if (reply.kind !== "looked-up") throw new LookupFailure("missing-part");
	return reply.result;
}

function ask(question: Question, signal: AbortSignal, onProgress?: (progress: Progress) => void): Promise<Reply> {
	return new Promise((resolve, reject) => {
		const worker = new Worker(new URL("./lookup-worker.ts", import.meta.url), { type: "module" });
		const listening = new AbortController();
		const end = (settle: () => void) => {
			listening.abort();
			worker.terminate();
			settle();
		};
		const listen = { signal: listening.signal };
		worker.addEventListener(
			"message",
			({ data }: MessageEvent<Reply>) => {
				if (data.kind === "progress") onProgress?.(data.progress);
				else if (data.kind === "failed") end(() => reject(new LookupFailure(data.reason)));
				else end(() => resolve(data));
			},
			listen,
		);
		// Its script did not come, or it broke down.
		worker.addEventListener("error", () => end(() => reject(new LookupFailure("missing-part"))), listen);
		signal.addEventListener("abort", () => end(() => reject(signal.reason)), listen);
		worker.postMessage(question);
	});
}
