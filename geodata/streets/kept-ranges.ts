/**
 * The parts of a file that have been read, kept in a folder until the archive is written: after a broken line another run
 * reads only what is missing. A folder that holds parts of another file is emptied.
 */
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Refusal } from "../refusal.ts";
import type { ArchiveFile, Range } from "./archive-file.ts";

/** Names the file whose parts they are. */
const OF = "of.json";

export class KeptRanges {
	/** Bytes read in this run, and bytes that an earlier one had read. */
	read = 0;
	found = 0;
	readonly #file: ArchiveFile;
	readonly #folder: string;

	private constructor(file: ArchiveFile, folder: string) {
		this.#file = file;
		this.#folder = folder;
	}

	/** `before`: whose parts the folder held. */
	static async open(
		file: ArchiveFile,
		folder: string,
	): Promise<{ kept: KeptRanges; before: "none" | "same" | "other" }> {
		const of = JSON.stringify([file.name, file.version, Buffer.from(file.head).toString("base64")]);
		const known = await readFile(join(folder, OF), "utf8").catch(() => undefined);
		if (known !== of) {
			await rm(folder, { recursive: true, force: true });
			await mkdir(folder, { recursive: true });
			await writeFile(join(folder, OF), of);
		}
		const before = known === undefined ? "none" : known === of ? "same" : "other";
		return { kept: new KeptRanges(file, folder), before };
	}

	/** Throws a Refusal for what is not sound; that is not kept. */
	async get(range: Range, isSound: (data: Uint8Array) => boolean): Promise<Uint8Array> {
		const path = join(this.#folder, `${range.offset}-${range.length}`);
		const known = await readFile(path).catch(() => undefined);
		if (known?.length === range.length && isSound(known)) {
			this.found += known.length;
			return known;
		}
		const data = await this.#file.read(range);
		this.read += data.length;
		if (!isSound(data))
			throw new Refusal(
				`${this.#file.name} is damaged somewhere in the ${range.length} bytes from ${range.offset} on. If it came over a bad line, run the command again; otherwise take another build.`,
			);
		// There as a whole or not at all.
		await writeFile(`${path}.unfinished`, data);
		await rename(`${path}.unfinished`, path);
		return data;
	}

	async forget(): Promise<void> {
		await rm(this.#folder, { recursive: true, force: true });
	}
}
