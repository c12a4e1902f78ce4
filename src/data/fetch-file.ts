/** Fetching a file that may never come: where nothing of it has come for long, it is given up as if the network had failed. */

/**
 * Milliseconds. The host is our own and answers at once or hardly ever; on a slow network something comes all the time.
 * Whoever waits is told then, and may ask again.
 */
export const STALL_TIMEOUT_MS = 15_000;

/** Like `fetch`, but it rejects, or the reading of what it answers does, once nothing has come for `STALL_TIMEOUT_MS`. */
export async function fetchFile(url: string, init?: RequestInit): Promise<Response> {
	const stalled = new AbortController();
	let timer: ReturnType<typeof setTimeout> | undefined;
	const stop = () => clearTimeout(timer);
	const wait = () => {
		stop();
		timer = setTimeout(() => stalled.abort(), STALL_TIMEOUT_MS);
	};
	wait();
	try {
		const response = await fetch(url, { ...init, signal: stalled.signal });
		wait();
		const watched = new TransformStream<Uint8Array, Uint8Array>({
			transform(bytes, controller) {
				wait();
				controller.enqueue(bytes);
			},
			flush: stop,
		});
		return new Response(response.body?.pipeThrough(watched) ?? null, response);
	} catch (error) {
		stop();
		throw error;
	}
}

/**
 * Has a script or a stylesheet come whole into the browser's cache, and rejects where it does not: a host may answer with
 * an error, or with a page where it has no such file.
 */
export async function fetchIntoCache(url: string): Promise<void> {
	const response = await fetchFile(url);
	await response.blob();
	const type = response.headers.get("content-type") ?? "";
	if (!response.ok || !/script|css/.test(type)) throw new Error(`${url} is answered with ${response.status}, ${type}`);
}

/** The same, but once, whoever asks for it, and again only where it failed. */
export const fetchOnce = oncePerFile(fetchIntoCache);

/** What a file needs done once, and again only where that failed. */
export function oncePerFile(begin: (url: string) => Promise<void>): (url: string) => Promise<void> {
	const begun = new Map<string, Promise<void>>();
	return (url) => {
		const known = begun.get(url);
		if (known) return known;
		const asked = begin(url);
		begun.set(url, asked);
		asked.catch(() => begun.delete(url));
		return asked;
	};
}
