/** Says how far it has come: on a terminal in one line that changes, in a log in a line for each tenth. */

export interface Output {
	write(text: string): void;
	readonly isTerminal: boolean;
}

export class Progress {
	readonly #output: Output;
	#tenth = 0;

	constructor(output: Output) {
		this.#output = output;
	}

	show(done: number, all: number): void {
		const share = all === 0 ? 1 : done / all;
		const text = `${Math.floor(share * 100)} % of ${megabytes(all)}`;
		if (this.#output.isTerminal) this.#output.write(`\r${text}${done === all ? "\n" : ""}`);
		else if (Math.floor(share * 10) > this.#tenth) this.#output.write(`${text}\n`);
		this.#tenth = Math.max(this.#tenth, Math.floor(share * 10));
	}
}

export function megabytes(bytes: number): string {
	return `${(bytes / 1e6).toFixed(1)} MB`;
}
