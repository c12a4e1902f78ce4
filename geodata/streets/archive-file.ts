/** A PMTiles file, here or on a host, of which any part can be read; and how parts of it are named. */
import { open, stat } from "node:fs/promises";
import { Refusal } from "../refusal.ts";

/** Bytes from an offset on. */
export interface Range {
	readonly offset: number;
	readonly length: number;
}

export interface ArchiveFile {
	/** The address or path, as it was given. */
	readonly name: string;
	readonly size: number;
	/** Tells the file from another one in the same place. */
	readonly version: string;
	/** The first bytes, at most `HEAD_BYTES`. */
	readonly head: Uint8Array;
	/** Exactly these bytes, or a Refusal. */
	read(range: Range): Promise<Uint8Array>;
}

/** What a reader of the format asks for first: header and root directory. */
export const HEAD_BYTES = 16_384;

export async function openPath(path: string): Promise<ArchiveFile> {
	const about = await stat(path).catch(() => undefined);
	if (!about?.isFile()) throw new Refusal(`There is no file ${path}.`);
	const read = async ({ offset, length }: Range) => {
		const file = await open(path);
		try {
			const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, offset);
			if (bytesRead < length) throw new Refusal(`${path} is cut short: it ends before byte ${offset + length}.`);
			return buffer;
		} finally {
			await file.close();
		}
	};
	return {
		name: path,
		size: about.size,
		version: `${about.size} bytes of ${about.mtime.toISOString()}`,
		head: await read({ offset: 0, length: Math.min(HEAD_BYTES, about.size) }),
		read,
	};
}
