/**
 * Has every `import()` of the site come by `src/data/late-files.ts`, which says why, in the place of the helper that Vite
 * would put around it. Vite names the files of each `import()` for its helper; it is asked here to name them all.
 */
import { join } from "node:path";
import type { BuildOptions, Plugin } from "vite";

/** Under which Vite imports its helper. */
const HELPER = "\0vite/preload-helper.js";
const OURS = join(import.meta.dirname, "../src/data/late-files.ts");
/** The script of the page itself is there already when anything is late. */
const ENTRY = /\/entry-/;

/** Vite names no files for a script that imports nothing, and this site has no use for them in HTML. */
export const nameLateFiles = {
	// A browser without them loads the same files, only later.
	polyfill: false,
	resolveDependencies: (file, imported, { hostType }) =>
		hostType === "html" ? imported : [...new Set([file, ...imported])].filter((name) => !ENTRY.test(name)),
} satisfies BuildOptions["modulePreload"];

export function lateImports(): Plugin {
	let isInPlace = false;
	return {
		name: "late-imports",
		apply: "build",
		enforce: "pre",
		applyToEnvironment: ({ name }) => name === "client",
		load(id) {
			if (id !== HELPER) return;
			isInPlace = true;
			return `export { fetchLate as __vitePreload } from ${JSON.stringify(OURS)};`;
		},
		buildEnd(error) {
			if (!error && !isInPlace) this.error("Vite imports its helper for late files under another name");
		},
	};
}
