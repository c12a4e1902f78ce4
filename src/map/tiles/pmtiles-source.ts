/**
 * Opens a PMTiles archive at an address. Most hosts answer range requests, and then only the tiles that are looked at
 * travel. A host that does not sends the whole file at the first question; that answer is kept and every tile is cut
 * from it.
 */
import { EtagMismatch, PMTiles, type RangeResponse, type Source } from "pmtiles";

/**
 * `missing` there is no such file; `unreachable` no answer, or none in time; `damaged` not an archive; `too-large` to
 * be fetched whole.
 */
export type ArchiveProblem = "missing" | "unreachable" | "damaged" | "too-large";

/** The one error of `openArchive`. */
export class ArchiveError extends Error {
	override readonly name = "ArchiveError";
	readonly reason: ArchiveProblem;

	constructor(reason: ArchiveProblem, message: string, options?: ErrorOptions) {
		super(message, options);
		this.reason = reason;
	}
}

export interface OpenOptions {
	/**
	 * How long the host may leave its reader without a further byte, in milliseconds; without it, as long as the browser
	 * waits.
	 */
	readonly stallTimeout?: number;
	/** The same once the archive is open, where that differs. */
	readonly stallTimeoutWhenOpen?: number;
	/** Gives up opening. */
	readonly signal?: AbortSignal;
}

/** A file that has to be fetched whole is kept in memory, and a reader should not be sent more than this unasked. */
const LARGEST_WHOLE = 64 * 2 ** 20;

/** Resolves when header, directory and metadata have been read and the file is known not to be cut short. */
export async function openArchive(url: string, options: OpenOptions = {}): Promise<PMTiles> {
	const file = new RemoteFile(url, options);
	const archive = new PMTiles(file);
	try {
		const { tileDataOffset, tileDataLength = 0 } = await archive.getHeader();
		await archive.getMetadata();
		if (tileDataOffset + tileDataLength > file.size) throw new Error("the file is cut short");
	} catch (error) {
		if (error instanceof ArchiveError) throw error;
		const cause = error instanceof Error ? error.message : String(error);
		throw new ArchiveError("damaged", `${url} is not a PMTiles archive: ${cause}`, { cause: error });
	}
	file.isOpen = true;
	return archive;
}

class RemoteFile implements Source {
	isOpen = false;
	/** As far as the host has stated it. */
	size = Number.POSITIVE_INFINITY;
	readonly #url: string;
	readonly #options: OpenOptions;
	readonly #alarm: StallAlarm;
	#whole: Promise<ArrayBuffer> | undefined;
	/** What the first answer held, while the archive is being opened: mostly all that is needed for that. */
	#first: ArrayBuffer | undefined;

	constructor(url: string, options: OpenOptions) {
		this.#url = url;
		this.#options = options;
		const { stallTimeout, stallTimeoutWhenOpen = stallTimeout } = options;
		this.#alarm = new StallAlarm(() => (this.isOpen ? stallTimeoutWhenOpen : stallTimeout));
	}

	getKey(): string {
		return this.#url;
	}

