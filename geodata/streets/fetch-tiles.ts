/** Finds tiles in an archive and fetches them: several ranges at once, neighbours joined, each content once and checked. */

import type { Tile } from "../pmtiles/pmtiles-writer.ts";
import type { TileAddress } from "../pmtiles/tile-address.ts";
import type { Range } from "./archive-file.ts";
import { inParallel } from "./in-parallel.ts";
import { joinRanges, type Limits, type Span } from "./join-ranges.ts";
import type { KeptRanges } from "./kept-ranges.ts";
import type { SourceArchive } from "./source-archive.ts";
import { isWholeGzip } from "./whole-gzip.ts";

const AT_ONCE = 4;
/** A request costs about as much as 64 kB; a span of 4 MB is not too dear to lose to a broken line. */
const LIMITS: Limits = { gap: 64 * 2 ** 10, longest: 4 * 2 ** 20 };

export interface Found extends TileAddress {
	readonly at: Range;
}

/** Those of the tiles that the archive has. */
export async function findTiles({ find }: SourceArchive, tiles: readonly TileAddress[]): Promise<Found[]> {
	const places = await inParallel(tiles, AT_ONCE, find);
	return tiles.flatMap((tile, i) => {
		const at = places[i];
		return at ? [{ ...tile, at }] : [];
	});
}

/** `onProgress`: bytes that have come, of all that will. */
export async function fetchTiles(
	found: readonly Found[],
	kept: KeptRanges,
	onProgress: (done: number, all: number) => void,
): Promise<Tile[]> {
	const spans = joinRanges(
		found.map(({ at }) => at),
		LIMITS,
	);
	const all = spans.reduce((sum, { length }) => sum + length, 0);
	let done = 0;
	const contents = new Map<string, Uint8Array>();
	await inParallel(spans, AT_ONCE, async (span) => {
		for (const [part, content] of await readSpan(span, kept)) contents.set(keyOf(part), content);
		done += span.length;
		onProgress(done, all);
	});
	return found.map(({ z, x, y, at }) => ({ z, x, y, content: contents.get(keyOf(at)) ?? new Uint8Array() }));
}

async function readSpan({ offset, length, parts }: Span, kept: KeptRanges): Promise<[Range, Uint8Array][]> {
	const cut = (data: Uint8Array, part: Range) =>
		data.subarray(part.offset - offset, part.offset - offset + part.length);
	const isSound = (data: Uint8Array) => parts.every((part) => isWholeGzip(cut(data, part)));
	const data = await kept.get({ offset, length }, isSound);
	return parts.map((part) => [part, cut(data, part)]);
}

function keyOf({ offset, length }: Range): string {
	return `${offset} ${length}`;
}
