/**
 * Counts what the map asks its worker for, by listening where all of it passes: a worker's mailbox.
 * The short names of the requests are MapLibre's own (`actor_messages.ts` in its source).
 */

/** The requests that make a worker parse: source data, a tile for the first time or again, and state used in filters. */
const PARSES = ["LD", "LT", "RT", "UGS"];

const counts = new Map<string, number>();

/** To be called before the first map is made. */
export function countWorkerMessages(): void {
	Worker.prototype.postMessage = new Proxy(Worker.prototype.postMessage, {
		apply(post, worker, words: [message: unknown]) {
			const [message] = words;
			const type = typeof message === "object" && message && "type" in message ? String(message.type) : "?";
			counts.set(type, (counts.get(type) ?? 0) + 1);
			return Reflect.apply(post, worker, words);
		},
	});
}

/** How many requests to parse something have been sent so far. */
export function parseRequests(): number {
	return PARSES.reduce((sum, type) => sum + (counts.get(type) ?? 0), 0);
}
