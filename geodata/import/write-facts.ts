/** Writes the fact files, all or none: first beside them under other names, then each in its place. */
import { renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FactFile } from "../pipeline/read-facts.ts";

/** `folder`: the one that the names of the files are below. Throws what the file system says, and then has changed nothing. */
export function writeFacts(
	folder: string,
	texts: ReadonlyMap<FactFile, string>,
	read: (file: FactFile) => string,
): void {
	const files = [...texts].map(([file, text]) => ({ path: join(folder, file), text, before: read(file) }));
	const beside = (path: string) => `${path}.being-written`;
	const done: typeof files = [];
	try {
		for (const { path, text } of files) writeFileSync(beside(path), text);
		for (const file of files) {
			renameSync(beside(file.path), file.path);
			done.push(file);
		}
	} catch (error) {
		for (const { path, before } of done) writeFileSync(path, before);
		for (const { path } of files) rmSync(beside(path), { force: true });
		throw error;
	}
}
