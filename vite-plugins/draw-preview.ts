/** From the SVG of a preview to its PNG, with the typeface of the site and no other, so that it is the same on every machine. */
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { renderAsync } from "@resvg/resvg-js";
import { indexedPng } from "./indexed-png.ts";
import { previewFonts } from "./preview-font.ts";
import { writeWhole } from "./write-whole.ts";

/** Draws one SVG; the renderer works beside Node's own thread. `folder`: for the typeface's files, which it reads from there. */
export function previewDrawer(folder: string): (svg: string) => Promise<Buffer> {
	mkdirSync(folder, { recursive: true });
	const fontFiles = previewFonts().map(({ name, content }) => {
		const path = join(folder, name);
		writeWhole(path, content);
		return path;
	});
	return async (svg) => {
		const { pixels, width, height } = await renderAsync(svg, { font: { loadSystemFonts: false, fontFiles } });
		return indexedPng(pixels, width, height);
	};
}

/** Stands for all that a picture depends on besides its SVG. */
export function drawingVersion(): string {
	const hash = createHash("sha256");
	for (const { content } of previewFonts()) hash.update(content);
	for (const file of ["draw-preview.ts", "indexed-png.ts"]) hash.update(readFileSync(join(import.meta.dirname, file)));
	hash.update(readFileSync(createRequire(import.meta.url).resolve("@resvg/resvg-js/package.json")));
	return hash.update(process.versions.zlib).digest("hex").slice(0, 16);
}