	async getBytes(offset: number, length: number, signal?: AbortSignal, etag?: string): Promise<RangeResponse> {
		if (this.#whole) return { data: (await this.#whole).slice(offset, offset + length) };
		const first = this.isOpen ? undefined : this.#first;
		if (first && offset + length <= first.byteLength) return { data: first.slice(offset, offset + length) };
		const range = `bytes=${offset}-${offset + length - 1}`;
		const response = await this.#ask(range, signal);
		if (response.status === 206) {
			const part = await this.#part(response, etag);
			if (offset === 0) this.#first = part.data;
			return part;
		}
		// One that is open has another length than before: it has been replaced. A new one may be shorter than the first
		// question.
		if (response.status === 416 && this.isOpen) throw new EtagMismatch(`${this.#url} was replaced`);
		const whole = response.status === 416 ? await this.#ask(undefined, signal) : response;
		this.#whole ??= this.#readWhole(whole);
		return { data: (await this.#whole).slice(offset, offset + length) };
	}

	async #part(response: Response, known: string | undefined): Promise<RangeResponse> {
		const etag = response.headers.get("etag") ?? undefined;
		// PMTiles then forgets the old directory and asks again.
		if (known !== undefined && etag !== undefined && etag !== known)
			throw new EtagMismatch(`${this.#url} was replaced`);
		const total = Number(/\/(\d+)$/.exec(response.headers.get("content-range") ?? "")?.[1]);
		if (total > 0) this.size = total;
		const data = await this.#bodyOf(response);
		return { data, ...(etag !== undefined && !etag.startsWith("W/") && { etag }) };
	}

	async #readWhole(response: Response): Promise<ArrayBuffer> {
		const announced = Number(response.headers.get("content-length") ?? 0);
		if (announced > LARGEST_WHOLE) {
			await response.body?.cancel();
			throw new ArchiveError(
				"too-large",
				`${this.#url} has ${announced} bytes, and its host answers no range requests`,
			);
		}
		try {
			const data = await this.#bodyOf(response);
			this.size = data.byteLength;
			return data;
		} catch (error) {
			// The next tile may have more luck.
			this.#whole = undefined;
			throw error;
		}
	}

	async #bodyOf(response: Response): Promise<ArrayBuffer> {
		try {
			return await response.arrayBuffer();
		} catch (error) {
			throw new ArchiveError("unreachable", `${this.#url} broke off`, { cause: error });
		}
	}

	/**
	 * Past the browser's own cache: of a file that it has once received compressed, as the service worker fetches it,
	 * Chromium cuts the range out of the compressed bytes.
	 */
	async #ask(range: string | undefined, signal = this.isOpen ? undefined : this.#options.signal): Promise<Response> {
		const request = this.#alarm.begin(signal);
		let response: Response;
		try {
			const asking: RequestInit = { cache: "no-store", ...(range && { headers: { range } }) };
			response = await fetch(this.#url, { ...asking, signal: request.signal });
		} catch (error) {
			request.end();
			throw new ArchiveError("unreachable", `${this.#url} cannot be reached`, { cause: error });
		}
		if (response.ok) return request.watch(response);
		request.end();
		if (response.status === 416) return response;
		const reason = [403, 404, 410].includes(response.status) ? "missing" : "unreachable";
		throw new ArchiveError(reason, `${this.#url} was answered with ${response.status}`);
	}
}

interface WatchedRequest {
	/** Aborted when the host has stalled, or as the asker wishes. */
	readonly signal: AbortSignal;
	/** The same answer, watched until its last byte. */
	watch(response: Response): Response;
	end(): void;
}

/**
 * Gives all requests to a host up when nothing has come from it for so many milliseconds: a file on a slow line may
 * take its time, and a request may wait behind others, but the whole must not stand still. A timeout of its own for
 * each would not tell the two apart.
 */
class StallAlarm {
	readonly #timeout: () => number | undefined;
	readonly #open = new Set<object>();
	#stall = new AbortController();
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(timeout: () => number | undefined) {
		this.#timeout = timeout;
	}

	begin(wish: AbortSignal | undefined): WatchedRequest {
		const key = {};
		const signal = AbortSignal.any([this.#stall.signal, ...(wish ? [wish] : [])]);
		this.#open.add(key);
		// To ask is not to be answered: the time of those that wait runs on.
		if (this.#open.size === 1) this.#restart();
		const end = () => {
			this.#open.delete(key);
			if (this.#open.size === 0) clearTimeout(this.#timer);
		};
		const watch = ({ body, status, headers }: Response) => {
			this.#restart();
			const watched = new TransformStream<Uint8Array, Uint8Array>({
				transform: (chunk, controller) => {
					this.#restart();
					controller.enqueue(chunk);
				},
			});
			if (!body) end();
			else void body.pipeTo(watched.writable, { signal }).then(end, end);
			return new Response(body && watched.readable, { status, headers });
		};
		return { signal, watch, end };
	}

	#restart(): void {
		clearTimeout(this.#timer);
		const timeout = this.#timeout();
		if (timeout === undefined) return;
		this.#timer = setTimeout(() => {
			this.#open.clear();
			this.#stall.abort();
			this.#stall = new AbortController();
		}, timeout);
	}
}
