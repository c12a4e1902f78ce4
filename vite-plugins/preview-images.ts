/**
 * Writes the preview images into the built site. An image depends on its SVG and on what draws it, so one that
 * an earlier build has drawn is taken from there.
 */
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { RenderedPreview } from "../src/prerender/render-site.tsx";
import { drawPreview } from "./draw-preview.ts";
import { writeWhole } from "./write-whole.ts";

const CACHE = join(import.meta.dirname, "../node_modules/.cache/link-previews");
const PACKAGES = join(import.meta.dirname, "../package-lock.json");
/** As many as Node has threads for them. */
const AT_A_TIME = 4;

/** "984 link previews (30.1 MB) in 12.3 s, 984 of them drawn". */
export async function writePreviews(previews: readonly RenderedPreview[], out: string): Promise<string> {
	const started = performance.now();
	const cached = join(CACHE, rendererVersion());
	mkdirSync(cached, { recursive: true });
	const used = new Set<string>();
	let [drawn, bytes] = [0, 0];
	const waiting = previews.values();
	const work = async () => {
		for (const { file, svg } of waiting) {
			const name = `${createHash("sha256").update(svg).digest("hex")}.png`;
			used.add(name);
			let image = readIfThere(join(cached, name));
			if (!image) {
				image = await drawPreview(svg);
				writeWhole(join(cached, name), image);
				drawn += 1;
			}
			const path = join(out, file);
			mkdirSync(dirname(path), { recursive: true });
			writeFileSync(path, image);
			bytes += image.length;
		}
	};
	await Promise.all(Array.from({ length: AT_A_TIME }, work));
	forgetOthers(cached, used);
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	return `${previews.length} link previews (${(bytes / 1e6).toFixed(1)} MB) in ${seconds} s, ${drawn} of them drawn`;
}

/** Stands for all that draws an image, and more, so that nothing is left out: this folder's code and every package. */
function rendererVersion(): string {
	const hash = createHash("sha256");
	const code = readdirSync(import.meta.dirname).map((name) => join(import.meta.dirname, name));
	for (const file of [...code, PACKAGES]) hash.update(readFileSync(file));
	return hash.digest("hex").slice(0, 16);
}

function readIfThere(path: string): Buffer | undefined {
	try {
		return readFileSync(path);
	} catch {
		return undefined;
	}
}

function forgetOthers(cached: string, used: ReadonlySet<string>): void {
	for (const name of readdirSync(CACHE)) {
		if (join(CACHE, name) !== cached) rmSync(join(CACHE, name), { recursive: true, force: true });
	}
	for (const name of readdirSync(cached)) {
		if (name.endsWith(".png") && !used.has(name)) rmSync(join(cached, name), { force: true });
	}
}
