/** All there is in one zip file, with what describes it. */
import { strToU8, zipSync } from "fflate";
import type { Atlas } from "../../src/domain/atlas.ts";
import { writeDataPackage } from "../../src/domain/export/data-package.ts";
import type { ExportWording } from "../../src/domain/export/wording.ts";

/** The same data gives the same bytes: the files bear the day on which the newest report was published. */
export function packData(atlas: Atlas, wording: ExportWording): Uint8Array<ArrayBuffer> {
	const files = [...writeDataPackage(atlas, wording)].map(([name, text]) => [name, strToU8(text)] as const);
	const mtime = `${atlas.report(atlas.newest).published.padEnd(10, "-01")}T12:00:00`;
	return zipSync(Object.fromEntries(files), { mtime, level: 9 });
}
