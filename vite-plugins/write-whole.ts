/** Writing a file that another build may read at the same time: it is there as a whole or not at all. */
import { renameSync, writeFileSync } from "node:fs";

export function writeWhole(path: string, content: Uint8Array): void {
	const unfinished = `${path}.${process.pid}`;
	writeFileSync(unfinished, content);
	renameSync(unfinished, path);
}
