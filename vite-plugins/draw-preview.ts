/** From the SVG of a preview to its PNG, with the typeface of the site and no other, so that it is the same on every machine. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { renderAsync } from "@resvg/resvg-js";
import { indexedPng } from "./indexed-png.ts";

const require = createRequire(import.meta.url);

/** The weights that previews are set in, as the renderer reads them: TrueType. */
export const PREVIEW_FONTS = [
	require.resolve("@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf"),
	require.resolve("@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf"),
];

/** The renderer works beside Node's own thread. */
export async function drawPreview(svg: string): Promise<Buffer> {
	const { pixels, width, height } = await renderAsync(svg, {
		font: { loadSystemFonts: false, fontFiles: PREVIEW_FONTS },
	});
	return indexedPng(pixels, width, height);
}

/** Stands for all that a picture depends on besides its SVG. */
export function drawingVersion(): string {
	const hash = createHash("sha256");
	for (const file of PREVIEW_FONTS) hash.update(readFileSync(file));
	for (const file of ["draw-preview.ts", "indexed-png.ts"]) hash.update(readFileSync(join(import.meta.dirname, file)));
	hash.update(readFileSync(require.resolve("@resvg/resvg-js/package.json")));
	return hash.update(process.versions.zlib).digest("hex").slice(0, 16);
}
