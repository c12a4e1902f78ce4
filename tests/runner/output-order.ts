/** Lets what runs side by side be read one after the other. */

export interface Output {
	write(text: string): void;
	/** Nothing more is written; whoever came next may speak. */
	end(): void;
}

/** Whoever was opened first is written at once; what the others say is kept until their turn. */
export class OutputOrder {
	readonly #print: (text: string) => void;
	readonly #waiting: { kept: string[]; isEnded: boolean }[] = [];

	constructor(print: (text: string) => void) {
		this.#print = print;
	}

	open(): Output {
		const turn = { kept: [] as string[], isEnded: false };
		this.#waiting.push(turn);
		return {
			write: (text) => {
				turn.kept.push(text);
				this.#printWhoseTurnItIs();
			},
			end: () => {
				turn.isEnded = true;
				this.#printWhoseTurnItIs();
			},
		};
	}

	#printWhoseTurnItIs(): void {
		for (;;) {
			const [first] = this.#waiting;
			if (!first) return;
			for (const text of first.kept.splice(0)) this.#print(text);
			if (!first.isEnded) return;
			this.#waiting.shift();
		}
	}
}
