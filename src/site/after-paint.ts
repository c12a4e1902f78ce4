/** For what is to follow the answer to a choice and not to hold it up. */

/** Milliseconds. A page that nobody sees has no frames. */
const LATEST_MS = 100;

/** Calls once, in a task of its own, when what has changed so far is on its way to the screen. */
export function afterPaint(call: () => void): void {
	let isOver = false;
	const run = () => {
		if (!isOver) call();
		isOver = true;
	};
	requestAnimationFrame(() => setTimeout(run));
	setTimeout(run, LATEST_MS);
}
