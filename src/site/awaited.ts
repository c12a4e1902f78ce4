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
	let isOver = false;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const stop = () => {
		isOver = true;
		clearTimeout(timer);
		waiting.delete(call);
	};
	const call = () => {
		stop();
		begin();
	};
	// What is rendered in the same go may be awaited, and says so a moment later.
	queueMicrotask(() => {
		if (isOver) return;
		if (awaited.size === 0) return call();
		waiting.add(call);
		timer = setTimeout(call, PATIENCE_MS);
	});
	return stop;
}
