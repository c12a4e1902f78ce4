/**
 * What the site and its packages call and the oldest browsers that the build is made for (`build.target`) do not have.
 * Imported before all that may call it. A test compares these with the calls in the source and in the built files.
 */

interface NewerMethod {
	readonly of: object;
	readonly name: string;
	readonly value: (...args: never[]) => unknown;
}

/** Firefox has the first two since 115; the third Chrome since 116, Firefox since 124, Safari since 17.4. */
export const NEWER_METHODS: readonly NewerMethod[] = [
	{
		of: Array.prototype,
		name: "toSorted",
		value(this: unknown[], compare?: (a: unknown, b: unknown) => number) {
			return [...this].sort(compare);
		},
	},
	{
		of: Array.prototype,
		name: "toReversed",
		value(this: unknown[]) {
			return [...this].reverse();
		},
	},
	{
		of: AbortSignal,
		name: "any",
		value(signals: Iterable<AbortSignal>) {
			const controller = new AbortController();
			for (const signal of signals) {
				if (signal.aborted) controller.abort(signal.reason);
				else signal.addEventListener("abort", () => controller.abort(signal.reason), { signal: controller.signal });
			}
			return controller.signal;
		},
	},
];

for (const { of, name, value } of NEWER_METHODS) {
	// Like the browser's own, so that nobody who goes through an object's keys meets it.
	if (!(name in of)) Object.defineProperty(of, name, { value, writable: true, configurable: true });
}
