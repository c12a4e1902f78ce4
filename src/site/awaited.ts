/** What the reader waits for while a page starts: what can wait longer waits for that, and takes neither line nor processor from it. */

/** Milliseconds, after which nothing waits any longer: a map may never come, and what waits is wanted too. */
const PATIENCE_MS = 3_000;

const awaited = new Set<object>();
const waiting = new Set<() => void>();

/** Something is awaited until the function that is returned is called. */
export function beginAwaited(): () => void {
	const one = {};
	awaited.add(one);
	return () => {
		awaited.delete(one);
		if (awaited.size === 0) for (const call of waiting) call();
	};
}

/** Calls `begin` once, when nothing is awaited any more, unless the function that is returned is called before. */
export function afterAwaited(begin: () => void): () => void {
	const call = () => {
		stop();
		begin();
	};
	const timer = setTimeout(call, awaited.size > 0 ? PATIENCE_MS : 0);
	const stop = () => {
		clearTimeout(timer);
		waiting.delete(call);
	};
	waiting.add(call);
	return stop;
}
