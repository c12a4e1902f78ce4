/**
 * A PMTiles file on a host, asked for range by range. A line that breaks is tried again after a while; a host that
 * answers without ranges is refused before anything large travels.
 */
import { setTimeout as pause } from "node:timers/promises";
import { Refusal } from "../refusal.ts";
import { type ArchiveFile, HEAD_BYTES, type Range } from "./archive-file.ts";

/** How long to wait before each further try, in milliseconds. */
const PAUSES = [500, 1000, 2000, 4000, 8000];
/** In milliseconds; for the longest range that is asked for, 35 kB/s are enough. */
const REQUEST_TIMEOUT = 120_000;

interface Answer {
	readonly data: Uint8Array;
	/** Of the whole file. */
	readonly size: number;
	/** Its entity tag or date, as far as the host states one. */
	readonly tag: string;
}

/** Worth another try. */
class BrokenLine extends Error {}

export async function openAddress(url: string, pauses: readonly number[] = PAUSES): Promise<ArchiveFile> {
	const { data: head, size, tag } = await askWithPatience(url, { offset: 0, length: HEAD_BYTES }, pauses);
	return {
		name: url,
		size,
		version: `${size} bytes, ${tag}`,
		head,
		read: async (range) => {
			const answer = await askWithPatience(url, range, pauses);
			if (answer.size !== size || answer.tag !== tag)
				throw new Refusal(`${url} was replaced by another file meanwhile. Run the command again.`);
			return answer.data;
		},
	};
}

async function askWithPatience(url: string, range: Range, pauses: readonly number[]): Promise<Answer> {
	for (let tries = 1; ; tries++) {
		try {
			return await ask(url, range);
		} catch (error) {
			if (error instanceof Refusal) throw error;
			const wait = pauses[tries - 1];
			if (wait === undefined)
				throw new Refusal(
					`${new URL(url).host} cannot be reached, or breaks off: ${reasonOf(error)}. Tried ${tries} times. Run the command again: what has come by then is not fetched twice.`,
				);
			await pause(wait);
		}
	}
}

async function ask(url: string, { offset, length }: Range): Promise<Answer> {
	const response = await fetch(url, {
		// Ranges are bytes of the file as it is.
		headers: { range: `bytes=${offset}-${offset + length - 1}`, "accept-encoding": "identity" },
		signal: AbortSignal.timeout(REQUEST_TIMEOUT),
	});
	const { status, headers } = response;
	if (status !== 206) {
		await response.body?.cancel();
		throw problemOf(url, status);
	}
	const [, from, size] = /^bytes (\d+)-\d+\/(\d+)$/.exec(headers.get("content-range") ?? "") ?? [];
	if (Number(from) !== offset || size === undefined) {
		await response.body?.cancel();
		throw new Refusal(`${url} is answered with another range than the one asked for, so it cannot be read in parts.`);
	}
	const data = new Uint8Array(await response.arrayBuffer());
	const expected = Math.min(length, Number(size) - offset);
	if (data.length !== expected) throw new BrokenLine(`${data.length} bytes of ${expected} came`);
	return { data, size: Number(size), tag: headers.get("etag") ?? headers.get("last-modified") ?? "no date" };
}

function problemOf(url: string, status: number): Error {
	if (status === 429 || status >= 500) return new BrokenLine(`answered with ${status}`);
	if (status === 416) return new Refusal(`${url} is empty, or shorter than it says.`);
	if (status >= 400)
		return new Refusal(`${url} is answered with ${status}: there is no such file, or it is not public.`);
	return new Refusal(
		`${new URL(url).host} does not hand out parts of a file (no range requests), and the whole may be very large. Download it by other means, and give the command its path instead of its address.`,
	);
}

function reasonOf(error: unknown): string {
	if (!(error instanceof Error)) return String(error);
	return error.cause instanceof Error ? error.cause.message || String(error.cause.name) : error.message;
}
