/** A stand-in for the browser's address bar and its history, of which the store knows nothing but these. */
import { addressed } from "../../fixtures/views.ts";

interface Entry {
	readonly address: string;
	readonly state: unknown;
}

export class AddressBar {
	readonly #entries: Entry[];
	readonly #listeners = new Set<(event: { state: unknown }) => void>();
	#current = 0;
	/** Each write of an address in the order it was made. */
	readonly writes: string[] = [];
	/** As a browser does in a sandboxed frame. */
	refuses = false;

	constructor(address: string) {
		this.#entries = [{ address, state: null }];
	}

	get address(): string {
		return this.#entries[this.#current]?.address ?? "";
	}

	/** What to put in place of `window`, `history` and `location`. */
	get globals() {
		const bar = this;
		return {
			window: {
				get location() {
					return addressed(bar.address);
				},
				addEventListener: (type: string, listener: (event: { state: unknown }) => void) => {
					if (type === "popstate") bar.#listeners.add(listener);
				},
			},
			history: {
				get state() {
					return bar.#entries[bar.#current]?.state ?? null;
				},
				pushState: (state: unknown, _title: string, address: string) => {
					bar.#throwIfRefused();
					bar.writes.push(`push ${address}`);
					bar.#entries.splice(bar.#current + 1, Number.POSITIVE_INFINITY, { address, state: structuredClone(state) });
					bar.#current += 1;
				},
				replaceState: (state: unknown, _title: string, address: string = bar.address) => {
					bar.#throwIfRefused();
					if (address !== bar.address) bar.writes.push(`replace ${address}`);
					bar.#entries[bar.#current] = { address, state: structuredClone(state) };
				},
			},
		};
	}

	back(): void {
		this.#go(-1);
	}

	forward(): void {
		this.#go(1);
	}

	/** The reader writes into the address bar what only changes the hash. */
	type(address: string): void {
		this.#entries.splice(this.#current + 1, Number.POSITIVE_INFINITY, { address, state: null });
		this.#go(1);
	}

	/** The page is gone, with all that it knew; its history is not. */
	reload(): void {
		this.#listeners.clear();
	}

	#go(steps: number): void {
		this.#current += steps;
		const state = this.#entries[this.#current]?.state ?? null;
		for (const listener of this.#listeners) listener({ state });
	}

	#throwIfRefused(): void {
		if (this.refuses) throw new DOMException("The address may not be changed here", "SecurityError");
	}
}
