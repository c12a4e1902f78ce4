/** A stand-in for the browser's address bar and its history, of which the store knows nothing but these. */
import { addressed } from "../../fixtures/views.ts";

export class AddressBar {
	readonly #entries: string[];
	readonly #listeners = new Set<() => void>();
	#current = 0;
	/** Each write in the order it was made. */
	readonly writes: string[] = [];
	/** As a browser does in a sandboxed frame. */
	refuses = false;

	constructor(address: string) {
		this.#entries = [address];
	}

	get address(): string {
		return this.#entries[this.#current] ?? "";
	}

	/** What to put in place of `window`, `history` and `location`. */
	get globals() {
		const bar = this;
		return {
			window: {
				get location() {
					return addressed(bar.address);
				},
				addEventListener: (type: string, listener: () => void) => {
					if (type === "popstate") bar.#listeners.add(listener);
				},
			},
			history: {
				pushState: (_state: unknown, _title: string, address: string) => {
					bar.#throwIfRefused();
					bar.writes.push(`push ${address}`);
					bar.#entries.splice(bar.#current + 1, Number.POSITIVE_INFINITY, address);
					bar.#current += 1;
				},
				replaceState: (_state: unknown, _title: string, address: string) => {
					bar.#throwIfRefused();
					bar.writes.push(`replace ${address}`);
					bar.#entries[bar.#current] = address;
				},
			},
		};
	}

	back(): void {
		this.#current -= 1;
		for (const listener of this.#listeners) listener();
	}

	/** The reader changes the hash by hand. */
	enter(address: string): void {
		this.#entries.splice(this.#current + 1, Number.POSITIVE_INFINITY, address);
		this.#current += 1;
		for (const listener of this.#listeners) listener();
	}

	#throwIfRefused(): void {
		if (this.refuses) throw new DOMException("The address may not be changed here", "SecurityError");
	}
}
